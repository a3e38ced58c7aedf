import { describe, expect, test } from 'vitest';
import { encoderExempt, layerScale, paramGroups } from '../../src/optim/param-groups.ts';
import { fixtureConfig } from './fixture.ts';

interface GroupsCase {
  num_layers: number;
  layer_decay: number | null;
  weight_decay: number;
  parameter_order: string[];
  shapes: Record<string, number[]>;
  groups: { lr_scale: number; weight_decay: number; names: string[] }[];
}

const { groups: cases } = fixtureConfig<{ groups: Record<string, Partial<GroupsCase>> }>('groups');
const whole = Object.entries(cases).filter(
  (entry): entry is [string, GroupsCase] => entry[1].parameter_order !== undefined,
);

describe('paramGroups()', () => {
  test('is compared with eight models', () => {
    expect(whole.length).toBe(8);
  });

  test.each(whole)('makes the groups of the reference for %s', (name, one) => {
    const groups = paramGroups(
      one.parameter_order.map((parameter) => ({
        name: parameter,
        shape: one.shapes[parameter] ?? [],
      })),
      {
        weight_decay: one.weight_decay,
        exempt: encoderExempt,
        decay_position_tables: !name.includes('no-wd-on-rel-pos'),
        ...(one.layer_decay === null
          ? {}
          : { layer_decay: { rate: one.layer_decay, depth: one.num_layers } }),
      },
    );
    expect(groups.map(({ names }) => names)).toEqual(one.groups.map(({ names }) => names));
    expect(groups.map(({ weight_decay }) => weight_decay)).toEqual(
      one.groups.map(({ weight_decay }) => weight_decay),
    );
    groups.forEach(({ lr_scale }, i) => {
      expect(lr_scale).toBeCloseTo(one.groups[i]?.lr_scale ?? Number.NaN, 12);
    });
  });
});

describe('layerScale()', () => {
  test('gives the published factors of the base model', () => {
    expect(layerScale(0.75, 12, 0)).toBeCloseTo(0.023757, 6);
    expect(layerScale(0.6, 12, 0)).toBeCloseTo(0.001306, 6);
    expect(layerScale(0.75, 12, 13)).toBe(1);
  });
});
