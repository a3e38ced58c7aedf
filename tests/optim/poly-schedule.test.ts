import { expect, test } from 'vitest';
import { polySchedule } from '../../src/optim/poly-schedule.ts';

test('`polySchedule()` gives the rates of the published recipe', () => {
  const rates = polySchedule({
    base: 3e-5,
    final: 0,
    power: 1,
    steps: 160_000,
    warmup_steps: 1500,
    warmup_ratio: 1e-6,
  });
  // base * (1 - i / 160000), times 1 - (1 - i / 1500) * (1 - 1e-6) below 1500.
  const wanted: readonly (readonly [number, number])[] = [
    [0, 3e-11],
    [750, 1.4929702429687501e-5],
    [1500, 2.971875e-5],
    [80_000, 1.5e-5],
    [159_999, 1.875e-10],
  ];
  expect(rates.length).toBe(160_000);
  for (const [step, rate] of wanted) {
    expect(Math.abs((rates[step] ?? Number.NaN) / rate - 1)).toBeLessThan(1e-9);
  }
});

test('`polySchedule()` falls to its floor by its power, without warm-up', () => {
  const rates = polySchedule({
    base: 0.01,
    final: 1e-4,
    power: 0.9,
    steps: 90,
    warmup_steps: 0,
    warmup_ratio: 0.1,
  });
  expect(rates[0]).toBe(0.01);
  expect(rates[45]).toBeCloseTo(0.0099 * 0.5 ** 0.9 + 1e-4, 15);
  expect(rates[89]).toBeGreaterThan(1e-4);
});
