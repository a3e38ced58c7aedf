/** Convolutions over channels-last maps with kernels as checkpoints hold them. */
import {
  type Tensor,
  type Tensor4D,
  conv2d,
  pad,
  reshape,
  reverse,
  slice,
  stack,
  transpose,
} from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';
import { linear } from './linear.ts';
import { matMulPlain } from './mat-mul.ts';
import { withGradient } from './with-gradient.ts';

/**
 * Stride 1, zeros around, the size stays; no bias.
 *
 * @param x       `[B, H, W, I]`
 * @param kernel  `[O, I, k, k]`, k odd.
 * @returns `[B, H, W, O]`
 */
export function convolution(x: Tensor, kernel: Tensor): Tensor {
  const [out = 0, inner = 0, side = 0] = kernel.shape;
  if (side === 1) return linear(x, reshape(kernel, [out, inner]));
  invariant(side % 2 === 1, 'the kernel has a centre');
  return withGradient([x, kernel], {
    forward: (save) => {
      save(x, kernel);
      return convolve(x, transpose(kernel, [2, 3, 1, 0])); // [k, k, I, O]
    },
    backward: (dy, saved) => {
      const [input, weight] = [saved(0), saved(1)];
      // Each input cell is seen by its neighbours through the kernel turned around.
      const turned = reverse(transpose(weight, [2, 3, 0, 1]), [0, 1]); // [k, k, O, I]
      return [convolve(dy, turned), ofKernel(input, dy, side)];
    },
  });
}

function convolve(x: Tensor, kernel: Tensor): Tensor {
  return conv2d(x as Tensor4D, kernel as Tensor4D, 1, 'same');
}

/** A product for each place of the kernel, because wasm has no kernel for this gradient. */
function ofKernel(x: Tensor, dy: Tensor, side: number): Tensor {
  const [batch = 0, height = 0, width = 0, inner = 0] = x.shape;
  const out = dy.shape[3] ?? 0;
  const border = (side - 1) / 2;
  const sides: [number, number] = [border, border];
  const framed = pad(x, [[0, 0], sides, sides, [0, 0]]);
  const ofOutput = reshape(dy, [-1, out]); // [B*H*W, O]
  const places = Array.from({ length: side * side }, (_, place) => {
    const [row, column] = [Math.floor(place / side), place % side];
    const seen = slice(framed, [0, row, column, 0], [batch, height, width, inner]);
    return matMulPlain(ofOutput, reshape(seen, [-1, inner]), true, false); // [O, I]
  });
  return reshape(stack(places, 2), [out, inner, side, side]); // from [O, I, k*k]
}

/**
 * Transposed convolution with a 2 x 2 kernel and stride 2: each cell becomes four, none overlap.
 *
 * @param x       `[B, H, W, I]`
 * @param kernel  `[I, O, 2, 2]`
 * @param bias    `[O]`
 * @returns `[B, 2H, 2W, O]`
 */
export function doubling(x: Tensor, kernel: Tensor, bias: Tensor): Tensor {
  const [batch = 0, height = 0, width = 0] = x.shape;
  const [inner = 0, out = 0] = kernel.shape;
  const matrix = reshape(transpose(kernel, [2, 3, 1, 0]), [4 * out, inner]); // rows: (y, x, o)
  const cells = linear(x, matrix, tiled(bias)); // [B, H, W, 2*2*O]
  const apart = reshape(cells, [batch * height, width, 2, 2 * out]); // [B*H, W, 2, 2*O]
  return reshape(transpose(apart, [0, 2, 1, 3]), [batch, 2 * height, 2 * width, out]);
}

/** The bias of each of the four cells, `[4 * O]`. */
function tiled(bias: Tensor): Tensor {
  return reshape(stack([bias, bias, bias, bias]), [-1]);
}
