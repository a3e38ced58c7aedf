/** From the tokenizer's range to a teacher's own: what the reference puts before both of its teachers. */
import { type Tensor, add, clipByValue, div, mul, sub, tensor1d } from '@tensorflow/tfjs-core';
import type { Normalization } from '../../data/transforms/normalize.ts';

/** @see openai/CLIP, `clip/clip.py`, `_transform` */
export const CLIP: Normalization = {
  mean: [0.48145466, 0.4578275, 0.40821073],
  std: [0.26862954, 0.26130258, 0.27577711],
};

/**
 * `(clamp((x + 1) * 127.5, 0, 255) / 255 - mean) / std`, channel by channel.
 *
 * @param images  `[B, H, W, 3]` in -1..1; what lies outside is cut off.
 * @returns `[B, H, W, 3]`
 * @see spec 3.2; reference `modeling_vqkd.py`, `VQKD.pre_process` and `ScalingLayerForClip`
 */
export function teacherInput(images: Tensor, { mean, std }: Normalization): Tensor {
  const bytes = clipByValue(mul(add(images, 1), 127.5), 0, 255);
  return div(sub(div(bytes, 255), tensor1d([...mean])), tensor1d([...std]));
}

/** Pictures in 0..1 as the teachers' callers have them: to -1..1, as the tokenizer's own input is made. */
export function fromUnitRange(images: Tensor): Tensor {
  return sub(mul(images, 2), 1);
}
