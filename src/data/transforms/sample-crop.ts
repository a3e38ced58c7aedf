/** Draws the box of a random resized crop. */
import type { Draws } from '../draws.ts';
import { roundHalfEven } from '../fit-square.ts';
import type { Box } from '../picture.ts';

export interface CropRange {
  /** Share of the picture's area, lowest and highest; the reference's `min_crop_scale` is the first. */
  readonly scale: readonly [low: number, high: number];
  /** Width / height, drawn log-uniformly; default 3/4 to 4/3. */
  readonly ratio?: readonly [low: number, high: number];
}

const TRIES = 10;
const RATIO = [3 / 4, 4 / 3] as const;

/**
 * Up to ten tries of area and aspect; then the largest box in the middle that keeps to the aspects.
 *
 * @see spec §4.3; timm `RandomResizedCropAndInterpolation.get_params`
 * Differs: a box without rows or columns, which only pictures of few pixels can give, is drawn anew.
 */
export function sampleCrop(
  picture: { readonly height: number; readonly width: number },
  range: CropRange,
  draws: Draws,
): Box {
  const { height: H, width: W } = picture;
  const [narrow, broad] = range.ratio ?? RATIO;
  const [low, high] = range.scale;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const area = draws.uniform(low, high) * (H * W);
    const aspect = Math.exp(draws.uniform(Math.log(narrow), Math.log(broad)));
    const width = roundHalfEven(Math.sqrt(area * aspect));
    const height = roundHalfEven(Math.sqrt(area / aspect));
    if (width > W || height > H || width < 1 || height < 1) continue;
    const top = draws.integer(0, H - height);
    const left = draws.integer(0, W - width);
    return { top, left, height, width };
  }
  let width = W;
  let height = H;
  if (W / H < narrow) height = roundHalfEven(W / narrow);
  else if (W / H > broad) width = roundHalfEven(H * broad);
  return {
    top: Math.floor((H - height) / 2),
    left: Math.floor((W - width) / 2),
    height,
    width,
  };
}
