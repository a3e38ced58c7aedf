/** Cuts pictures into patches whose numbers stand in the order of a convolution kernel. */
import { type Tensor, reshape, transpose } from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';

/**
 * Patches in raster order, each flattened as (channel, row, column), so that a patch convolution is one
 * matrix product with its reshaped kernel.
 *
 * @param images  `[B, H, W, C]`; H and W are multiples of the patch side.
 * @param side    Patch side in pixels.
 * @returns `[B, P, C * side * side]`
 */
export function patchify(images: Tensor, side: number): Tensor {
  const [batch = 0, height = 0, width = 0, channels = 0] = images.shape;
  invariant(height % side === 0 && width % side === 0, 'pictures are whole patches');
  const [rows, columns] = [height / side, width / side];
  const numbers = channels * side * side;
  if (side === 1) return reshape(images, [batch, rows * columns, channels]);
  const apart = reshape(images, [batch * rows, side, columns, side, channels]); // [B*Gh, p, Gw, p, C]
  const ordered = transpose(apart, [0, 2, 4, 1, 3]); // [B*Gh, Gw, C, p, p]
  return reshape(ordered, [batch, rows * columns, numbers]);
}

/** Channels last, as all our models take pictures. */
export function channelsLast(images: Tensor): Tensor {
  return transpose(images, [0, 2, 3, 1]); // [B, C, H, W] -> [B, H, W, C]
}
