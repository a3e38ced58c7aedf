/** How well predicted classes cover the labelled ones, over a whole data set. */
import { invariant } from '../../util/invariant.ts';

export interface IouOptions {
  readonly classes: number;
  /** Label of pixels that do not count; 255. */
  readonly ignored: number;
  /** Whether label 0 means "nothing" and the classes start at 1, as in ADE20K. */
  readonly isZeroNothing: boolean;
}

/** Shares from 0 to 1; NaN for a class that appears neither in labels nor in predictions. */
export interface IouResult {
  /** aAcc: share of all labelled pixels that are right. */
  readonly overallAccuracy: number;
  readonly classAccuracy: Float64Array;
  readonly classIou: Float64Array;
  /** mAcc and mIoU: means over the classes that have a value. */
  readonly meanAccuracy: number;
  readonly meanIou: number;
}

/** @see mmsegmentation 0.11, `core/evaluation/metrics.py`, `mean_iou` */
export class MeanIou {
  readonly #options: IouOptions;
  readonly #right: Float64Array;
  readonly #predicted: Float64Array;
  readonly #labelled: Float64Array;

  constructor(options: IouOptions) {
    this.#options = options;
    this.#right = new Float64Array(options.classes);
    this.#predicted = new Float64Array(options.classes);
    this.#labelled = new Float64Array(options.classes);
  }

  /**
   * Counts the pixels of one picture.
   *
   * @param predictions  Classes from 0, row-major.
   * @param labels       As they stand in the data set.
   */
  add(predictions: ArrayLike<number>, labels: ArrayLike<number>): void {
    invariant(predictions.length === labels.length, 'a prediction for each label');
    for (let i = 0; i < labels.length; i++) {
      const label = this.#classOf(labels[i] ?? 0);
      if (label === this.#options.ignored) continue;
      const predicted = predictions[i] ?? 0;
      count(this.#labelled, label);
      count(this.#predicted, predicted);
      if (predicted === label) count(this.#right, label);
    }
  }

  result(): IouResult {
    const right = this.#right;
    const classAccuracy = right.map((same, i) => same / (this.#labelled[i] ?? 0));
    const classIou = right.map(
      (same, i) => same / ((this.#predicted[i] ?? 0) + (this.#labelled[i] ?? 0) - same),
    );
    return {
      overallAccuracy: total(right) / total(this.#labelled),
      classAccuracy,
      classIou,
      meanAccuracy: meanOfKnown(classAccuracy),
      meanIou: meanOfKnown(classIou),
    };
  }

  #classOf(label: number): number {
    const { ignored, isZeroNothing } = this.#options;
    if (!isZeroNothing || label === ignored) return label;
    return label === 0 ? ignored : label - 1;
  }
}

/** Adds one; what is no class is counted nowhere. */
function count(into: Float64Array, index: number): void {
  if (index < into.length) into[index] = (into[index] ?? 0) + 1;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function meanOfKnown(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return total(known) / known.length;
}
