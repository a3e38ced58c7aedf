/**
 * Starts a model from a checkpoint of another one: names are brought together, position tables resized,
 * what does not fit is left out, and all of it is reported.
 *
 * @see reference `run_class_finetuning.py::main`; spec 2.6 A
 * Differs: which rows of a head to keep is given, not looked up by a data set's name.
 */
import type { ParameterSpec } from '../nn/parameters.ts';
import { type HostTensor, bytesPerElement, elementCount } from './host-tensor.ts';
import { resamplePositions, resampleTable } from './resample.ts';
import { isSameShape } from './to-weights.ts';

export interface InitOptions {
  /** Keeps only names with this prefix, without it: `encoder.` takes a tokenizer's encoder. */
  readonly prefix?: string;
  /** Rows of the checkpoint's head that the model's classes are; else a head of another size is dropped. */
  readonly headRows?: readonly number[];
}

export interface InitReport {
  /** Taken as they are. */
  readonly used: readonly string[];
  readonly resampled: readonly string[];
  readonly dropped: readonly { readonly name: string; readonly reason: DropReason }[];
  /** Parameters of the model that keep their start values. */
  readonly missing: readonly string[];
}

export type DropReason = 'index' | 'unknown' | 'shape' | 'prefix';

const SHARED = 'rel_pos_bias.relative_position_bias_table';
const TABLE = 'relative_position_bias_table';
const INDEX = 'relative_position_index';

/**
 * Brings a checkpoint's tensors into a model's names and shapes.
 *
 * @param specs  Parameters of the model.
 * @returns what the model can take over, by name, in the model's order.
 * @throws RepriseError RP7523 and RP7524 for tables that cannot be resized.
 */
export function initFrom(
  checkpoint: ReadonlyMap<string, HostTensor>,
  specs: readonly ParameterSpec[],
  options: InitOptions = {},
): { readonly tensors: Map<string, HostTensor>; readonly report: InitReport } {
  const dropped: { name: string; reason: DropReason }[] = [];
  const wanted = new Map(specs.map((spec) => [spec.name, spec]));
  const offered = new Map<string, HostTensor>();
  for (const [full, tensor] of checkpoint) {
    const name = withoutPrefix(full, options.prefix ?? '');
    if (name === undefined) dropped.push({ name: full, reason: 'prefix' });
    else if (name.includes(INDEX)) dropped.push({ name, reason: 'index' });
    else offered.set(name, tensor);
  }
  shareOut(offered, wanted);

  const tensors = new Map<string, HostTensor>();
  const used: string[] = [];
  const resampled: string[] = [];
  for (const { name, shape } of specs) {
    const own = offered.get(name);
    if (own === undefined) continue;
    const taken = fitted(name, own, { shape, options });
    if (taken === undefined) {
      dropped.push({ name, reason: 'shape' });
      continue;
    }
    tensors.set(name, taken);
    (taken === own ? used : resampled).push(name);
  }
  for (const name of offered.keys()) {
    if (!wanted.has(name)) dropped.push({ name, reason: 'unknown' });
  }
  const missing = specs.filter(({ name }) => !tensors.has(name)).map(({ name }) => name);
  return { tensors, report: { used, resampled, dropped, missing } };
}

function withoutPrefix(name: string, prefix: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** Gives every block the table that all shared, when the model has one for each. */
function shareOut(
  offered: Map<string, HostTensor>,
  wanted: ReadonlyMap<string, ParameterSpec>,
): void {
  const shared = offered.get(SHARED);
  const own = [...wanted.keys()].filter((name) => /^blocks\.\d+\.attn\./.test(name));
  const tables = own.filter((name) => name.endsWith(TABLE));
  if (shared === undefined || tables.length === 0) return;
  for (const name of tables) offered.set(name, shared);
  if (!wanted.has(SHARED)) offered.delete(SHARED);
}

function fitted(
  name: string,
  tensor: HostTensor,
  {
    shape,
    options: { headRows },
  }: { readonly shape: readonly number[]; readonly options: InitOptions },
): HostTensor | undefined {
  const isHead = /^head\.(weight|bias)$/.test(name);
  if (isHead && headRows !== undefined && headRows.length === shape[0]) {
    return rowsOf(tensor, headRows);
  }
  if (isSameShape(tensor.shape, shape)) return tensor;
  const [rows = 0, columns] = shape;
  // Only the window may differ; another number of heads or another width is another model.
  if (name.endsWith(TABLE) && tensor.shape[1] === columns) return resampleTable(name, tensor, rows);
  const [, tokens = 0, width] = shape;
  const isPosition = name.endsWith('pos_embed') && tensor.shape[2] === width;
  return isPosition ? resamplePositions(name, tensor, tokens) : undefined;
}

function rowsOf({ dtype, shape, bytes }: HostTensor, rows: readonly number[]): HostTensor {
  const inner = shape.slice(1);
  const length = elementCount(inner) * bytesPerElement(dtype);
  const out = new Uint8Array(rows.length * length);
  rows.forEach((row, at) => out.set(bytes.subarray(row * length, (row + 1) * length), at * length));
  return { dtype, shape: [rows.length, ...inner], bytes: out };
}
