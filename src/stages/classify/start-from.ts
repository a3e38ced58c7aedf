/** What a classifier takes over from the weights of an earlier stage, by the rules of the reference. */
import type { VisionTransformer } from '../../models/vision-transformer.ts';
import type { HostArray } from '../../train/host-array.ts';
import { toFloat32 } from '../../weights/host-tensor.ts';
import { initFrom } from '../../weights/init-from.ts';
import { loadModel } from '../../weights/model-file.ts';

export interface Start {
  /** Values taken over, by name. */
  readonly values: ReadonlyMap<string, HostArray>;
  /** Names that keep their fresh values: head and final norm, after pretraining. */
  readonly fresh: readonly string[];
  /** Names of the given weights that the classifier has no use for. */
  readonly unused: readonly string[];
}

/**
 * Reads a pretrained model or a classifier, and fits its weights to this classifier: a shared table of
 * relative positions is given to every block, a head of other classes is dropped.
 *
 * @throws RepriseError RP7531 when the file holds a tokenizer.
 * @see spec §2.6
 */
export async function startFrom(path: string, model: VisionTransformer): Promise<Start> {
  const file = await loadModel(path, ['vision-transformer', 'masked-image-model']);
  const { tensors, report } = initFrom(file.tensors, model.parameters);
  const values = new Map(
    [...tensors].map(([name, tensor]) => [
      name,
      { shape: tensor.shape, values: toFloat32(tensor).slice() },
    ]),
  );
  return { values, fresh: report.missing, unused: report.dropped.map(({ name }) => name) };
}
