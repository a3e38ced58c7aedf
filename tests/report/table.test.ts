import { describe, expect, test } from 'vitest';
import { tableLines } from '../../src/report/table.ts';
import { widthOf } from '../../src/report/text.ts';

const columns = [
  { title: 'trial', least: 6 },
  { title: 'kind', priority: 1 },
  { title: 'time', align: 'right', priority: 2 },
  { title: 'because', least: 6 },
] as const;
const rows = [
  ['tokenizer', 'vqkd', '1.0 s', 'optimizer.lr 0.001 → 0.002'],
  ['pretrain', 'mim', '1m 05s', 'runs for the first time'],
];

describe('tableLines()', () => {
  test('is as wide as what is in it where there is room', () => {
    expect(tableLines(columns, rows, { columns: 80, color: false })).toEqual([
      'trial      kind    time  because',
      'tokenizer  vqkd   1.0 s  optimizer.lr 0.001 → 0.002',
      'pretrain   mim   1m 05s  runs for the first time',
    ]);
  });

  test('cuts the flexible columns first, then drops the least important ones', () => {
    expect(tableLines(columns, rows, { columns: 36, color: false })).toEqual([
      'trial      kind    time  because',
      'tokenizer  vqkd   1.0 s  optimizer.…',
      'pretrain   mim   1m 05s  runs for t…',
    ]);
    expect(tableLines(columns, rows, { columns: 20, color: false })).toEqual([
      'trial      because',
      'tokenizer  optimize…',
      'pretrain   runs for…',
    ]);
  });

  test('keeps every line within any width', () => {
    for (let width = 4; width < 60; width++) {
      const lines = tableLines(columns, rows, { columns: width, color: false });
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    }
  });

  test('leaves out a column in which nothing stands', () => {
    const lines = tableLines(columns, [['a', '', '', 'b']], { columns: 80, color: false });
    expect(lines).toEqual(['trial  because', 'a      b']);
  });
});
