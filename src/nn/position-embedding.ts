/** Learned absolute positions, resampled at run time for pictures of another size. */
import { type Tensor, add, concat, matMul, reshape, slice, tensor2d } from '@tensorflow/tfjs-core';
import { invariant } from '../util/invariant.ts';
import { cubicGridMatrix } from './cubic-resize.ts';
import type { Grid } from './relative-position-bias.ts';

/**
 * Adds positions to tokens.
 *
 * @param tokens     `[B, N, D]`, class token first.
 * @param positions  `[1, N', D]`; N' is N, or belongs to a square grid of another size.
 * @param grid       Patches of the picture at hand.
 * Differs: none; the scale is (side + 0.1) / old side, the reference's own (quirk Q27; spec 2.6 C).
 */
export function addPositions(tokens: Tensor, positions: Tensor, grid: Grid): Tensor {
  if (positions.shape[1] === tokens.shape[1]) return add(tokens, positions);
  const [, rows = 0, width = 0] = positions.shape;
  const side = Math.sqrt(rows - 1);
  invariant(Number.isInteger(side), 'positions of a square grid');
  const target = grid[0] * grid[1];
  const scales = [(grid[0] + 0.1) / side, (grid[1] + 0.1) / side] as const;
  const matrix = Float32Array.from(cubicGridMatrix([side, side], grid, scales));
  const flat = reshape(positions, [rows, width]);
  const patches = slice(flat, [1, 0], [rows - 1, width]); // [P', D]
  const resized = matMul(tensor2d(matrix, [target, rows - 1]), patches as Tensor<never>); // [P, D]
  const all = concat([slice(flat, [0, 0], [1, width]), resized], 0); // [N, D]
  return add(tokens, reshape(all, [1, target + 1, width]));
}
