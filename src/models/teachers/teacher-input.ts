/** From the tokenizer's range to a teacher's own: what the reference puts before both of its teachers. */
import { type Tensor, add, clipByValue, div, mul, sub, tensor1d } from '@tensorflow/tfjs-core';

export interface ChannelScale {
  readonly shift: readonly [number, number, number];
  readonly scale: readonly [number, number, number];
}

/** @see openai/CLIP, `clip/clip.py`, `_transform` */
export const CLIP_SCALE: ChannelScale = {
  shift: [0.48145466, 0.4578275, 0.40821073],
  scale: [0.26862954, 0.26130258, 0.27577711],
};

/** ImageNet's mean and deviation. */
export const DINO_SCALE: ChannelScale = {
  shift: [0.485, 0.456, 0.406],
  scale: [0.229, 0.224, 0.225],
};

/**
 * `(clamp((x + 1) * 127.5, 0, 255) / 255 - shift) / scale`, channel by channel.
 *
 * @param images  `[B, H, W, 3]` in -1..1; what lies outside is cut off.
 * @returns `[B, H, W, 3]`
 * @see spec 3.2; reference `modeling_vqkd.py`, `VQKD.pre_process` and `ScalingLayerForClip`
 */
export function teacherInput(images: Tensor, { shift, scale }: ChannelScale): Tensor {
  const bytes = clipByValue(mul(add(images, 1), 127.5), 0, 255);
  return div(sub(div(bytes, 255), tensor1d([...shift])), tensor1d([...scale]));
}

/** Pictures in 0..1 as the teachers' callers have them: to -1..1, as the tokenizer's own input is made. */
export function fromUnitRange(images: Tensor): Tensor {
  return sub(mul(images, 2), 1);
}
