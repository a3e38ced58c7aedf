import { expect, test } from 'vitest';
import { drawsFrom } from '../../src/data/draws.ts';
import { sameCounts, sameDistribution, sameShares } from '../../src/parity/statistics.ts';
import { Random } from '../../src/util/random.ts';

const numbers = (seed: number, count: number, shift = 0): number[] => {
  const random = Random.stream(seed, 'statistics');
  return Array.from({ length: count }, () => random.normal() + shift);
};

test('`sameDistribution()` all but never refuses equal distributions, and sees a shift of a third of a deviation', () => {
  let refused = 0;
  for (let seed = 0; seed < 200; seed++) {
    const recorded = numbers(seed, 3000);
    refused += sameDistribution('', numbers(seed + 1000, 2000), recorded).ok ? 0 : 1;
    expect(sameDistribution('', numbers(seed + 1000, 2000, 0.33), recorded).ok).toBe(false);
  }
  expect(refused).toBeLessThanOrEqual(1); // one in 10,000 is expected
});

test('`sameDistribution()` gives the largest difference, with equal numbers among them', () => {
  expect(sameDistribution('', [1, 1, 2, 3], [1, 2, 2, 2]).maxAbs).toBe(0.25);
  expect(sameDistribution('', [3, 1, 2, 4], [8, 7, 9, 6]).maxAbs).toBe(1);
  expect(sameDistribution('', [], [1]).ok).toBe(false);
});

test('`sameShares()` lets equal shares pass and sees one that is off among many', () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = Random.stream(seed, 'shares');
    const shares = (last: number): { count: number; of: number }[] =>
      Array.from({ length: 100 }, (_, i) => {
        const p = i === 99 ? last : 0.3;
        const hits = Array.from({ length: 2000 }, () => random.uniform() < p);
        return { count: hits.filter(Boolean).length, of: 2000 };
      });
    const recorded = shares(0.3);
    expect(sameShares('', shares(0.3), recorded).ok).toBe(true);
    expect(sameShares('', shares(0.42), recorded).ok).toBe(false);
  }
});

test('`sameShares()` sees what always happens where it ought never to', () => {
  expect(sameShares('', [{ count: 9, of: 9 }], [{ count: 9, of: 9 }]).ok).toBe(true);
  expect(sameShares('', [{ count: 90, of: 90 }], [{ count: 0, of: 90 }]).ok).toBe(false);
  expect(sameShares('', [], []).ok).toBe(false);
});

test('`sameCounts()` lets even draws pass and sees one thing drawn half as often again', () => {
  for (let seed = 0; seed < 50; seed++) {
    const draws = drawsFrom(Random.stream(seed, 'counts'));
    const counts = (extra: number): number[] => {
      const all = Array.from({ length: 15 }, () => 0);
      for (let i = 0; i < 6000; i++) {
        const drawn = draws.integer(0, 13 + extra);
        const at = drawn === 15 ? 14 : drawn;
        all[at] = (all[at] ?? 0) + 1;
      }
      return all;
    };
    const recorded = counts(1);
    expect(sameCounts('', counts(1), recorded).ok).toBe(true);
    expect(sameCounts('', counts(2), recorded).ok).toBe(false);
  }
});
