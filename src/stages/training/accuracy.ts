/** How well logits name the labels of pictures: top-1, top-5, cross-entropy, and each class by itself. */

export interface Prediction {
  readonly record: number;
  readonly label: number;
  readonly predicted: number;
  /** Of the predicted class. */
  readonly probability: number;
}

export class Accuracy {
  readonly #classes: number;
  readonly #right: Int32Array;
  readonly #seen: Int32Array;
  readonly predictions: Prediction[] = [];
  #hits1 = 0;
  #hits5 = 0;
  #loss = 0;
  #count = 0;

  constructor(classes: number) {
    this.#classes = classes;
    this.#right = new Int32Array(classes);
    this.#seen = new Int32Array(classes);
  }

  /** @param logits  `[T]` of one picture. */
  add(logits: ArrayLike<number>, label: number, record: number): void {
    let best = 0;
    for (let t = 1; t < this.#classes; t++) {
      if ((logits[t] ?? 0) > (logits[best] ?? 0)) best = t; // the first on ties
    }
    const most = logits[best] ?? 0;
    let sum = 0;
    let above = 0;
    const own = logits[label] ?? Number.NEGATIVE_INFINITY;
    for (let t = 0; t < this.#classes; t++) {
      const value = logits[t] ?? 0;
      sum += Math.exp(value - most);
      if (value > own || (value === own && t < label)) above += 1;
    }
    this.#hits1 += best === label ? 1 : 0;
    this.#hits5 += above < 5 ? 1 : 0;
    this.#loss += Math.log(sum) + most - own;
    this.#count += 1;
    this.#seen[label] = (this.#seen[label] ?? 0) + 1;
    if (best === label) this.#right[label] = (this.#right[label] ?? 0) + 1;
    this.predictions.push({ record, label, predicted: best, probability: 1 / sum });
  }

  /** Percent, as the reference prints them; the loss is the mean over pictures. */
  result(): { readonly acc1: number; readonly acc5: number; readonly loss: number } {
    const count = Math.max(1, this.#count);
    return {
      acc1: (100 * this.#hits1) / count,
      acc5: (100 * this.#hits5) / count,
      loss: this.#loss / count,
    };
  }

  /** Percent right of each class that occurs, by name. */
  perClass(names: readonly string[]): Record<string, number> {
    return Object.fromEntries(
      names.flatMap((name, t) => {
        const seen = this.#seen[t] ?? 0;
        return seen === 0 ? [] : [[name, (100 * (this.#right[t] ?? 0)) / seen]];
      }),
    );
  }
}
