/**
 * Learning-rate and weight-decay schedules: one value per step, known before the first step, so that a
 * resumed run reads the same numbers. Computed in float64.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { warmupTooLong } from '../diagnostics/messages/train.ts';

export interface CosineSchedule {
  /** Value at the end of warm-up. */
  readonly base: number;
  /** Value that the cosine falls to (and never quite reaches). */
  readonly final: number;
  readonly epochs: number;
  readonly steps_per_epoch: number;
  readonly warmup_epochs?: number;
  /** Length of warm-up in steps; counts only when above 0, and then in place of `warmup_epochs`. */
  readonly warmup_steps?: number;
  /** Value at step 0 of warm-up. */
  readonly warmup_start?: number;
}

/**
 * Half a cosine from `base` to `final`, after a straight warm-up from `warmup_start` to `base`.
 *
 * Warm-up includes both its ends, so step 0 has the value `warmup_start` (0: the first step moves
 * nothing) and the peak occurs twice. Kept (quirk Q19), because the published numbers were made with it.
 *
 * @returns one value per step, `epochs * steps_per_epoch` of them.
 * @throws RepriseError RP6501 when warm-up is longer than training.
 * @see spec §5.4; reference `utils.py`, `cosine_scheduler`
 * Differs: `warmup_steps` without `warmup_epochs` is refused by name instead of failing an assertion.
 */
export function cosineSchedule(schedule: CosineSchedule): Float64Array {
  const { base, final, epochs, steps_per_epoch, warmup_epochs = 0, warmup_steps = 0 } = schedule;
  const total = epochs * steps_per_epoch;
  const warmup = warmup_steps > 0 ? warmup_steps : Math.trunc(warmup_epochs * steps_per_epoch);
  if (warmup > total || (warmup_steps > 0 && warmup_epochs <= 0)) {
    throw new RepriseError(warmupTooLong({ warmup, total, warmup_epochs, warmup_steps }));
  }
  const values = new Float64Array(total);
  values.set(linspace(schedule.warmup_start ?? 0, base, warmup));
  const length = total - warmup;
  for (let i = 0; i < length; i++) {
    values[warmup + i] = final + 0.5 * (base - final) * (1 + Math.cos((Math.PI * i) / length));
  }
  return values;
}

/** `count` values from `start` to `stop`, both included; one value is `start`. */
function linspace(start: number, stop: number, count: number): Float64Array {
  const step = count > 1 ? (stop - start) / (count - 1) : 0;
  const values = Float64Array.from({ length: count }, (_, i) => start + i * step);
  if (count > 1) values[count - 1] = stop; // the sum above may miss it by a rounding
  return values;
}
