import { describe, expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { type CosineSchedule, cosineSchedule } from '../../src/optim/schedules.ts';
import { fixtureConfig, fixtureTensors } from './fixture.ts';

interface Arguments {
  base_value: number;
  final_value: number;
  epochs: number;
  niter_per_ep: number;
  warmup_epochs?: number;
  warmup_steps?: number;
  start_warmup_value?: number;
}

const { schedules } = fixtureConfig<{
  schedules: Record<string, { args: Arguments; length?: number; fails?: string }>;
}>('schedules');
const tensors = fixtureTensors('schedules');

function asOurs(args: Arguments): CosineSchedule {
  return {
    base: args.base_value,
    final: args.final_value,
    epochs: args.epochs,
    steps_per_epoch: args.niter_per_ep,
    warmup_epochs: args.warmup_epochs ?? 0,
    warmup_steps: args.warmup_steps ?? 0,
    warmup_start: args.start_warmup_value ?? 0,
  };
}

describe('cosineSchedule()', () => {
  const cases = Object.entries(schedules);
  test.each(cases.filter(([, { fails }]) => fails === undefined))(
    'gives the values of the reference for %s',
    (name, { args }) => {
      const expected = tensors.get(`output/${name}`)?.values ?? [];
      const values = cosineSchedule(asOurs(args));
      expect(values.length).toBe(expected.length);
      expected.forEach((value, i) => {
        expect(Math.abs((values[i] ?? 0) - value)).toBeLessThanOrEqual(1e-12);
      });
    },
  );

  test.each(cases.filter(([, { fails }]) => fails !== undefined))(
    'refuses %s with RP6501',
    (_name, { args }) => {
      const attempt = (): unknown => cosineSchedule(asOurs(args));
      expect(attempt).toThrow(RepriseError);
      expect(attempt).toThrow(/RP6501/);
    },
  );

  test('gives the published values of the pretraining run of 300 epochs', () => {
    const values = cosineSchedule({
      base: 1.5e-3,
      final: 1e-5,
      epochs: 300,
      steps_per_epoch: 625,
      warmup_epochs: 10,
    });
    expect(values.length).toBe(187_500);
    expect(values[0]).toBe(0);
    expect(values[1]).toBeCloseTo(2.400384e-7, 13);
    expect(values[93_750]).toBeCloseTo(7.953335e-4, 10);
  });
});
