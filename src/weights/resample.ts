/**
 * Position tables for pictures of another size: relative ones by a spline over geometrically spaced
 * offsets, absolute ones by cubic resizing. Both are linear and computed in float64.
 *
 * @see reference `run_class_finetuning.py::main`; spec 2.6 A and B
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { tableNotSquare, tableTooSmall } from '../diagnostics/messages/weights.ts';
import { cubicGridMatrix } from '../nn/cubic-resize.ts';
import { type HostTensor, fromFloat32, toFloat32 } from './host-tensor.ts';
import { splineMatrix } from './spline.ts';

/** Rows of a relative position table that belong to the class token. */
const EXTRA = 3;

/**
 * Resizes a relative position table `[rows, h]`; the three rows of the class token stay as they are.
 *
 * @param name  For messages.
 * @param rows  Of the table wanted.
 * @throws RepriseError RP7523 for a window below 3 x 3, RP7524 for one that is not square.
 */
export function resampleTable(name: string, table: HostTensor, rows: number): HostTensor {
  const [before = 0, heads = 0] = table.shape;
  const from = sideOf(name, before);
  const to = sideOf(name, rows);
  if (from < 5) throw new RepriseError(tableTooSmall({ name, side: (from + 1) / 2 }));
  const { source, target } = tablePositions(from, to);
  const matrix = splineMatrix(source, target); // [to, from]
  const values = toFloat32(table);
  const out = new Float32Array(rows * heads);
  for (let head = 0; head < heads; head++) {
    const grid = Float64Array.from(
      { length: from * from },
      (_, i) => values[i * heads + head] ?? 0,
    ); // [from, from]: vertical, horizontal offset
    const half = product(matrix, grid, [to, from, from]); // [to, from]
    const whole = product(half, transposed(matrix, to, from), [to, from, to]); // [to, to]
    whole.forEach((value, i) => {
      out[i * heads + head] = value;
    });
  }
  out.set(values.subarray((before - EXTRA) * heads), (rows - EXTRA) * heads);
  return fromFloat32([rows, heads], out);
}

/**
 * Offsets of a table's rows before and after: source offsets grow by a constant ratio, so that the
 * centre keeps its resolution and the border reaches as far as the new window does.
 */
export function tablePositions(from: number, to: number): { source: number[]; target: number[] } {
  const reach = Math.floor(to / 2);
  const ratio = tableRatio(from, to);
  const steps: number[] = [];
  let distance = 1;
  for (let i = 0; i < Math.floor(from / 2); i++) {
    steps.push(distance);
    distance += ratio ** (i + 1);
  }
  return {
    source: [...steps.map((one) => -one).reverse(), 0, ...steps],
    target: Array.from({ length: to }, (_, i) => i - reach),
  };
}

/** The ratio by bisection, with the reference's bounds; its last midpoint counts, not the interval's. */
export function tableRatio(from: number, to: number): number {
  const count = Math.floor(from / 2);
  let [left, right] = [1.01, 1.5];
  let ratio = left;
  while (right - left > 1e-6) {
    ratio = (left + right) / 2;
    if ((1 - ratio ** count) / (1 - ratio) > Math.floor(to / 2)) right = ratio;
    else left = ratio;
  }
  return ratio;
}

/**
 * Resizes absolute positions `[1, N, D]`; the class token's stay as they are. The scale is the ratio of
 * sizes, unlike that of a larger picture at run time.
 *
 * @throws RepriseError RP7524 when a grid is not square.
 */
export function resamplePositions(name: string, positions: HostTensor, tokens: number): HostTensor {
  const [, before = 0, width = 0] = positions.shape;
  const from = Math.sqrt(before - 1);
  const to = Math.sqrt(tokens - 1);
  for (const [side, rows] of [
    [from, before],
    [to, tokens],
  ] as const) {
    if (!Number.isInteger(side)) throw new RepriseError(tableNotSquare({ name, rows }));
  }
  const scales = [to / from, to / from] as const;
  const matrix = cubicGridMatrix([from, from], [to, to], scales); // [to^2, from^2]
  const values = toFloat32(positions);
  const patches = Float64Array.from(values.subarray(width));
  const resized = product(matrix, patches, [to * to, from * from, width]);
  const out = new Float32Array(tokens * width);
  out.set(values.subarray(0, width));
  out.set(resized, width);
  return fromFloat32([1, tokens, width], out);
}

/** Side of the square of offsets in a table, `2 * window - 1`. */
function sideOf(name: string, rows: number): number {
  const side = Math.sqrt(rows - EXTRA);
  if (!Number.isInteger(side)) throw new RepriseError(tableNotSquare({ name, rows }));
  return side;
}

function product(
  a: Float64Array,
  b: Float64Array,
  [rows, inner, columns]: readonly [number, number, number],
): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < inner; k++) {
      const factor = a[i * inner + k] ?? 0;
      if (factor === 0) continue;
      for (let j = 0; j < columns; j++) {
        out[i * columns + j] = (out[i * columns + j] ?? 0) + factor * (b[k * columns + j] ?? 0);
      }
    }
  return out;
}

function transposed(a: Float64Array, rows: number, columns: number): Float64Array {
  const at = (i: number): number => (i % rows) * columns + Math.floor(i / rows);
  return Float64Array.from({ length: a.length }, (_, i) => a[at(i)] ?? 0);
}
