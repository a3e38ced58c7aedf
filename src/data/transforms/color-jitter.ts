/** Changes brightness, contrast and saturation by random factors, in random order. */
import type { Draws } from '../draws.ts';
import type { Picture } from '../picture.ts';
import { adjustBrightness, adjustContrast, adjustSaturation } from './adjust-color.ts';

const STEPS = [adjustBrightness, adjustContrast, adjustSaturation] as const;

/**
 * @param strength  Each factor is uniform in [1 - strength, 1 + strength], never below 0; 0 changes nothing.
 * @see spec §4.3; torchvision `ColorJitter(strength, strength, strength)`
 */
export function jitterColors(picture: Picture, strength: number, draws: Draws): Picture {
  if (strength <= 0) return picture;
  const order = draws.choice(STEPS.length, STEPS.length);
  let changed = picture;
  for (const step of Array.from(order)) {
    const factor = draws.uniform(Math.max(0, 1 - strength), 1 + strength);
    changed = STEPS[step]?.(changed, factor) ?? changed;
  }
  return changed;
}
