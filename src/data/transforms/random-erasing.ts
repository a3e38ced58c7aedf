/**
 * Random erasing: a rectangle of a normalised picture becomes noise.
 *
 * @see Zhong et al., "Random erasing data augmentation" (2017); spec §4.6; timm 0.4.12 `random_erasing.py`
 */
import type { Random } from '../../util/random.ts';
import { type Draws, drawsFrom } from '../draws.ts';
import { roundHalfEven } from '../fit-square.ts';
import type { Box } from '../picture.ts';

export interface ErasingOptions {
  /** How often a picture is touched at all, 0.25 in the reference. */
  readonly probability: number;
  /** Share of the area, lowest and highest; default 2 % to a third. */
  readonly area?: readonly [number, number];
}

const TRIES = 10;
const AREA = [0.02, 1 / 3] as const;
const LOG_ASPECT = Math.log(0.3);

/** Draws the rectangle to erase, or undefined when the picture stays as it is. */
export function sampleErasing(
  size: { readonly height: number; readonly width: number },
  options: ErasingOptions,
  draws: Draws,
): Box | undefined {
  const { height: H, width: W } = size;
  const [least, most] = options.area ?? AREA;
  if (draws.uniform(0, 1) > options.probability) return undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const area = draws.uniform(least, most) * (H * W);
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

/** Fills a rectangle of one normalised picture, float32 [H, W, 3] from `offset` on, with unit normal noise. */
export function eraseRandomly(
  values: Float32Array,
  offset: number,
  size: { readonly height: number; readonly width: number },
  options: ErasingOptions,
  random: Random,
): void {
  const box = sampleErasing(size, options, drawsFrom(random));
  if (box === undefined) return;
  for (let y = box.top; y < box.top + box.height; y++) {
    const from = offset + (y * size.width + box.left) * 3;
    for (let at = from; at < from + box.width * 3; at++) values[at] = random.normal();
  }
}
