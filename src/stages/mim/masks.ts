/** Masks of a batch as a step takes them. */
import type { HostArray } from '../../train/host-array.ts';

export interface MaskSettings {
  readonly grid: readonly [number, number];
  readonly patches: number;
  readonly min_patches: number;
}

/** The masks `[B, P]`, and the places of what they hide in the batch, int32 `[M]`. */
export function packMasks(masks: readonly Uint8Array[]): readonly [HostArray, HostArray] {
  const patches = masks[0]?.length ?? 0;
  const values = new Float32Array(masks.length * patches);
  const places: number[] = [];
  masks.forEach((mask, i) => {
    mask.forEach((hidden, patch) => {
      values[i * patches + patch] = hidden;
      if (hidden === 1) places.push(i * patches + patch);
    });
  });
  return [
    { values, shape: [masks.length, patches] },
    { values: Int32Array.from(places), shape: [places.length] },
  ];
}
