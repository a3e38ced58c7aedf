/**
 * RandAugment as fine-tuning uses it (`rand-m9-mstd0.5-inc1`): operations drawn with replacement, each
 * applied half the time, at a magnitude around the given one.
 *
 * @see Cubuk et al., "RandAugment" (2020); spec §4.6; timm 0.4.12 `auto_augment.py`
 */
import { invariant } from '../../util/invariant.ts';
import type { Random } from '../../util/random.ts';
import type { Picture, Rgb } from '../picture.ts';
import { adjustBrightness, adjustContrast, adjustSaturation } from './adjust-color.ts';
import { mapAffinely, rotate } from './affine.ts';
import {
  adjustSharpness,
  autoContrast,
  equalize,
  invert,
  posterize,
  solarize,
  solarizeAdd,
} from './tone.ts';

export interface RandAugmentOptions {
  /** How many operations, 2 in the reference. */
  readonly operations: number;
  /** 0..10, 9 in the reference. */
  readonly magnitude: number;
  /** Standard deviation of the magnitude, 0.5 in the reference. */
  readonly magnitude_std: number;
  /** How often a drawn operation is applied, 0.5 in the reference. */
  readonly probability: number;
  /** Colour outside the picture; the mean of ImageNet in the reference. */
  readonly fill: Rgb;
}

export const RAND_AUGMENT: RandAugmentOptions = {
  operations: 2,
  magnitude: 9,
  magnitude_std: 0.5,
  probability: 0.5,
  fill: [124, 116, 104],
};

interface Operation {
  readonly name: string;
  /** The argument of magnitude `m` (0..10); `sign` is 1 or -1, drawn where the operation has a direction. */
  argument(m: number, sign: number): number;
  readonly hasSign: boolean;
  apply(picture: Picture, argument: number, fill: Rgb): Picture;
}

const signed = (most: number) => ({
  hasSign: true,
  argument: (m: number, sign: number): number => sign * (m / 10) * most,
});
const enhanced = {
  hasSign: true,
  argument: (m: number, sign: number): number => 1 + sign * (m / 10) * 0.9,
};
const unsigned = (argument: (m: number) => number) => ({ hasSign: false, argument });
const none = unsigned(() => 0);

/** In the order of the reference. */
export const operations: readonly Operation[] = [
  { name: 'AutoContrast', ...none, apply: autoContrast },
  { name: 'Equalize', ...none, apply: equalize },
  { name: 'Invert', ...none, apply: invert },
  { name: 'Rotate', ...signed(30), apply: rotate },
  {
    name: 'PosterizeIncreasing',
    ...unsigned((m) => 4 - Math.trunc((m / 10) * 4)),
    apply: posterize,
  },
  {
    name: 'SolarizeIncreasing',
    ...unsigned((m) => 256 - Math.trunc((m / 10) * 256)),
    apply: solarize,
  },
  { name: 'SolarizeAdd', ...unsigned((m) => Math.trunc((m / 10) * 110)), apply: solarizeAdd },
  { name: 'ColorIncreasing', ...enhanced, apply: adjustSaturation },
  { name: 'ContrastIncreasing', ...enhanced, apply: adjustContrast },
  { name: 'BrightnessIncreasing', ...enhanced, apply: adjustBrightness },
  { name: 'SharpnessIncreasing', ...enhanced, apply: adjustSharpness },
  {
    name: 'ShearX',
    ...signed(0.3),
    apply: (picture, x, fill) => mapAffinely(picture, [1, x, 0, 0, 1, 0], fill),
  },
  {
    name: 'ShearY',
    ...signed(0.3),
    apply: (picture, x, fill) => mapAffinely(picture, [1, 0, 0, x, 1, 0], fill),
  },
  {
    name: 'TranslateXRel',
    ...signed(0.45),
    apply: (picture, x, fill) => mapAffinely(picture, [1, 0, x * picture.width, 0, 1, 0], fill),
  },
  {
    name: 'TranslateYRel',
    ...signed(0.45),
    apply: (picture, x, fill) => mapAffinely(picture, [1, 0, 0, 0, 1, x * picture.height], fill),
  },
];

/** @param random  Of this sample and epoch; the same stream gives the same picture. */
export function randAugment(
  picture: Picture,
  options: RandAugmentOptions,
  random: Random,
): Picture {
  let changed = picture;
  for (let i = 0; i < options.operations; i++) {
    const operation = operations[random.integer(operations.length)];
    invariant(operation !== undefined, 'an operation of the list');
    if (random.uniform() >= options.probability) continue;
    const drawn = options.magnitude + options.magnitude_std * random.normal();
    const magnitude = Math.min(10, Math.max(0, drawn));
    const sign = operation.hasSign && random.uniform() < 0.5 ? -1 : 1;
    changed = operation.apply(changed, operation.argument(magnitude, sign), options.fill);
  }
  return changed;
}
