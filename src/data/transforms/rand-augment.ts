/**
 * RandAugment as fine-tuning uses it (`rand-m9-mstd0.5-inc1`): operations drawn with replacement, each
 * applied half the time, at a magnitude around the given one.
 *
 * @see Cubuk et al., "RandAugment" (2020); spec §4.6; timm 0.4.12 `auto_augment.py`
 */
import { invariant } from '../../util/invariant.ts';
import type { Draws } from '../draws.ts';
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

export interface Operation {
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

/** An operation that is applied, with its argument. */
export interface AppliedOperation {
  readonly operation: Operation;
  readonly argument: number;
}

/** Draws the operations that one picture goes through, none of them at times. */
export function drawOperations(
  options: RandAugmentOptions,
  draws: Draws,
): readonly AppliedOperation[] {
  const { magnitude, magnitude_std, probability } = options;
  const chosen = Array.from({ length: options.operations }, () => {
    return operations[draws.integer(0, operations.length - 1)];
  });
  return chosen.flatMap((operation) => {
    invariant(operation !== undefined, 'an operation of the list');
    if (draws.uniform(0, 1) >= probability) return [];
    const strength = Math.min(10, Math.max(0, magnitude + magnitude_std * draws.normal()));
    const sign = operation.hasSign && draws.uniform(0, 1) > 0.5 ? -1 : 1;
    return [{ operation, argument: operation.argument(strength, sign) }];
  });
}

/** @param draws  Of this sample and epoch; the same draws give the same picture. */
export function randAugment(picture: Picture, options: RandAugmentOptions, draws: Draws): Picture {
  return drawOperations(options, draws).reduce(
    (changed, { operation, argument }) => operation.apply(changed, argument, options.fill),
    picture,
  );
}
