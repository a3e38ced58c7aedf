/** Between tensors of files and tensors of the engine. */
import { type Tensor, tensor } from '@tensorflow/tfjs-core';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { shapesDiffer, weightsMissing } from '../diagnostics/messages/weights.ts';
import { isSameShape, type ParameterSpec, type Weights } from '../nn/parameters.ts';
import { type HostTensor, toFloat32 } from './host-tensor.ts';

/**
 * The parameters that a model asks for, as float32 tensors of the engine; the caller disposes of them.
 * Tensors that the model does not ask for are left out.
 *
 * @param source  What to call the file in messages.
 * @throws RepriseError RP7522 when some are missing, RP7521 when a shape differs.
 */
export function toWeights(
  tensors: ReadonlyMap<string, HostTensor>,
  specs: readonly ParameterSpec[],
  source: string,
): Weights {
  const missing = specs.filter(({ name }) => !tensors.has(name)).map(({ name }) => name);
  if (missing.length > 0) throw new RepriseError(weightsMissing({ names: missing, source }));
  const entries = specs.map(({ name, shape }): [string, HostTensor] => {
    const found = tensors.get(name) ?? { dtype: 'F32', shape: [], bytes: new Uint8Array() };
    if (!isSameShape(found.shape, shape)) {
      throw new RepriseError(shapesDiffer({ name, found: found.shape, expected: shape }));
    }
    return [name, found];
  });
  return Object.fromEntries(entries.map(([name, host]) => [name, upload(host)]));
}

/** One tensor on the engine, in float32. */
export function upload(host: HostTensor): Tensor {
  return tensor(toFloat32(host), [...host.shape], 'float32');
}
