/**
 * Weights that say how to build their model: safetensors with the reference's names, and the model's
 * architecture and settings in the metadata. A later stage needs nothing but the file.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { modelFileWithoutModel, modelOfAnotherKind } from '../diagnostics/messages/weights.ts';
import { type JsonObject, canonicalJson, isJsonObject } from '../util/json.ts';
import type { HostTensor } from './host-tensor.ts';
import type { LazyTensors } from './lazy-tensor.ts';
import { readSafetensors, streamSafetensors, writeSafetensors } from './safetensors.ts';

export type Architecture = 'vision-transformer' | 'masked-image-model' | 'vqkd' | 'upernet';

const ARCHITECTURES: readonly Architecture[] = [
  'vision-transformer',
  'masked-image-model',
  'vqkd',
  'upernet',
];

export interface ModelFile {
  readonly architecture: Architecture;
  /** Constructor settings, in the reference's spelling. */
  readonly config: JsonObject;
  readonly tensors: ReadonlyMap<string, HostTensor>;
}

/** Writes a model, whole or not at all. Equal models give equal bytes. */
export async function saveModel(path: string, model: ModelFile): Promise<void> {
  await writeSafetensors(path, model.tensors, modelMetadata(model));
}

/** The same for tensors that are read only now, one at a time. */
export async function streamModel(
  path: string,
  model: Omit<ModelFile, 'tensors'> & { readonly tensors: LazyTensors },
): Promise<void> {
  await streamSafetensors(path, model.tensors, modelMetadata(model));
}

/** What the metadata of a model's file says of it. */
export function modelMetadata({
  architecture,
  config,
}: Pick<ModelFile, 'architecture' | 'config'>): Record<string, string> {
  return { model: canonicalJson({ architecture, config }) };
}

/** The model that a file's metadata states; undefined for files from elsewhere. */
export function statedModel(
  metadata: Readonly<Record<string, string>>,
): Pick<ModelFile, 'architecture' | 'config'> | undefined {
  let model: unknown;
  try {
    model = JSON.parse(metadata['model'] ?? 'null');
  } catch {
    return undefined; // somebody else's metadata, of the same name
  }
  if (!isJsonObject(model)) return undefined;
  const { architecture: found, config } = model;
  const architecture = ARCHITECTURES.find((one) => one === found);
  if (architecture === undefined || !isJsonObject(config)) return undefined;
  return { architecture, config };
}

/**
 * Reads a model.
 *
 * @param expected  Architectures that the caller can use; all when left out.
 * @throws RepriseError RP7501 when the file is damaged, RP7530 when it does not say what it is,
 *   RP7531 when it is something else than expected.
 */
export async function loadModel(
  path: string,
  expected: readonly Architecture[] = ARCHITECTURES,
): Promise<ModelFile> {
  const { tensors, metadata } = await readSafetensors(path);
  const text = metadata['model'];
  if (text === undefined) refuse(path, 'its metadata has no "model"');
  let model: unknown;
  try {
    model = JSON.parse(text);
  } catch {
    refuse(path, 'the "model" of its metadata is not JSON');
  }
  if (!isJsonObject(model)) refuse(path, 'the "model" of its metadata is not an object');
  const { architecture: found, config } = model;
  const architecture = ARCHITECTURES.find((one) => one === found);
  if (architecture === undefined) {
    refuse(path, `its architecture is ${JSON.stringify(found)}, which is not known`);
  }
  if (!isJsonObject(config)) refuse(path, 'its metadata has no settings of the model');
  if (!expected.includes(architecture)) {
    throw new RepriseError(modelOfAnotherKind({ path, found: architecture, expected }));
  }
  return { architecture, config, tensors };
}

function refuse(path: string, detail: string): never {
  throw new RepriseError(modelFileWithoutModel({ path, detail }));
}
