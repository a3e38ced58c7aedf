/** One case of recorded numbers: `config.json` and `tensors.safetensors` in a folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { parityCaseUnreadable } from '../diagnostics/messages/weights.ts';
import { type JsonObject, isJsonObject } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import { type HostTensor, toFloat32, toFloat64, toInt32 } from '../weights/host-tensor.ts';
import { readSafetensors } from '../weights/safetensors.ts';

/**
 * The name and the settings of a case; its tensors are not read.
 *
 * @throws RepriseError RP7540 when the folder holds no case.
 */
export async function readCase(path: string): Promise<{ name: string; config: JsonObject }> {
  let config: unknown;
  try {
    config = JSON.parse(await readFile(join(path, 'config.json'), 'utf8'));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new RepriseError(parityCaseUnreadable({ path, detail }));
  }
  if (!isJsonObject(config)) {
    throw new RepriseError(parityCaseUnreadable({ path, detail: 'config.json is not an object' }));
  }
  const name = config['case'];
  if (typeof name !== 'string' || !/^[^/]+\/[^/]+|^pth-formats$/.test(name)) {
    const found = name === undefined ? 'no "case"' : `"case": ${JSON.stringify(name)}`;
    const detail = `config.json has ${found}, expected a family and a variant: "vit-encoder/mine"`;
    throw new RepriseError(parityCaseUnreadable({ path, detail }));
  }
  return { name, config };
}

/** @throws RepriseError RP7501 when the tensors are missing or damaged. */
export async function readFixture(
  path: string,
  name: string,
  config: JsonObject,
): Promise<Fixture> {
  const { tensors } = await readSafetensors(join(path, 'tensors.safetensors'));
  return new Fixture(name, config, tensors);
}

export class Fixture {
  /** As the recorder named it: `vit-encoder/a-abs-pos`. */
  readonly name: string;
  readonly config: JsonObject;
  readonly tensors: ReadonlyMap<string, HostTensor>;

  constructor(name: string, config: JsonObject, tensors: ReadonlyMap<string, HostTensor>) {
    this.name = name;
    this.config = config;
    this.tensors = tensors;
  }

  has(name: string): boolean {
    return this.tensors.has(name);
  }

  /** The part of the settings at a key, an object. */
  settings(key: string): JsonObject {
    const value = this.config[key];
    return isJsonObject(value)
      ? value
      : this.#lacks(`"${key}" in config.json`, key, Object.keys(this.config));
  }

  host(name: string): HostTensor {
    return this.tensors.get(name) ?? this.#lacks(`the tensor "${name}"`, name, this.tensors.keys());
  }

  /** On the engine: int32 for whole numbers, float32 for everything else. */
  tensor(name: string): Tensor {
    const host = this.host(name);
    const shape = [...host.shape];
    return /^[IUB][0-9O]/.test(host.dtype)
      ? tensor(toInt32(host), shape, 'int32')
      : tensor(toFloat32(host), shape, 'float32');
  }

  /** On the engine, the tensors of these names below `weights/` or another folder. */
  weights(names: readonly string[], folder: string = 'weights'): Record<string, Tensor> {
    return Object.fromEntries(names.map((name) => [name, this.tensor(`${folder}/${name}`)]));
  }

  values(name: string): Float64Array {
    return toFloat64(this.host(name));
  }

  /**
   * Weights that the settings do not explain would be left out, and the answer differ without a word.
   *
   * @throws RepriseError RP7540 for recorded weights that are none of these; index buffers are no weights.
   */
  refuseOtherWeights(names: readonly string[]): void {
    const known = new Set(names.map((name) => `weights/${name}`));
    for (const name of this.tensors.keys()) {
      if (!name.startsWith('weights/') || known.has(name)) continue;
      if (name.endsWith('relative_position_index')) continue;
      const detail = `it has the tensor "${name}", the model of its settings does not`;
      throw new RepriseError(parityCaseUnreadable({ path: this.name, detail }));
    }
  }

  #lacks(what: string, name: string, names: Iterable<string>): never {
    const facts = { path: this.name, detail: `it lacks ${what}`, nearest: nearest(name, names) };
    throw new RepriseError(parityCaseUnreadable(facts));
  }
}
