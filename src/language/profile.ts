/** `profiles:`: picks one, lays its values over the file, and reads where and how to execute. */
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { definition } from './expression/check.ts';
import { child, type Entry, emptyMap, type MapNode, type Node, withOrigin } from './node.ts';
import { mergeUpper } from './params.ts';
import type { Execution, Origin } from './pipeline.ts';
import { defaultsSchema, NAME_PATTERN, profileSchema } from './stage-fields.ts';
import { sizeOf } from './stages.ts';
import { validate } from './validate.ts';

type Report = (diagnostic: Diagnostic) => void;

/** Fields of a profile that change the file and not the execution. */
const LAYERS = ['params', 'stages', 'datasets', 'defaults'] as const;

/** Lays the values of the chosen profile over the file. */
export function applyProfile(root: MapNode, profile: Entry | undefined, report: Report): MapNode {
  if (profile?.value.kind !== 'map') return root;
  const { value } = profile;
  const layers = new Map<string, Entry>();
  for (const key of LAYERS) {
    const entry = value.entries.get(key);
    if (entry === undefined) continue;
    const known = key === 'defaults' ? entry.value : onlyKnown(entry.value, child(root, key));
    layers.set(key, { ...entry, value: withOrigin(known, 'profile') });
  }
  return mergeUpper(root, { ...value, entries: layers }, report);
}

// Names that the file does not have are reported where profiles are looked over.
function onlyKnown(upper: Node, lower: Node | undefined): Node {
  if (upper.kind !== 'map') return upper;
  const entries = [...upper.entries].filter(
    ([key]) => key.startsWith('$') || child(lower, key) !== undefined,
  );
  return { ...upper, entries: new Map(entries) };
}

/** Finds the chosen profile and looks over all of them: the names that they use must exist. */
export function findProfile(
  root: MapNode,
  chosen: string | undefined,
  report: Report,
): Entry | undefined {
  const section = child(root, 'profiles');
  if (section !== undefined && section.kind !== 'map') {
    report(messages.sectionNotMap('profiles', section.span));
    return undefined;
  }
  const profiles = section?.entries ?? new Map<string, Entry>();
  for (const [name, entry] of profiles) checkProfile(root, name, entry, report);
  if (chosen === undefined) return undefined;
  const found = profiles.get(chosen);
  if (found === undefined) {
    const meant = definition(chosen, profiles, (one) => one.keySpan);
    report(messages.unknownProfile(chosen, meant, [...profiles.keys()]));
  }
  return found;
}

function checkProfile(root: MapNode, name: string, entry: Entry, report: Report): void {
  if (!NAME_PATTERN.test(name)) report(messages.nameNotAllowed('profile', name, entry.keySpan));
  if (entry.value.kind !== 'map') {
    report(messages.sectionNotMap(`profiles.${name}`, entry.value.span));
    return;
  }
  for (const section of ['params', 'stages', 'datasets'] as const) {
    const given = child(entry.value, section);
    if (given === undefined) continue;
    if (given.kind !== 'map') {
      report(messages.sectionNotMap(`profiles.${name}.${section}`, given.span));
      continue;
    }
    const lower = child(root, section);
    const known = lower?.kind === 'map' ? lower.entries : new Map<string, Entry>();
    for (const [key, { keySpan }] of given.entries) {
      if (known.has(key) || key.startsWith('$')) continue;
      const meant = definition(key, known, (one) => one.keySpan);
      const facts = { section, name: key, meant, names: [...known.keys()] };
      report(messages.profileUnknownMember(facts, keySpan));
    }
  }
  const defaults = entry.value.entries.get('defaults');
  if (defaults !== undefined) checkDefaults(defaults, `profiles.${name}.defaults`, report);
  readExecution(root, name, entry, report, () => {});
}

const EXECUTION_FIELDS: ParameterSchema = {
  ...profileSchema,
  properties: {
    ...profileSchema.properties,
    params: { type: 'object' },
    stages: { type: 'object' },
    datasets: { type: 'object' },
  },
};

const DEFAULT: Execution = {
  profile: undefined,
  executor: { kind: 'local' },
  limits: { cpus: undefined, memoryBytes: undefined, gpus: undefined, tokens: {} },
  engine: 'auto',
  onFailure: 'finish',
  notify: [],
};

/** Where and how to execute, from the chosen profile; the defaults without one. */
export function readExecution(
  root: MapNode,
  name: string | undefined,
  profile: Entry | undefined,
  report: Report,
  note: (pointer: string, origin: Origin) => void,
): Execution {
  const node: Node = profile?.value ?? emptyMap(root.span, root.origin);
  if (node.kind !== 'map') return DEFAULT;
  const entries = new Map(node.entries);
  // Values for other parts of the file are checked there, with the schemas of these parts.
  for (const key of LAYERS) entries.delete(key);
  const at = { pointer: `/profiles/${name ?? 'default'}`, label: '', keySpan: profile?.keySpan };
  const fields = validate(EXECUTION_FIELDS, { ...node, entries }, at, {
    resolve: (scalar) => ({ kind: 'value', node: scalar }),
    report,
    note,
    defaultsOf: 'profiles',
  });
  if (fields === undefined) return { ...DEFAULT, profile: name };
  // The walker has checked the shape.
  const { engine, limits, on_failure, notify } = fields as unknown as {
    engine: Execution['engine'];
    limits: {
      cpus: number | null;
      memory: string | number | null;
      gpus: number | null;
      tokens: Readonly<Record<string, number>>;
    };
    on_failure: Execution['onFailure'];
    notify: Execution['notify'];
  };
  return {
    profile: name,
    executor: { kind: 'local' },
    limits: {
      cpus: limits.cpus ?? undefined,
      memoryBytes: limits.memory === null ? undefined : sizeOf(limits.memory),
      gpus: limits.gpus ?? undefined,
      tokens: limits.tokens,
    },
    engine,
    onFailure: on_failure,
    notify,
  };
}

/** `defaults:` with those of the profile over it. */
export function mergedDefaults(root: MapNode, report: Report): Node | undefined {
  const entry = root.entries.get('defaults');
  if (entry === undefined) return undefined;
  return checkDefaults(entry, 'defaults', report) ? entry.value : undefined;
}

/** Only the shape: values are resolved in each stage. @returns whether they are good to be merged. */
function checkDefaults({ value, keySpan }: Entry, label: string, report: Report): boolean {
  if (value.kind !== 'map') {
    report(messages.sectionNotMap(label, value.span));
    return false;
  }
  let isGood = true;
  validate(
    defaultsSchema,
    value,
    { pointer: '/defaults', label, keySpan },
    {
      resolve: (node) =>
        typeof node.value === 'string' && node.value.includes('${')
          ? { kind: 'bad' }
          : { kind: 'value', node },
      report: (diagnostic) => {
        isGood = false;
        report(diagnostic);
      },
      note: () => {},
      defaultsOf: 'defaults',
    },
  );
  return isGood;
}

/** Lays an overlay over the file. */
export function applyOverlay(root: MapNode, overlay: MapNode, report: Report): MapNode {
  return mergeUpper(root, withOrigin(overlay, 'overlay') as MapNode, report);
}
