/**
 * Decides which tensors of a checkpoint a model can take, and how: by names and shapes alone, so that
 * nothing is read before the decision is made.
 *
 * @see reference `run_class_finetuning.py::main`; spec 2.6 A
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { headRowBeyond } from '../diagnostics/messages/weight-files.ts';
import { isSameShape, type ParameterSpec } from '../nn/parameters.ts';
import { unreachable } from '../util/invariant.ts';
import { type HostTensor, bytesPerElement, elementCount } from './host-tensor.ts';
import { resamplePositions, resampleTable } from './resample.ts';

export interface FitOptions {
  /** Keeps only names with this prefix, without it: `encoder.` takes a tokenizer's encoder. */
  readonly prefix?: string;
  /** Rows of the checkpoint's head that the model's classes are; else a head of another size is dropped. */
  readonly headRows?: readonly number[];
}

/** How a tensor gets the model's shape: it has it, rows are picked, or positions are resized. */
export type FitMethod = 'as-is' | 'rows' | 'table' | 'positions';

/** Why a tensor is not taken. */
export type DropReason = 'index' | 'unknown' | 'shape' | 'prefix';

export interface Fit<T> {
  readonly spec: ParameterSpec;
  readonly tensor: T;
  readonly method: FitMethod;
}

export interface Dropped {
  readonly name: string;
  readonly reason: DropReason;
  /** For `shape`: what it has, and what the model asks for. */
  readonly found?: readonly number[];
  readonly expected?: readonly number[];
}

export interface FitPlan<T> {
  /** In the model's order. */
  readonly fits: readonly Fit<T>[];
  readonly dropped: readonly Dropped[];
  /** Parameters of the model that nothing fits. */
  readonly missing: readonly ParameterSpec[];
}

const SHARED = 'rel_pos_bias.relative_position_bias_table';
const TABLE = 'relative_position_bias_table';
const INDEX = 'relative_position_index';

/** @param checkpoint  By our names, which are the reference's. */
export function planFit<T extends { readonly shape: readonly number[] }>(
  checkpoint: ReadonlyMap<string, T>,
  specs: readonly ParameterSpec[],
  options: FitOptions = {},
): FitPlan<T> {
  const dropped: Dropped[] = [];
  const wanted = new Set(specs.map(({ name }) => name));
  const offered = new Map<string, T>();
  const { prefix = '' } = options;
  for (const [full, tensor] of checkpoint) {
    const name = full.startsWith(prefix) ? full.slice(prefix.length) : undefined;
    if (name === undefined) dropped.push({ name: full, reason: 'prefix' });
    else if (name.includes(INDEX)) dropped.push({ name, reason: 'index' });
    else offered.set(name, tensor);
  }
  shareOut(offered, wanted);
  const fits: Fit<T>[] = [];
  for (const spec of specs) {
    const tensor = offered.get(spec.name);
    if (tensor === undefined) continue;
    const method = methodFor(spec, tensor.shape, options.headRows);
    if (method !== undefined) fits.push({ spec, tensor, method });
    else {
      const { name, shape } = spec;
      dropped.push({ name, reason: 'shape', found: tensor.shape, expected: shape });
    }
  }
  for (const name of offered.keys()) {
    if (!wanted.has(name)) dropped.push({ name, reason: 'unknown' });
  }
  const taken = new Set(fits.map(({ spec }) => spec.name));
  return { fits, dropped, missing: specs.filter(({ name }) => !taken.has(name)) };
}

/** Gives every block the table that all shared, when the model has one for each. */
function shareOut<T>(offered: Map<string, T>, wanted: ReadonlySet<string>): void {
  const shared = offered.get(SHARED);
  const own = [...wanted].filter((name) => /^blocks\.\d+\.attn\./.test(name));
  const tables = own.filter((name) => name.endsWith(TABLE));
  if (shared === undefined || tables.length === 0) return;
  for (const name of tables) offered.set(name, shared);
  if (!wanted.has(SHARED)) offered.delete(SHARED);
}

function methodFor(
  { name, shape }: ParameterSpec,
  found: readonly number[],
  headRows: readonly number[] | undefined,
): FitMethod | undefined {
  if (/^head\.(weight|bias)$/.test(name) && headRows?.length === shape[0]) {
    const [rows = 0, ...inner] = found;
    if (headRows !== undefined && isSameShape(inner, shape.slice(1))) {
      const beyond = headRows.find((row) => row >= rows);
      if (beyond !== undefined) throw new RepriseError(headRowBeyond({ row: beyond, rows }));
      return 'rows';
    }
  }
  if (isSameShape(found, shape)) return 'as-is';
  // Only the window may differ; another number of heads or another width is another model.
  if (name.endsWith(TABLE) && found.length === 2 && found[1] === shape[1]) return 'table';
  const isPosition =
    name.endsWith('pos_embed') && found.length === 3 && found[0] === 1 && found[2] === shape[2];
  return isPosition ? 'positions' : undefined;
}

/**
 * Brings one tensor into the model's shape, as decided.
 *
 * @throws RepriseError RP7523 and RP7524 for tables that cannot be resized.
 */
export function applyFit(
  { spec: { name, shape }, method }: Fit<unknown>,
  tensor: HostTensor,
  { headRows = [] }: FitOptions,
): HostTensor {
  switch (method) {
    case 'as-is':
      return tensor;
    case 'rows':
      return pickedRows(tensor, headRows);
    case 'table':
      return resampleTable(name, tensor, shape[0] ?? 0);
    case 'positions':
      return resamplePositions(name, tensor, shape[1] ?? 0);
    default:
      return unreachable(method);
  }
}

function pickedRows({ dtype, shape, bytes }: HostTensor, rows: readonly number[]): HostTensor {
  const inner = shape.slice(1);
  const length = elementCount(inner) * bytesPerElement(dtype);
  const out = new Uint8Array(rows.length * length);
  rows.forEach((row, at) => out.set(bytes.subarray(row * length, (row + 1) * length), at * length));
  return { dtype, shape: [rows.length, ...inner], bytes: out };
}
