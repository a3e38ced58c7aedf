/** Feature maps at another size: linear maps of their rows and columns. */
import { type Tensor, reshape, tensor3d } from '@tensorflow/tfjs-core';
import { type HostMatrix, averagePoolMatrix, bilinearMatrix } from './grid-matrices.ts';
import { matMulPlain } from './mat-mul.ts';
import { withGradient } from './with-gradient.ts';

/** Height and width. */
export type MapSize = readonly [height: number, width: number];

/** Bilinear, half-pixel centres: `[B, h, w, C] -> [B, H, W, C]`. */
export function resizeBilinear(x: Tensor, [height, width]: MapSize): Tensor {
  const [, rows = 0, columns = 0] = x.shape;
  if (rows === height && columns === width) return x;
  return resampleGrid(x, bilinearMatrix(rows, height), bilinearMatrix(columns, width));
}

/** Means over a grid of `size` x `size` bins, which may overlap: `[B, h, w, C] -> [B, s, s, C]`. */
export function adaptiveAveragePool(x: Tensor, size: number): Tensor {
  const [, rows = 0, columns = 0] = x.shape;
  return resampleGrid(x, averagePoolMatrix(rows, size), averagePoolMatrix(columns, size));
}

/** `out[b, y, x, c] = sum over v, u of rows[y, v] * columns[x, u] * in[b, v, u, c]` */
function resampleGrid(x: Tensor, rows: HostMatrix, columns: HostMatrix): Tensor {
  return withGradient([x], {
    forward: () => alongRows(alongColumns(x, columns, false), rows, false),
    backward: (dy) => [alongColumns(alongRows(dy, rows, true), columns, true)],
  });
}

function alongRows(x: Tensor, matrix: HostMatrix, isTransposed: boolean): Tensor {
  const [batch = 0, height = 0, width = 0, channels = 0] = x.shape;
  const flat = reshape(x, [batch, height, width * channels]); // [B, h, w*C]
  const mapped = matMulPlain(upload(matrix), flat, isTransposed); // [B, H, w*C]
  return reshape(mapped, [batch, isTransposed ? matrix.columns : matrix.rows, width, channels]);
}

function alongColumns(x: Tensor, matrix: HostMatrix, isTransposed: boolean): Tensor {
  const [batch = 0, height = 0, width = 0, channels = 0] = x.shape;
  const flat = reshape(x, [batch * height, width, channels]); // [B*h, w, C]
  const mapped = matMulPlain(upload(matrix), flat, isTransposed); // [B*h, W, C]
  return reshape(mapped, [batch, height, isTransposed ? matrix.columns : matrix.rows, channels]);
}

/** `[1, rows, columns]`: one matrix for the whole batch. */
function upload({ rows, columns, values }: HostMatrix): Tensor {
  return tensor3d(values, [1, rows, columns]);
}
