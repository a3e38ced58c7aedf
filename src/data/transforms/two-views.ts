/**
 * The two views of masked image modeling: one box of the picture at two sizes, for the model and for
 * the tokenizer. Colours and flip come first, so both views show the same.
 */
import type { Draws } from '../draws.ts';
import type { Picture } from '../picture.ts';
import { type ResampleMethod, resizePicture } from '../resample.ts';
import { jitterColors } from './color-jitter.ts';
import { flipHorizontally } from './flip.ts';
import { type CropRange, sampleCrop } from './sample-crop.ts';

export interface TwoViewOptions {
  /** Strength of the colour jitter; 0.4 in the reference, 0 for none. */
  readonly color_jitter: number;
  /** Probability of the mirror image. */
  readonly flip: number;
  readonly crop: CropRange;
  readonly input_size: number;
  readonly second_input_size: number;
  readonly method: ResampleMethod;
  readonly second_method: ResampleMethod;
}

/** @see spec §4.3; reference `datasets.py`, `DataAugmentationForBEiT` */
export function twoViews(
  picture: Picture,
  options: TwoViewOptions,
  draws: Draws,
): { readonly first: Picture; readonly second: Picture } {
  // Quirk Q9: before the crop, so the contrast is that of the whole picture.
  const colored = jitterColors(picture, options.color_jitter, draws);
  const isFlipped = options.flip > 0 && draws.uniform(0, 1) < options.flip;
  const whole = isFlipped ? flipHorizontally(colored) : colored;
  const box = sampleCrop(whole, options.crop, draws);
  const view = (side: number, method: ResampleMethod): Picture =>
    resizePicture(whole, { height: side, width: side }, method, box);
  const first = view(options.input_size, options.method);
  const isSame =
    options.second_input_size === options.input_size && options.second_method === options.method;
  return { first, second: isSame ? first : view(options.second_input_size, options.second_method) };
}
