/** How large a picture is made before the network sees it, with its sides in proportion. */
import type { MapSize } from '../../engine/ops/resample-grid.ts';

export interface TestScale {
  /** Largest long and short side: 2048 and 512 for ADE20K. */
  readonly long: number;
  readonly short: number;
  /** Factor on both: 1, or 0.5 to 1.75 when several sizes are averaged. */
  readonly ratio: number;
  /** Least short side: the window's, because its position bias fits no other size. */
  readonly least: number;
}

/** The sizes of the multi-scale test, each seen as it is and mirrored. */
export const TEST_RATIOS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 1.75];

/**
 * The largest size that fits both sides, in whole pixels. Where that leaves the short side below `least`,
 * the short side is `least` and the long side follows, however long.
 *
 * @see mmcv `imrescale`; reference `SETR_Resize` with `setr_multi_scale`; spec 2.7, 4.8
 * Differs: the least side holds for a single size too; the reference cannot take thinner pictures.
 */
export function testSize([height, width]: MapSize, scale: TestScale): MapSize {
  const long = Math.floor(scale.long * scale.ratio);
  const short = Math.floor(scale.short * scale.ratio);
  const [longest, shortest] = [Math.max(height, width), Math.min(height, width)];
  const fitting = Math.min(long / longest, short / shortest);
  const factor =
    Math.trunc(shortest * fitting + 0.5) < scale.least ? scale.least / shortest : fitting;
  return [Math.trunc(height * factor + 0.5), Math.trunc(width * factor + 0.5)];
}
