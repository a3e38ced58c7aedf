/** Starts the backbone of a segmentation network from a pre-trained or fine-tuned classifier. */
import type { ParameterSpec } from '../nn/parameters.ts';
import type { HostTensor } from './host-tensor.ts';
import { type InitReport, initFrom } from './init-from.ts';

/** Where a checkpoint may keep its tensors, tried in this order before the top; unlike fine-tuning. */
export const SEGMENTATION_KEYS: readonly string[] = ['state_dict', 'model', 'module'];

const BACKBONE = 'backbone.';

/**
 * Brings a checkpoint's tensors into the names and shapes of the backbone; heads and pyramid keep their
 * start values.
 *
 * @param checkpoint  From `readStateDict(path, SEGMENTATION_KEYS)`.
 * @param specs       Parameters of the network, or of the backbone alone (without its prefix).
 * @returns what the network can take over, by its names; the report has the backbone's own names.
 * @throws RepriseError RP7523 and RP7524 for tables that cannot be resized.
 * @see reference `mmcv_custom/checkpoint.py`, `load_checkpoint`; spec 2.6 G
 */
export function initSegmentationBackbone(
  checkpoint: ReadonlyMap<string, HostTensor>,
  specs: readonly ParameterSpec[],
): { readonly tensors: Map<string, HostTensor>; readonly report: InitReport } {
  const inside = specs.filter(({ name }) => name.startsWith(BACKBONE));
  const prefix = inside.length > 0 ? BACKBONE : '';
  const own = (inside.length > 0 ? inside : specs).map((spec) => ({
    ...spec,
    name: spec.name.slice(prefix.length),
  }));
  const offered = new Map(
    [...checkpoint].map(([name, tensor]) => [name.replace(/^module\./, ''), tensor]),
  );
  const [first = ''] = [...offered.keys()].sort();
  const options = first.startsWith('encoder') ? { prefix: 'encoder.' } : {};
  const { tensors, report } = initFrom(offered, own, options);
  return { tensors: new Map([...tensors].map(([name, one]) => [prefix + name, one])), report };
}
