/** The view of evaluation: short side to `input_size / crop_pct`, then the centre. */
import { centerCrop, resizeShortSide } from '../fit-square.ts';
import type { Picture } from '../picture.ts';
import type { ResampleMethod } from '../resample.ts';

export interface EvaluationView {
  readonly input_size: number;
  /** Share of the resized picture that is kept; left out, 224/256 below 384 pixels, else 1. */
  readonly crop_pct?: number;
  readonly method?: ResampleMethod;
}

/** @see spec §4.6; reference `datasets.py`, `build_transform` */
export function evaluationView(picture: Picture, view: EvaluationView): Picture {
  const { input_size, method = 'bicubic' } = view;
  const crop_pct = view.crop_pct ?? (input_size < 384 ? 224 / 256 : 1);
  const short = Math.trunc(input_size / crop_pct);
  return centerCrop(resizeShortSide(picture, short, method), input_size);
}
