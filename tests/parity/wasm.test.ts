import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { cases, expectRecordedNumbers } from './cases.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ backend: 'wasm', threads: 1 });
});

test('there are recordings of all four models', () => {
  const families = new Set(cases.map(([name]) => name.split('/')[0]));
  expect([...families]).toEqual(['mim-cls-pt', 'quantizer', 'vit-encoder', 'vqkd']);
  expect(cases.length).toBe(22);
});

describe('on WebAssembly', () => {
  test.each(cases)('`%s` gives the numbers of the reference', async (_, path) => {
    await expectRecordedNumbers(path, { engine, mode: 'eager' });
  });
});
