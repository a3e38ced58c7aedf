/**
 * Mixup and CutMix of a batch with its reverse: what is drawn, the mixed pictures, and the soft targets.
 *
 * @see spec §4.6; timm 0.4.12 `Mixup`
 */
import { invariant } from '../util/invariant.ts';
import type { Draws } from './draws.ts';

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

interface Size {
  readonly height: number;
  readonly width: number;
}

/** Draws how a batch of pictures of `height` x `width` is mixed. */
export function drawMix(options: MixOptions, size: Size, draws: Draws): Mix {
  const { isCut, lam } = drawShare(options, draws);
  return mixOf(isCut, lam, size, draws);
}

/** Draws the kind of mixing and the share, 1 for no mixing; the box of CutMix, which corrects it, is drawn after. */
export function drawShare(
  options: MixOptions,
  draws: Draws,
): { readonly isCut: boolean; readonly lam: number } {
  const { mixup, cutmix, probability = 1, switch_probability = 0.5 } = options;
  if (mixup <= 0 && cutmix <= 0) return { isCut: false, lam: 1 };
  if (draws.uniform(0, 1) >= probability) return { isCut: false, lam: 1 };
  const isCut = cutmix > 0 && (mixup <= 0 || draws.uniform(0, 1) < switch_probability);
  return { isCut, lam: draws.beta(isCut ? cutmix : mixup) };
}

/**
 * Draws for each picture of a batch on its own how it is mixed, or for each pair of partners.
 *
 * @param mode  `elem`: the two pictures of a pair are mixed with shares of their own; `pair`: with the same.
 * @returns as many as there are pictures. Shares are single precision, as in the reference.
 */
export function drawMixes(
  mode: 'pair' | 'elem',
  batch: number,
  options: MixOptions,
  size: Size,
  draws: Draws,
): readonly Mix[] {
  const { mixup, cutmix, probability = 1, switch_probability = 0.5 } = options;
  const none: Mix = { kind: 'none', lam: 1 };
  if (mixup <= 0 && cutmix <= 0) return Array.from({ length: batch }, () => none);
  invariant(mode === 'elem' || batch % 2 === 0, `pairs of ${batch} pictures`);
  const length = mode === 'pair' ? batch / 2 : batch;
  const each = <T>(draw: () => T): T[] => Array.from({ length }, draw);
  // One kind of draw for all pictures after the other, the shares of both kinds: the reference's order.
  const isCut = each(() => cutmix > 0 && (mixup <= 0 || draws.uniform(0, 1) < switch_probability));
  const cutShares = cutmix > 0 ? each(() => draws.beta(cutmix)) : [];
  const mixShares = mixup > 0 ? each(() => draws.beta(mixup)) : [];
  const isMixed = each(() => draws.uniform(0, 1) < probability);
  const mixes = isMixed.map((mixed, i): Mix => {
    const isCutHere = isCut[i] === true;
    const lam = Math.fround((isCutHere ? cutShares : mixShares)[i] ?? 1);
    return mixed ? mixOf(isCutHere, lam, size, draws) : none;
  });
  return mode === 'pair' ? [...mixes, ...mixes.toReversed()] : mixes;
}

function mixOf(isCut: boolean, lam: number, size: Size, draws: Draws): Mix {
  if (lam === 1) return { kind: 'none', lam };
  if (!isCut) return { kind: 'mixup', lam };
  const y = draws.integer(0, size.height - 1);
  const x = draws.integer(0, size.width - 1);
  return cutAround(size, lam, y, x);
}

/** The box of CutMix around a centre, cut off at the border; `lam` becomes what is really left. */
export function cutAround(size: Size, lam: number, y: number, x: number): Mix & { kind: 'cutmix' } {
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

/**
 * Mixes pictures with those of the reversed batch, in place. float32 [B, H, W, C].
 *
 * @param mixes  One for the whole batch, or one for each picture.
 */
export function mixPictures(
  pictures: Float32Array,
  [B, H, W, C]: readonly [B: number, H: number, W: number, C: number],
  mixes: Mix | readonly Mix[],
): void {
  if ('kind' in mixes && mixes.kind === 'none') return;
  const length = H * W * C;
  const mixAt = (index: number): Mix => {
    const mix = 'kind' in mixes ? mixes : mixes[index];
    invariant(mix !== undefined, `a mix for picture ${index} of ${B}`);
    return mix;
  };
  const at = (index: number): Float32Array =>
    pictures.subarray(index * length, (index + 1) * length);
  for (let i = 0; i < Math.ceil(B / 2); i++) {
    const j = B - 1 - i;
    const before = at(i).slice(); // the partner needs it as it was
    mixInto(at(i), at(j), [W, C], mixAt(i));
    if (i !== j) mixInto(at(j), before, [W, C], mixAt(j));
  }
}

/** Mixes one picture with another, in place. */
function mixInto(
  own: Float32Array,
  other: Float32Array,
  [W, C]: readonly [number, number],
  mix: Mix,
): void {
  if (mix.kind === 'cutmix') {
    const { y0, y1, x0, x1 } = mix.box;
    for (let y = y0; y < y1; y++) {
      const [from, to] = [(y * W + x0) * C, (y * W + x1) * C];
      own.set(other.subarray(from, to), from);
    }
  } else if (mix.kind === 'mixup') {
    const share = Math.fround(mix.lam);
    const rest = Math.fround(1 - mix.lam);
    for (let k = 0; k < own.length; k++) {
      // both have the same length
      own[k] = Math.fround((own[k] as number) * share) + Math.fround((other[k] as number) * rest);
    }
  }
}

/**
 * Soft targets: smoothed one-hot rows, mixed with those of the reversed batch.
 *
 * @param lam  The share of the row itself: one for all, or one for each.
 * @returns float32 [B, T]; every row sums to 1.
 */
export function softTargets(
  labels: Int32Array,
  classes: number,
  smoothing: number,
  lam: number | readonly number[],
): Float32Array {
  const off = smoothing / classes;
  const on = 1 - smoothing + off;
  const B = labels.length;
  const targets = new Float32Array(B * classes); // [B, T]
  for (let i = 0; i < B; i++) {
    const partner = labels[B - 1 - i];
    const share = typeof lam === 'number' ? lam : (lam[i] ?? 1);
    for (let t = 0; t < classes; t++) {
      const own = t === labels[i] ? on : off;
      const other = t === partner ? on : off;
      targets[i * classes + t] = own * share + other * (1 - share);
    }
  }
  return targets;
}
