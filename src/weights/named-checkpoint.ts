/**
 * A checkpoint in our names: which naming it has, what of it no model needs, and which model it seems to
 * be of. Nothing is read of its tensors.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { namingUnknown } from '../diagnostics/messages/weight-files.ts';
import type { Json, JsonObject } from '../util/json.ts';
import { type ModelGuess, describeModel, describeStated } from './describe-model.ts';
import type { KeyMap, LeftOut, NamingName } from './key-maps/key-map.ts';
import type { LazyTensor, LazyTensors } from './lazy-tensor.ts';
import { statedModel } from './model-file.ts';
import { KEY_MAPS, namingOf } from './naming.ts';
import { type Checkpoint, type OpenOptions, openCheckpoint } from './open-checkpoint.ts';

export interface CheckpointOptions extends OpenOptions {
  /** Whose names it has; as the names show when left out. */
  readonly naming?: NamingName | undefined;
  /** Keeps only names with this prefix, without it, before anything else. */
  readonly prefix?: string | undefined;
}

export interface Recognised {
  readonly naming: KeyMap;
  readonly tensors: LazyTensors;
  /** What has no part in any model of ours, by the names of the file. */
  readonly dropped: readonly { readonly name: string; readonly reason: LeftOut | 'prefix' }[];
  /** What the file says or shows that it is. */
  readonly guess: ModelGuess | undefined;
}

export interface NamedCheckpoint extends Recognised {
  readonly checkpoint: Checkpoint;
}

/**
 * Opens a checkpoint and brings its names into ours.
 *
 * @throws RepriseError as `openCheckpoint`, and RP7525 for names that are none that are known.
 */
export async function openNamed(
  path: string,
  options: CheckpointOptions = {},
): Promise<NamedCheckpoint> {
  const checkpoint = await openCheckpoint(path, options);
  const known = recognise(checkpoint, options);
  if (known !== undefined) return { checkpoint, ...known };
  await checkpoint.close();
  const names = [...checkpoint.tensors.keys()];
  throw new RepriseError(namingUnknown({ path, names, known: Object.keys(KEY_MAPS) }));
}

/** @returns undefined for names that are none that are known. */
export function recognise(
  checkpoint: Checkpoint,
  { naming, prefix = '' }: Pick<CheckpointOptions, 'naming' | 'prefix'> = {},
): Recognised | undefined {
  const own = new Map<string, LazyTensor>();
  const outside: { name: string; reason: 'prefix' }[] = [];
  for (const [name, tensor] of checkpoint.tensors) {
    if (name.startsWith(prefix)) own.set(name.slice(prefix.length), tensor);
    else outside.push({ name, reason: 'prefix' });
  }
  // A part of a model is not what the file says of the whole.
  const stated = prefix === '' ? statedModel(checkpoint.metadata) : undefined;
  const isOurOwn = checkpoint.metadata['model'] !== undefined;
  const map = naming === undefined ? namingOf(own.keys(), isOurOwn) : KEY_MAPS[naming];
  if (map === undefined) return undefined;
  const { tensors, dropped } = map.toReference(own);
  const guess =
    stated === undefined
      ? describeModel(tensors, hintsOf(checkpoint, map))
      : describeStated(stated.architecture, stated.config);
  return { naming: map, tensors, dropped: [...outside, ...dropped], guess };
}

/** Settings that do not show in shapes, from what stands beside the weights of transformers. */
function hintsOf({ config }: Checkpoint, { name }: KeyMap): JsonObject {
  if (name !== 'transformers') return {};
  const hints: Record<string, Json> = {
    // Its models have this epsilon unless their settings say otherwise; the reference has 1e-6.
    norm_eps: 1e-12,
  };
  const pairs = [
    ['norm_eps', 'layer_norm_eps'],
    ['num_heads', 'num_attention_heads'],
    ['img_size', 'image_size'],
  ] as const;
  for (const [ours, theirs] of pairs) {
    const value = config?.[theirs];
    if (typeof value === 'number') hints[ours] = value;
  }
  return hints;
}
