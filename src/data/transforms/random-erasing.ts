/**
 * Random erasing: a rectangle of a normalised picture becomes noise, or several smaller ones.
 *
 * @see Zhong et al., "Random erasing data augmentation" (2017); spec §4.6; timm 0.4.12 `random_erasing.py`
 */
import type { Draws } from '../draws.ts';
import { roundHalfEven } from '../fit-square.ts';
import type { Box } from '../picture.ts';

export interface ErasingOptions {
  /** How often a picture is touched at all, 0.25 in the reference. */
  readonly probability: number;
  /** Share of the area, lowest and highest; default 2 % to a third. */
  readonly area?: readonly [number, number];
  /** From one to this many rectangles, which share the area; 1 in the reference. */
  readonly max_count?: number;
}

interface Size {
  readonly height: number;
  readonly width: number;
}

const TRIES = 10;
const AREA = [0.02, 1 / 3] as const;
const LOG_ASPECT = Math.log(0.3);

/** Draws the rectangles to erase: none when the picture stays as it is. */
export function sampleErasing(size: Size, options: ErasingOptions, draws: Draws): readonly Box[] {
  const { probability, area = AREA, max_count = 1 } = options;
  if (draws.uniform(0, 1) > probability) return [];
  const count = max_count === 1 ? 1 : draws.integer(1, max_count);
  return Array.from({ length: count }, () => sampleBox(size, area, count, draws)).filter(
    (box) => box !== undefined,
  );
}

/** One of `count` rectangles, or undefined when ten tries gave none that is smaller than the picture. */
function sampleBox(
  { height: H, width: W }: Size,
  [least, most]: readonly [number, number],
  count: number,
  draws: Draws,
): Box | undefined {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const area = (draws.uniform(least, most) * (H * W)) / count;
    const aspect = Math.exp(draws.uniform(LOG_ASPECT, -LOG_ASPECT));
    const height = roundHalfEven(Math.sqrt(area * aspect));
    const width = roundHalfEven(Math.sqrt(area / aspect));
    if (width >= W || height >= H) continue;
    const top = draws.integer(0, H - height);
    const left = draws.integer(0, W - width);
    return { top, left, height, width };
  }
  return undefined;
}

/** Fills rectangles of one normalised picture, float32 [H, W, 3] from `offset` on, with unit normal noise. */
export function eraseRandomly(
  values: Float32Array,
  offset: number,
  size: Size,
  options: ErasingOptions,
  draws: Draws,
): void {
  for (const box of sampleErasing(size, options, draws)) {
    for (let y = box.top; y < box.top + box.height; y++) {
      const from = offset + (y * size.width + box.left) * 3;
      for (let at = from; at < from + box.width * 3; at++) values[at] = draws.normal();
    }
  }
}
