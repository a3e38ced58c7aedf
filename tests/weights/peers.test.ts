/**
 * Models of transformers and timm, saved by them, compute here what they computed there. The recordings
 * were made by `fixtures/peers/make.py`.
 */
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { channelsLast } from '../../src/engine/ops/patchify.ts';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import {
  readMaskedImageModelConfig,
  readUpernetConfig,
  readVisionTransformerConfig,
} from '../../src/models/read-config.ts';
import { Upernet } from '../../src/models/upernet/upernet.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import type { Weights } from '../../src/nn/parameters.ts';
import { type HostTensor, toFloat32 } from '../../src/weights/host-tensor.ts';
import {
  type ImportOptions,
  type Imported,
  importCheckpoint,
} from '../../src/weights/import-checkpoint.ts';
import { readSafetensors } from '../../src/weights/safetensors.ts';
import { toWeights, upload } from '../../src/weights/to-weights.ts';

const folder = fileURLToPath(new URL('fixtures/peers/', import.meta.url));

beforeAll(async () => {
  await openEngine({ backend: 'wasm', threads: 1 });
});

async function weightsOf(imported: Imported): Promise<Weights> {
  const tensors = new Map<string, HostTensor>();
  for (const [name, tensor] of imported.tensors) tensors.set(name, await tensor.read());
  await imported.close();
  return toWeights(tensors, imported.model.parameters, 'the file');
}

/** Largest difference over the largest value of the recording. */
async function differenceOf(
  name: string,
  options: ImportOptions,
  answer: (imported: Imported, weights: Weights, images: tf.Tensor) => tf.Tensor,
): Promise<number> {
  const { tensors } = await readSafetensors(`${folder}${name}/recorded.safetensors`);
  const host = (which: string): HostTensor => {
    const found = tensors.get(which);
    if (found === undefined) throw new Error(`nothing was recorded as ${which}`);
    return found;
  };
  const imported = await importCheckpoint(`${folder}${name}`, options);
  const own = answer(imported, await weightsOf(imported), channelsLast(upload(host('images'))));
  const expected = toFloat32(host('answer'));
  expect(own.shape).toEqual(host('answer').shape);
  const values = own.dataSync();
  const size = expected.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return (
    expected.reduce((most, one, i) => Math.max(most, Math.abs(one - (values[i] ?? 0))), 0) / size
  );
}

const classifierOf = ({ model }: Imported): VisionTransformer =>
  new VisionTransformer(readVisionTransformerConfig(model.config));

const logits = (imported: Imported, weights: Weights, images: tf.Tensor): tf.Tensor =>
  classifierOf(imported).forward(weights, images);

describe('`importCheckpoint()` gives a model that computes the same', () => {
  test('from a classifier of transformers, relative positions in each block', async () => {
    expect(await differenceOf('transformers-classifier', {}, logits)).toBeLessThan(1e-5);
  });

  test('from a classifier of transformers, absolute positions, no layer scale', async () => {
    expect(await differenceOf('transformers-positions', {}, logits)).toBeLessThan(1e-5);
  });

  test('from a masked image model of transformers', async () => {
    const difference = await differenceOf(
      'transformers-masked',
      {},
      (imported, weights, images) => {
        const model = new MaskedImageModel(readMaskedImageModelConfig(imported.model.config));
        return model.allLogits(weights, images)[0] ?? tf.zeros([]);
      },
    );
    expect(difference).toBeLessThan(1e-5);
  });

  test('from a segmentation network of transformers', async () => {
    // Its weights do not show which blocks become the pyramid; see make.py for how it counts them.
    const settings = { out_indices: [1, 2, 3, 4] };
    const model = { architecture: 'upernet', settings } as const;
    const difference = await differenceOf(
      'transformers-segmentation',
      { model },
      (imported, weights, images) => {
        const network = new Upernet(readUpernetConfig(imported.model.config));
        return tf.transpose(network.decode(weights, images), [0, 3, 1, 2]); // [B, T, H/4, W/4]
      },
    );
    expect(difference).toBeLessThan(1e-5);
  });

  test('from a classifier of timm (`beitv2_*`)', async () => {
    expect(await differenceOf('timm-classifier', {}, logits)).toBeLessThan(1e-5);
  });

  test("from a plain transformer of timm in DINO's names, without its key biases", async () => {
    const model = {
      architecture: 'vision-transformer',
      settings: { num_heads: 3 },
    } as const;
    expect(await differenceOf('timm-dino', { model }, logits)).toBeLessThan(1e-5);
  });
});
