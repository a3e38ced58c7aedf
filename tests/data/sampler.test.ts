import { expect, test } from 'vitest';
import { chooseRows, Sampler } from '../../src/data/sampler.ts';

const rows = Int32Array.from([3, 5, 8, 9, 11, 20, 21]);

test('`batchAt()` gives every row once an epoch, less the last partial batch', () => {
  const sampler = new Sampler({ rows, batch: 3, seed: 1, shuffle: true });
  expect(sampler.stepsPerEpoch).toBe(2);
  const seen = [...sampler.batchAt(0).rows, ...sampler.batchAt(1).rows];
  expect(new Set(seen).size).toBe(6);
  expect(seen.every((row) => rows.includes(row))).toBe(true);
});

test('`batchAt()` gives the same batch when the run begins there', () => {
  const whole = new Sampler({ rows, batch: 3, seed: 1, shuffle: true });
  const batches = Array.from({ length: 8 }, (_, step) => whole.batchAt(step));
  for (const step of [5, 2, 7])
    expect(new Sampler({ rows, batch: 3, seed: 1, shuffle: true }).batchAt(step)).toEqual(
      batches[step],
    );
  expect(batches[0]?.rows).not.toEqual(batches[2]?.rows);
  expect(batches[5]).toMatchObject({ epoch: 2, step: 1 });
});

test('`batchAt()` keeps the order and the last partial batch when it does not shuffle', () => {
  const sampler = new Sampler({ rows, batch: 3, seed: 1, shuffle: false });
  expect(sampler.stepsPerEpoch).toBe(3);
  expect([...sampler.batchAt(2).rows]).toEqual([21]);
});

test('`chooseRows()` keeps a sorted part that the seed decides', () => {
  const some = chooseRows(rows, 3, 0);
  expect(some).toEqual(chooseRows(rows, 3, 0));
  expect([...some]).toEqual([...some].sort((a, b) => a - b));
  expect(chooseRows(rows, 99, 0)).toBe(rows);
  const others = [1, 2, 3, 4].map((seed) => chooseRows(rows, 3, seed).join());
  expect(new Set(others).size).toBeGreaterThan(1);
});
