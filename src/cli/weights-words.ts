/** How facts about weights are shown: shapes, and tensors of all blocks in one row. */
import { type Cell, tableLines } from '../report/table.ts';
import { type Paper, clean } from '../report/text.ts';

export function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

/** Facts with what they are of, one below the other; a fact of several lines goes on below itself. */
export function factLines(
  facts: readonly (readonly [what: string, fact: string | readonly string[]])[],
  paper: Paper,
): string[] {
  const rows = facts.flatMap(([what, fact]): Cell[][] => {
    const lines = typeof fact === 'string' ? [fact] : fact;
    return lines.map((line, i) => [{ text: i === 0 ? what : '', tone: 'dim' }, clean(line)]);
  });
  return tableLines([{ title: '' }, { title: '', least: 20 }], rows, paper, '  ');
}

interface TensorFacts {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
}

export interface FoldedTensor extends TensorFacts {
  /** How many tensors the row stands for. */
  readonly count: number;
}

/**
 * Puts tensors that differ in the number of their block alone into one row, where the first stood:
 * `blocks.{0..11}.gamma_1`. Type and shape must be the same.
 */
export function foldBlocks(tensors: readonly TensorFacts[]): FoldedTensor[] {
  const groups = new Map<string, { numbers: number[]; first: TensorFacts }>();
  for (const tensor of tensors) {
    const number = /\.(\d+)\./.exec(tensor.name)?.[1];
    const template = number === undefined ? tensor.name : tensor.name.replace(/\.\d+\./, '.#.');
    const key = JSON.stringify([template, tensor.dtype, tensor.shape]);
    const group = groups.get(key) ?? { numbers: [], first: tensor };
    if (number !== undefined) group.numbers.push(Number(number));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ numbers, first }) => {
    if (numbers.length < 2) return { ...first, count: 1 };
    const name = first.name.replace(/\.\d+\./, `.{${ranges(numbers)}}.`);
    return { ...first, name, count: numbers.length };
  });
}

/** [0, 1, 2, 5] -> "0..2,5" */
function ranges(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const number of sorted) {
    const last = parts.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}..${to}`)).join(',');
}
