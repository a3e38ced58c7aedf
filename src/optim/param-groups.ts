/**
 * Which parameters decay, and how fast each layer learns. Groups are formed as the reference forms
 * them, in order of first appearance, because the order of an optimizer's state follows from it.
 */

export interface ParameterShape {
  readonly name: string;
  readonly shape: readonly number[];
}

/** Parameters that share a learning rate and a weight decay. */
export interface ParamGroup {
  /** The layer they belong to under layer decay, 0..L+1; undefined without. */
  readonly layer: number | undefined;
  /** The group's learning rate is the schedule's value times this. */
  readonly lr_scale: number;
  readonly weight_decay: number;
  readonly names: readonly string[];
}

export interface GroupRule {
  readonly weight_decay: number;
  /** Names that never decay, whatever their shape: `cls_token`, `pos_embed`. */
  readonly exempt: ReadonlySet<string>;
  /** Whether relative position tables decay, as they do in the published runs. */
  readonly decay_position_tables?: boolean;
  /** Layer-wise learning-rate decay, with the number of blocks; 1 or absent: every layer learns alike. */
  readonly layer_decay?: { readonly rate: number; readonly depth: number };
}

/** Exempt names of encoders (classifier, masked image model). */
export const encoderExempt: ReadonlySet<string> = new Set(['pos_embed', 'cls_token']);

/** Exempt names of the visual tokenizer. */
export const tokenizerExempt: ReadonlySet<string> = new Set([
  'quantize.embedding.weight',
  'encoder.cls_token',
  'encoder.pos_embed',
  'decoder.cls_token',
  'decoder.pos_embed',
]);

/**
 * Sorts trainable parameters into groups.
 *
 * Vectors, biases and exempt names do not decay; everything else does, the mask token and the relative
 * position tables included (quirk Q20).
 *
 * @param parameters  Trainable ones, in the model's order.
 * @see spec §5.1, §5.2; reference `optim_factory.py`, `get_parameter_groups`
 * Differs: a weight decay of 0 still makes groups (the reference then skips them and loses the scales).
 */
export function paramGroups(
  parameters: readonly ParameterShape[],
  rule: GroupRule,
): readonly ParamGroup[] {
  const decay = rule.layer_decay;
  const layered = decay !== undefined && decay.rate < 1 ? decay : undefined;
  const groups = new Map<string, ParamGroup & { readonly names: string[] }>();
  for (const parameter of parameters) {
    const decays = isDecayed(parameter, rule);
    const layer = layered === undefined ? undefined : layerId(parameter.name, layered.depth);
    const key = `${layer ?? ''}/${decays}`;
    const group = groups.get(key) ?? {
      layer,
      lr_scale: layered === undefined ? 1 : layerScale(layered.rate, layered.depth, layer ?? 0),
      weight_decay: decays ? rule.weight_decay : 0,
      names: [],
    };
    group.names.push(parameter.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The layer a parameter belongs to: 0 for the embeddings, l+1 for block l, `depth + 1` for everything
 * else (norms, heads, shared position tables, the class-token branch).
 *
 * @see reference `optim_factory.py`, `get_num_layer_for_vit`
 */
export function layerId(name: string, depth: number): number {
  if (name === 'cls_token' || name === 'mask_token' || name === 'pos_embed') return 0;
  if (name.startsWith('patch_embed')) return 0;
  const block = /^blocks\.(\d+)\./.exec(name)?.[1];
  return block === undefined ? depth + 1 : Number(block) + 1;
}

/** Learning-rate factor of a layer: `rate^(depth + 1 - layer)`; the last layer has 1. */
export function layerScale(rate: number, depth: number, layer: number): number {
  return rate ** (depth + 1 - layer);
}

function isDecayed({ name, shape }: ParameterShape, rule: GroupRule): boolean {
  if (shape.length <= 1 || name.endsWith('.bias') || rule.exempt.has(name)) return false;
  return rule.decay_position_tables !== false || !name.includes('relative_position_bias_table');
}
