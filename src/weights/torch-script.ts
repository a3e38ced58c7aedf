/**
 * Archives of TorchScript, as OpenAI publishes CLIP: a program, and beside it a pickle of its modules. The
 * modules are taken for bags of attributes and laid out as the state dict they would give; the program is
 * never looked at.
 */
import { fail } from './pickle.ts';
import { type PickleMap, type PickleValue, isKind } from './pickle-values.ts';

/** Modules that share parts could unfold without end; the largest known have a few thousand tensors. */
const MOST_TENSORS = 100_000;
const DEEPEST = 100;

/** Whether an archive has a program in it, by the names of its files. */
export function isTorchScript(files: Iterable<string>): boolean {
  return [...files].some((name) => /^[^/]+\/code\/__torch__/.test(name));
}

/** Whether a name is of a class that the program of the archive itself defines. */
export function isScriptClass(name: string): boolean {
  return /^__torch__\.[\w.]+$/.test(name);
}

/** Wrappers that say which type a list or a map had in the program; the value is what they wrap. */
export function isScriptWrapper(name: string): boolean {
  return /^torch\.jit\._pickle\.(build_(int|float|double|bool|tensor)list|restore_type_tag)$/.test(
    name,
  );
}

/** The tensors of a module and of the modules in it, by dotted names: `visual.conv1.weight`. */
export function stateOfModule(root: PickleValue): PickleMap {
  if (!isKind(root, 'namespace')) fail('its program has no module at the top');
  const entries = new Map<PickleValue, PickleValue>();
  let modules = 0;
  const collect = (prefix: string, module: typeof root, depth: number): void => {
    modules += 1;
    if (depth > DEEPEST || modules > MOST_TENSORS) fail('its modules are nested without end');
    const inner: [string, typeof root][] = [];
    // A state dict has a module's own tensors first.
    for (const [name, value] of module.entries) {
      if (typeof name !== 'string') fail('a module has an attribute without a name');
      if (isKind(value, 'tensor')) entries.set(prefix + name, value);
      else if (isKind(value, 'namespace')) inner.push([name, value]);
      if (entries.size > MOST_TENSORS) fail(`it has more than ${MOST_TENSORS} tensors`);
    }
    for (const [name, value] of inner) collect(`${prefix}${name}.`, value, depth + 1);
  };
  collect('', root, 0);
  return { kind: 'map', ordered: true, entries };
}
