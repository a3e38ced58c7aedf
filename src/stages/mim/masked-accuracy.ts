/**
 * Accuracy at hidden patches of a split, with the same masks at every call, and what always naming the
 * commonest code of these patches would score.
 */
import * as tf from '@tensorflow/tfjs-core';
import { blockMask } from '../../data/block-mask.ts';
import { drawsFrom } from '../../data/draws.ts';
import type { Records } from '../../data/records.ts';
import { firstArgmax } from '../../engine/ops/first-argmax.ts';
import type { CompiledStep, Engine } from '../../engine/engine.ts';
import type { MaskedImageModel } from '../../models/masked-image-model.ts';
import type { Weights } from '../../nn/parameters.ts';
import { invariant } from '../../util/invariant.ts';
import { Random } from '../../util/random.ts';
import { inBatches } from '../training/in-batches.ts';
import { type LoadedTokenizer, sideOf } from '../training/model-files.ts';
import { normalizePictures } from '../training/normalize-pictures.ts';
import { packPictures, wholePicture } from '../training/pictures.ts';
import { type MaskSettings, packMasks } from './masks.ts';

interface Setting {
  readonly engine: Engine;
  readonly model: MaskedImageModel;
  readonly tokenizer: LoadedTokenizer;
  readonly records: Records;
  readonly rows: Int32Array;
  readonly maskOptions: MaskSettings;
  readonly seed: number;
}

export class MaskedAccuracy {
  readonly #setting: Setting;
  readonly #names: readonly string[];
  readonly #batch: number;
  readonly #hasSecond: boolean;
  readonly #compiled: CompiledStep;

  constructor(setting: Setting) {
    const { engine, model, tokenizer, rows, maskOptions } = setting;
    this.#setting = setting;
    this.#names = model.parameters.map(({ name }) => name);
    this.#batch = Math.min(250, rows.length);
    this.#hasSecond =
      sideOf(model.config.img_size) !== sideOf(tokenizer.model.config.encoder.img_size);
    const hidden = this.#batch * maskOptions.patches;
    this.#compiled = engine.compile(
      (images, mask, places, ...rest) => {
        invariant(images && mask && places, 'pictures, mask and places are given');
        // The tokenizer may want the same pictures at another size.
        const [seen = images, ...tensors] = this.#hasSecond ? rest : [images, ...rest];
        const weights = Object.fromEntries(
          this.#names.map((name, i) => [name, tensors[i] as tf.Tensor]), // given in this order
        );
        const ids = tokenizer.model.codes(tokenizer.weights, seen); // [B, P]
        const labels = tf.gather(tf.reshape(ids, [-1]), places as tf.Tensor1D); // [M]
        const logits = model.forward(weights, normalizePictures(images), places, { mask });
        const hits = logits.map((one) => tf.equal(firstArgmax(one), labels)); // [M] each
        return [tf.reshape(labels, [hidden]), ...hits.map((one) => tf.cast(one, 'int32'))];
      },
      { name: 'mim-validation' },
    );
  }

  /** Shares of hidden patches predicted right, for each prediction. */
  async measure(
    weights: Weights,
    signal: AbortSignal,
  ): Promise<{ readonly hits: readonly number[]; readonly most_frequent: number }> {
    const { records, rows, model, maskOptions, seed, tokenizer } = this.#setting;
    const right = [0, 0];
    const counts = new Map<number, number>();
    let total = 0;
    const tensors = this.#names.map((name) => weights[name] as tf.Tensor); // all are trainable
    const withWeights: Pick<CompiledStep, 'callAsync'> = {
      callAsync: (inputs) => this.#compiled.callAsync([...inputs, ...tensors]),
    };
    await inBatches(
      withWeights,
      {
        records,
        rows,
        side: sideOf(model.config.img_size),
        batch: this.#batch,
        signal,
        also: (some) => {
          const masks = Array.from(some, (row) =>
            blockMask(maskOptions, drawsFrom(Random.stream(seed, 'validation-mask', row))),
          );
          if (!this.#hasSecond) return packMasks(masks);
          const other = sideOf(tokenizer.model.config.encoder.img_size);
          const pictures = Array.from(some, (row) => wholePicture(records, row, other));
          return [...packMasks(masks), packPictures(pictures, other)];
        },
      },
      ([labels, ...hits], _rows, count) => {
        const real = count * maskOptions.patches;
        const ids = labels?.dataSync().subarray(0, real) ?? [];
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
        hits.forEach((one, stream) => {
          let sum = 0;
          for (const hit of one.dataSync().subarray(0, real)) sum += hit;
          right[stream] = (right[stream] ?? 0) + sum;
        });
        total += real;
      },
    );
    const streams = model.config.head_layers > 0 ? 2 : 1;
    return {
      hits: right.slice(0, streams).map((one) => one / Math.max(1, total)),
      most_frequent: Math.max(0, ...counts.values()) / Math.max(1, total),
    };
  }

  dispose(): void {
    this.#compiled.dispose();
  }
}
