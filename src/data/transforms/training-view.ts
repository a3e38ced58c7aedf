/** The basic view of training: a random resized crop, perhaps mirrored, perhaps with other colours. */
import type { Draws } from '../draws.ts';
import type { Picture } from '../picture.ts';
import { type ResampleMethod, resizePicture } from '../resample.ts';
import { jitterColors } from './color-jitter.ts';
import { flipHorizontally } from './flip.ts';
import { type CropRange, sampleCrop } from './sample-crop.ts';

export interface TrainingViewOptions {
  readonly input_size: number;
  /** Undefined: the whole picture, resized. */
  readonly crop: CropRange | undefined;
  readonly method: ResampleMethod;
  /** Probability of the mirror image. */
  readonly flip: number;
  readonly color_jitter: number;
}

/** @see spec §4.5, §4.6 (the order crop, flip, colours is that of fine-tuning) */
export function trainingView(
  picture: Picture,
  options: TrainingViewOptions,
  draws: Draws,
): Picture {
  const { input_size: side, crop, method } = options;
  const box = crop === undefined ? undefined : sampleCrop(picture, crop, draws);
  const resized = resizePicture(picture, { height: side, width: side }, method, box);
  const isFlipped = options.flip > 0 && draws.uniform(0, 1) < options.flip;
  return jitterColors(isFlipped ? flipHorizontally(resized) : resized, options.color_jitter, draws);
}
