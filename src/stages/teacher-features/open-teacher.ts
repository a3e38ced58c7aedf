/** Reads a teacher from a file of weights: only the tensors that it needs, and nothing is executed. */
import { type Teacher, type TeacherName, teacherOutline } from '../../models/teachers/teacher.ts';
import type { HostValues } from '../../models/teachers/inverted-residual-net.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { teacherInputNotWhole } from '../../diagnostics/messages/train.ts';
import { toFloat32 } from '../../weights/host-tensor.ts';
import type { LazyTensors } from '../../weights/lazy-tensor.ts';
import { KEY_MAPS, namingOf } from '../../weights/naming.ts';
import { openCheckpoint } from '../../weights/open-checkpoint.ts';

/**
 * @param path  A file of weights, or a folder with one.
 * @param side  Pixels a side of the pictures that it will see.
 * @returns a teacher whose tensors are on the engine; the caller disposes of them.
 * @throws RepriseError RP7541 or RP7522 when the weights are of something else, RP6518 when the pictures
 *   are not whole patches, and as `openCheckpoint`.
 */
export async function openTeacher(name: TeacherName, path: string, side: number): Promise<Teacher> {
  const checkpoint = await openCheckpoint(path);
  try {
    const tensors = inOwnNames(name, checkpoint.tensors);
    const outline = teacherOutline(name, tensors, checkpoint.path);
    const { stride } = outline;
    if (side % stride !== 0) {
      throw new RepriseError(teacherInputNotWhole({ side, stride, teacher: name }));
    }
    const values = new Map<string, HostValues>();
    for (const key of outline.needs) {
      const found = tensors.get(key);
      if (found === undefined) continue; // what is missing is told of all at once
      values.set(key, { shape: found.shape, values: toFloat32(await found.read()) });
    }
    return outline.build((key) => values.get(key));
  } finally {
    await checkpoint.close();
  }
}

/** CLIP is at least as often found in the names of transformers as in its own. */
function inOwnNames(name: TeacherName, tensors: LazyTensors): LazyTensors {
  if (name !== 'clip_vit_b16' || namingOf(tensors.keys(), false)?.name !== 'transformers') {
    return tensors;
  }
  return KEY_MAPS.transformers.toReference(tensors).tensors;
}
