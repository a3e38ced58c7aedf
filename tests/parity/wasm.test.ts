import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { cases, expectRecordedNumbers } from './cases.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ backend: 'wasm', threads: 1 });
});

test('there are recordings of every family', () => {
  const counts: Record<string, number> = {};
  for (const [name] of cases) {
    const family = name.split('/')[0] ?? '';
    counts[family] = (counts[family] ?? 0) + 1;
  }
  expect(counts).toMatchObject({
    augment: 7,
    'clip-teacher': 1,
    'dino-teacher': 1,
    masking: 2,
    'mim-cls-pt': 5,
    optim: 6,
    quantizer: 5,
    'train-trace': 2,
    upernet: 4,
    'vit-encoder': 9,
    vqkd: 3,
  });
});

describe('on WebAssembly', () => {
  test.each(cases)('`%s` gives the numbers of the reference', async (_, path) => {
    await expectRecordedNumbers(path, { engine, mode: 'eager' });
  });
});
