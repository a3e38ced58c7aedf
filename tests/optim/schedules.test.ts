import { describe, expect, test } from 'vitest';
import { cosineSchedule } from '../../src/optim/schedules.ts';

describe('cosineSchedule()', () => {
  // Published runs: step 1, the middle, the last; the peak comes at the end of warm-up.
  test.each([
    ['pretraining, 300 epochs', [1.5e-3, 1e-5, 300, 625, 10], [2.400384e-7, 7.953335e-4, 1e-5]],
    ['pretraining, 1600 epochs', [1.5e-3, 1e-5, 1600, 625, 10], [2.400384e-7, 7.623599e-4, 1e-5]],
    ['tokenizer, 100 epochs', [2e-4, 1e-5, 100, 2502, 10], [7.993925e-9, 1.214966e-4, 1e-5]],
    ['fine-tuning, 100 epochs', [5e-4, 1e-6, 100, 1251, 20], [1.998481e-8, 3.459795e-4, 1e-6]],
    ['fine-tuning, 30 epochs', [5e-5, 1e-6, 30, 1251, 20], [1.998481e-9, 3.75015e-5, 1e-6]],
  ] as const)('gives the rates of %s', (_, settings, [second, middle, last]) => {
    const [base, final, epochs, steps_per_epoch, warmup_epochs] = settings;
    const values = cosineSchedule({ base, final, epochs, steps_per_epoch, warmup_epochs });
    const warmup = warmup_epochs * steps_per_epoch;
    expect(values.length).toBe(epochs * steps_per_epoch);
    expect(values[0]).toBe(0);
    expect(Math.abs((values[1] ?? 0) / second - 1)).toBeLessThan(1e-6);
    expect([values[warmup - 1], values[warmup]]).toEqual([base, base]);
    expect(Math.abs((values[values.length / 2] ?? 0) / middle - 1)).toBeLessThan(1e-6);
    expect(values.at(-1)).toBeGreaterThan(last);
    expect(Math.abs((values.at(-1) ?? 0) / last - 1)).toBeLessThan(1e-4);
  });

  test('refuses a warm-up longer than training with RP6501', () => {
    const settings = { base: 1, final: 0, epochs: 2, steps_per_epoch: 6, warmup_epochs: 1 };
    expect(() => cosineSchedule({ ...settings, warmup_steps: 20 })).toThrow(/RP6501/);
  });

  test('refuses a warm-up in steps where it has no epochs with RP6501', () => {
    const settings = { base: 1, final: 0, epochs: 2, steps_per_epoch: 6, warmup_epochs: 0 };
    expect(() => cosineSchedule({ ...settings, warmup_steps: 4 })).toThrow(/RP6501/);
  });
});
