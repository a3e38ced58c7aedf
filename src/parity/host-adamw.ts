/** AdamW in float64 on the host: a second, plain implementation for recordings that span several steps. */
import { invariant } from '../util/invariant.ts';
import { type JsonObject, isJsonObject } from '../util/json.ts';
import { numberOf } from './transformer-settings.ts';

interface Moments {
  readonly first: Float64Array;
  readonly second: Float64Array;
  steps: number;
}

export class HostAdamw {
  readonly #lr: number;
  readonly #betas: readonly [number, number];
  readonly #eps: number;
  readonly #decay: ReadonlyMap<string, number>;
  readonly #moments: Map<string, Moments> = new Map();

  /** @param settings  `lr`, `betas`, `eps`, and `groups` with their weight decay and names. */
  constructor(settings: JsonObject) {
    const { betas, groups } = settings;
    const [beta1, beta2] = Array.isArray(betas) ? betas : [];
    this.#lr = numberOf(settings, 'lr', 0);
    this.#betas = [Number(beta1), Number(beta2)];
    this.#eps = numberOf(settings, 'eps', 1e-8);
    const decay = new Map<string, number>();
    for (const group of Array.isArray(groups) ? groups.filter(isJsonObject) : []) {
      const names = group['names'];
      for (const name of Array.isArray(names) ? names : []) {
        decay.set(String(name), numberOf(group, 'weight_decay', 0));
      }
    }
    this.#decay = decay;
  }

  /** Moves a parameter in place by its next step. */
  update(name: string, parameter: Float32Array, gradient: ArrayLike<number>): void {
    const count = parameter.length;
    let moments = this.#moments.get(name);
    moments ??= { first: new Float64Array(count), second: new Float64Array(count), steps: 0 };
    this.#moments.set(name, moments);
    moments.steps += 1;
    const [beta1, beta2] = this.#betas;
    const rate = this.#lr / (1 - beta1 ** moments.steps);
    const correction = Math.sqrt(1 - beta2 ** moments.steps);
    const decay = this.#decay.get(name);
    invariant(decay !== undefined, `"${name}" belongs to a group`);
    for (let i = 0; i < count; i++) {
      const slope = gradient[i] ?? 0;
      const first = beta1 * (moments.first[i] ?? 0) + (1 - beta1) * slope;
      const second = beta2 * (moments.second[i] ?? 0) + (1 - beta2) * slope * slope;
      moments.first[i] = first;
      moments.second[i] = second;
      const decayed = (parameter[i] ?? 0) * (1 - this.#lr * decay);
      parameter[i] = decayed - (rate * first) / (Math.sqrt(second) / correction + this.#eps);
    }
  }
}
