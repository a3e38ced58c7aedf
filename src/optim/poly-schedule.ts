/** The learning-rate schedule of segmentation: a power of the steps that are left, after a warm-up. */

export interface PolySchedule {
  readonly base: number;
  /** Value at the end, which the last step does not quite reach. */
  readonly final: number;
  readonly power: number;
  readonly steps: number;
  readonly warmup_steps: number;
  /** Share of the value that warm-up starts at; 1e-6 in the published runs. */
  readonly warmup_ratio: number;
}

/**
 * `(base - final) * (1 - step / steps)^power + final`, multiplied during warm-up by a straight line from
 * `warmup_ratio` towards 1.
 *
 * @returns one value per step, computed in float64.
 * @see mmcv 1.3, `PolyLrUpdaterHook` with linear warm-up; spec 5.8, S13
 */
export function polySchedule(schedule: PolySchedule): Float64Array {
  const { base, final, power, steps, warmup_steps, warmup_ratio } = schedule;
  return Float64Array.from({ length: steps }, (_, step) => {
    const regular = (base - final) * (1 - step / steps) ** power + final;
    if (step >= warmup_steps) return regular;
    return regular * (1 - (1 - step / warmup_steps) * (1 - warmup_ratio));
  });
}
