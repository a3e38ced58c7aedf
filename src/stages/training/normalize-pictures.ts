/** Pictures from 0..1 into the range of encoders, inside a traced step. */
import { type Tensor, div, sub, tensor1d } from '@tensorflow/tfjs-core';
import { IMAGENET } from '../../data/transforms/normalize.ts';

/**
 * @param images  `[B, H, W, 3]` in 0..1
 * @returns the same shape, `(x - mean) / std` with the ImageNet constants of all published recipes.
 */
export function normalizePictures(images: Tensor): Tensor {
  return div(sub(images, tensor1d([...IMAGENET.mean])), tensor1d([...IMAGENET.std]));
}
