/**
 * A learned bias on attention by the offset between two patches, with three extra rows for the class
 * token: class to patch, patch to class, class to class.
 */
import { type Tensor, reshape, tensor1d, transpose } from '@tensorflow/tfjs-core';
import { gatherRows } from '../engine/ops/gather-rows.ts';
import { zeros } from './initializers.ts';
import { type ParameterSpec, type Weights, weightOf } from './parameters.ts';

/** Patches per column and row of the picture. */
export type Grid = readonly [rows: number, columns: number];

/** Rows of the table for a window. */
export function relativePositionRows([rows, columns]: Grid): number {
  return (2 * rows - 1) * (2 * columns - 1) + 3;
}

/**
 * Row of the table for each pair of tokens, class token first.
 *
 * @returns int32 `[N, N]` row-major, (query, key).
 * @see reference `modeling_finetune.py`, `RelativePositionBias`
 */
export function relativePositionIndex(grid: Grid): Int32Array {
  const [rows, columns] = grid;
  const tokens = rows * columns + 1;
  const count = relativePositionRows(grid);
  const index = new Int32Array(tokens * tokens);
  for (let query = 0; query < tokens; query++) {
    for (let key = 0; key < tokens; key++) {
      index[query * tokens + key] = rowOf(query, key);
    }
  }
  return index;

  function rowOf(query: number, key: number): number {
    if (query === 0) return key === 0 ? count - 1 : count - 3;
    if (key === 0) return count - 2;
    const [i, j] = [Math.floor((query - 1) / columns), (query - 1) % columns];
    const [k, l] = [Math.floor((key - 1) / columns), (key - 1) % columns];
    return (i - k + rows - 1) * (2 * columns - 1) + (j - l + columns - 1);
  }
}

/** One index for all blocks of a model: at 1025 tokens it takes 4 MB. */
const indices = new Map<string, Int32Array>();

function indexOf(grid: Grid): Int32Array {
  const key = grid.join('x');
  const known = indices.get(key) ?? relativePositionIndex(grid);
  indices.set(key, known);
  return known;
}

/** A table, its own to a block or shared by all. */
export class RelativePositionBias {
  readonly #name: string;
  readonly #grid: Grid;
  readonly #heads: number;

  /** @param prefix  Ends in a dot: `blocks.0.attn.` or `rel_pos_bias.`. */
  constructor(prefix: string, grid: Grid, heads: number) {
    this.#name = `${prefix}relative_position_bias_table`;
    this.#grid = grid;
    this.#heads = heads;
  }

  get parameters(): readonly ParameterSpec[] {
    const shape = [relativePositionRows(this.#grid), this.#heads];
    return [{ name: this.#name, shape, trainable: true, init: zeros }];
  }

  /** @returns `[h, N, N]`: head, query, key. */
  forward(weights: Weights): Tensor {
    const tokens = this.#grid[0] * this.#grid[1] + 1;
    const picked = gatherRows(
      weightOf(weights, this.#name),
      tensor1d(indexOf(this.#grid), 'int32'),
    ); // [N*N, h]
    return reshape(transpose(picked, [1, 0]), [this.#heads, tokens, tokens]);
  }
}
