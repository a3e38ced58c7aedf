/** Parameter groups of segmentation: those of fine-tuning, with the backbone's names below a prefix. */
import { type ParamGroup, type ParameterShape, paramGroups } from './param-groups.ts';

const BACKBONE = 'backbone.';

export interface SegmentationRule {
  readonly weight_decay: number;
  /** Factor from each layer to the one below. */
  readonly layer_decay_rate: number;
  /** Blocks of the backbone. */
  readonly depth: number;
}

/**
 * Sorts trainable parameters into groups by layer and decay. Pyramid and heads belong to the last layer.
 *
 * The reference compares full names with `cls_token` and `pos_embed` when it exempts from weight decay, so
 * that, below `backbone.`, neither is exempt. Kept (quirk Q20): the published numbers were made with it.
 *
 * @param parameters  Trainable ones, in the model's order.
 * @see reference `mmcv_custom/layer_decay_optimizer_constructor.py`; spec 5.8, S13
 */
export function segmentationGroups(
  parameters: readonly ParameterShape[],
  { weight_decay, layer_decay_rate: rate, depth }: SegmentationRule,
): readonly ParamGroup[] {
  const fullNames = new Map(parameters.map(({ name }) => [withoutPrefix(name), name]));
  const bare = parameters.map(({ name, shape }) => ({ name: withoutPrefix(name), shape }));
  const groups = paramGroups(bare, {
    weight_decay,
    exempt: new Set(),
    layer_decay: { rate, depth },
  });
  return groups.map((group) => ({
    ...group,
    names: group.names.map((name) => fullNames.get(name) ?? name),
  }));
}

/** The backbone's own names; a head has none that begins like these. */
function withoutPrefix(name: string): string {
  return name.startsWith(BACKBONE) ? name.slice(BACKBONE.length) : name;
}
