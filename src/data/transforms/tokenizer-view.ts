/** The view of tokenizer training: perhaps other colours, a random resized crop, perhaps mirrored. */
import type { Draws } from '../draws.ts';
import type { Picture } from '../picture.ts';
import { resizePicture } from '../resample.ts';
import { jitterColors } from './color-jitter.ts';
import { flipHorizontally } from './flip.ts';
import { type CropRange, sampleCrop } from './sample-crop.ts';

export interface TokenizerViewOptions {
  readonly input_size: number;
  readonly crop: CropRange;
  /** Probability of the mirror image. */
  readonly flip: number;
  /** Strength of the colour jitter; 0 for none, as in the published recipe. */
  readonly color_jitter: number;
}

/** @see spec §4.5; reference `datasets.py`, `build_vqkd_dataset`: colours, crop and flip in this order */
export function tokenizerView(
  picture: Picture,
  { input_size: side, crop, flip, color_jitter }: TokenizerViewOptions,
  draws: Draws,
): Picture {
  const colored = jitterColors(picture, color_jitter, draws);
  const box = sampleCrop(colored, crop, draws);
  const resized = resizePicture(colored, { height: side, width: side }, 'bicubic', box);
  return draws.uniform(0, 1) < flip ? flipHorizontally(resized) : resized;
}
