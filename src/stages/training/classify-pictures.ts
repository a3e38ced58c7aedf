/** Runs a classifier over labelled pictures, with weights that may change from call to call. */
import type * as tf from '@tensorflow/tfjs-core';
import type { Picture } from '../../data/picture.ts';
import type { Records } from '../../data/records.ts';
import type { CompiledStep, Engine } from '../../engine/engine.ts';
import type { VisionTransformer } from '../../models/vision-transformer.ts';
import type { Weights } from '../../nn/parameters.ts';
import { invariant } from '../../util/invariant.ts';
import { Accuracy } from './accuracy.ts';
import { inBatches } from './in-batches.ts';
import { sideOf } from './model-files.ts';
import { normalizePictures } from './normalize-pictures.ts';

export interface LabelledPictures {
  readonly records: Records;
  readonly rows: Int32Array;
  /** One for each record. */
  readonly labels: Int32Array;
  readonly change?: (picture: Picture, row: number) => Picture;
}

export class PictureClassifier {
  readonly #model: VisionTransformer;
  readonly #names: readonly string[];
  readonly #compiled: CompiledStep;

  constructor(engine: Engine, model: VisionTransformer) {
    this.#model = model;
    this.#names = model.parameters.map(({ name }) => name);
    this.#compiled = engine.compile(
      (images, ...tensors) => {
        invariant(images !== undefined, 'pictures are given');
        const weights = Object.fromEntries(
          this.#names.map((name, i) => [name, tensors[i] as tf.Tensor]), // given in this order
        );
        return [model.forward(weights, normalizePictures(images))]; // [B, T]
      },
      { name: 'classify-pictures' },
    );
  }

  /** @returns undefined when it was asked to stop before the end. */
  async measure(
    weights: Weights,
    pictures: LabelledPictures,
    signal: AbortSignal,
    onProgress: (done: number) => void = () => undefined,
  ): Promise<Accuracy | undefined> {
    const { num_classes: classes, img_size } = this.#model.config;
    const accuracy = new Accuracy(classes);
    const tensors = this.#names.map((name) => weights[name] as tf.Tensor); // the model's own names
    const isWhole = await inBatches(
      { callAsync: (inputs) => this.#compiled.callAsync([...inputs, ...tensors]) },
      {
        ...pictures,
        side: sideOf(img_size),
        batch: Math.min(250, Math.max(1, pictures.rows.length)),
        signal,
        onProgress,
      },
      ([logits], rows, count) => {
        const values = logits?.dataSync() ?? new Float32Array();
        for (let i = 0; i < count; i++) {
          const row = rows[i] ?? 0;
          const own = values.subarray(i * classes, (i + 1) * classes);
          accuracy.add(own, pictures.labels[row] ?? 0, row);
        }
      },
    );
    return isWhole ? accuracy : undefined;
  }

  dispose(): void {
    this.#compiled.dispose();
  }
}
