/**
 * Mixup and CutMix of a batch with its reverse: what is drawn, the mixed pictures, and the soft targets.
 *
 * @see spec §4.6; timm 0.4.12 `Mixup`, batch mode
 */
import type { Random } from '../util/random.ts';

export interface MixOptions {
  /** Parameter of the Beta distribution of mixup; 0 for none. */
  readonly mixup: number;
  /** The same for CutMix. */
  readonly cutmix: number;
  /** How often a batch is mixed at all, default 1. */
  readonly probability?: number;
  /** How often CutMix is chosen when both are on, default 0.5. */
  readonly switch_probability?: number;
}

/** How one batch is mixed. `lam` is the share of the picture itself; the partner's is 1 - lam. */
export type Mix =
  | { readonly kind: 'none'; readonly lam: 1 }
  | { readonly kind: 'mixup'; readonly lam: number }
  | { readonly kind: 'cutmix'; readonly lam: number; readonly box: CutBox };

/** Upper bounds are exclusive. */
export interface CutBox {
  readonly y0: number;
  readonly y1: number;
  readonly x0: number;
  readonly x1: number;
}

/** Draws how a batch of pictures of `height` x `width` is mixed. */
export function drawMix(
  options: MixOptions,
  size: { readonly height: number; readonly width: number },
  random: Random,
): Mix {
  const { mixup, cutmix, probability = 1, switch_probability = 0.5 } = options;
  if (mixup <= 0 && cutmix <= 0) return { kind: 'none', lam: 1 };
  if (random.uniform() >= probability) return { kind: 'none', lam: 1 };
  const isCut = cutmix > 0 && (mixup <= 0 || random.uniform() < switch_probability);
  const alpha = isCut ? cutmix : mixup;
  const lam = drawBeta(alpha, random);
  if (!isCut) return { kind: 'mixup', lam };
  const y = random.integer(size.height);
  const x = random.integer(size.width);
  return cutAround(size, lam, y, x);
}

/** The box of CutMix around a centre, cut off at the border; `lam` becomes what is really left. */
export function cutAround(
  size: { readonly height: number; readonly width: number },
  lam: number,
  y: number,
  x: number,
): Mix & { kind: 'cutmix' } {
  const { height: H, width: W } = size;
  const side = Math.sqrt(1 - lam);
  const halfHeight = Math.floor(Math.trunc(H * side) / 2);
  const halfWidth = Math.floor(Math.trunc(W * side) / 2);
  const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
  const box = {
    y0: within(y - halfHeight, H),
    y1: within(y + halfHeight, H),
    x0: within(x - halfWidth, W),
    x1: within(x + halfWidth, W),
  };
  const area = (box.y1 - box.y0) * (box.x1 - box.x0);
  return { kind: 'cutmix', lam: 1 - area / (H * W), box };
}

/** Mixes pictures with those of the reversed batch, in place. float32 [B, H, W, C]. */
export function mixPictures(
  pictures: Float32Array,
  shape: readonly [B: number, H: number, W: number, C: number],
  mix: Mix,
): void {
  if (mix.kind === 'none') return;
  const [B, H, W, C] = shape;
  const each = H * W * C;
  const box = mix.kind === 'cutmix' ? mix.box : { y0: 0, y1: H, x0: 0, x1: W };
  const own = Math.fround(mix.lam);
  const other = Math.fround(1 - mix.lam);
  // A picture and its partner change together, so one pass over half the batch sees both unmixed.
  for (let i = 0; i < Math.ceil(B / 2); i++) {
    const first = i * each;
    const second = (B - 1 - i) * each;
    for (let y = box.y0; y < box.y1; y++) {
      for (let at = (y * W + box.x0) * C; at < (y * W + box.x1) * C; at++) {
        const a = pictures[first + at] ?? 0;
        const b = pictures[second + at] ?? 0;
        if (mix.kind === 'cutmix') {
          pictures[first + at] = b;
          pictures[second + at] = a;
        } else {
          const mixed = (one: number, two: number): number =>
            Math.fround(Math.fround(one * own) + Math.fround(two * other));
          pictures[first + at] = mixed(a, b);
          if (first !== second) pictures[second + at] = mixed(b, a);
        }
      }
    }
  }
}

/**
 * Soft targets: smoothed one-hot rows, mixed with those of the reversed batch.
 *
 * @returns float32 [B, T]; every row sums to 1.
 */
export function softTargets(
  labels: Int32Array,
  classes: number,
  smoothing: number,
  lam: number,
): Float32Array {
  const off = smoothing / classes;
  const on = 1 - smoothing + off;
  const B = labels.length;
  const targets = new Float32Array(B * classes); // [B, T]
  for (let i = 0; i < B; i++) {
    const partner = labels[B - 1 - i];
    for (let t = 0; t < classes; t++) {
      const own = t === labels[i] ? on : off;
      const other = t === partner ? on : off;
      targets[i * classes + t] = own * lam + other * (1 - lam);
    }
  }
  return targets;
}

/** Beta(alpha, alpha) as the share of one of two Gamma variables. */
function drawBeta(alpha: number, random: Random): number {
  const a = drawGamma(alpha, random);
  const b = drawGamma(alpha, random);
  return a + b === 0 ? 0.5 : a / (a + b);
}

/** @see Marsaglia and Tsang, "A simple method for generating gamma variables" (2000) */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
