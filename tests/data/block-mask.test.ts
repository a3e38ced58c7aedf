import { describe, expect, test } from 'vitest';
import { blockMask } from '../../src/data/block-mask.ts';
import { type Draws, drawsFrom } from '../../src/data/draws.ts';
import { Random } from '../../src/util/random.ts';
import { fixtureConfig, fixtures, fixtureTensors } from './fixtures.ts';

type Recorded =
  | readonly ['uniform' | 'randint', readonly [number, number], number]
  | readonly ['choice', readonly [number, number], readonly number[]];

interface Config {
  readonly args: {
    readonly input_size: [number, number];
    readonly num_masking_patches: number;
    readonly min_num_patches: number;
    readonly max_num_patches?: number;
  };
  readonly traces: readonly { readonly seed: number; readonly draws: readonly Recorded[] }[];
}

/** Gives back recorded draws and fails when another one is asked for. */
function replay(recorded: readonly Recorded[]): Draws & { left(): number } {
  const rest = [...recorded];
  const next = (name: string, first: number, second: number): Recorded => {
    const draw = rest.shift();
    expect(draw?.[0]).toBe(name);
    expect(draw?.[1][0]).toBeCloseTo(first, 12);
    expect(draw?.[1][1]).toBeCloseTo(second, 12);
    return draw as Recorded;
  };
  return {
    uniform: (low, high) => Number(next('uniform', low, high)[2]),
    integer: (low, high) => Number(next('randint', low, high)[2]),
    choice: (from, count) => next('choice', from, count)[2] as readonly number[],
    left: () => rest.length,
  };
}

describe.skipIf(fixtures === undefined)('against the reference', () => {
  test.each(['14x14-75', '14x14-118-min16', '4x4-6', '8x12-30-max12'])(
    '`blockMask()` asks for the same draws and gives the same masks: %s',
    (name) => {
      const { args, traces } = fixtureConfig<Config>(`masking/${name}`);
      const masks = fixtureTensors(`masking/${name}`).get('output/masks');
      const [rows, columns] = args.input_size;
      const max = args.max_num_patches;
      expect(traces.length).toBeGreaterThan(5);
      for (const { seed, draws } of traces) {
        const source = replay(draws);
        const mask = blockMask(
          {
            grid: [rows, columns],
            patches: args.num_masking_patches,
            min_patches: args.min_num_patches,
            ...(max === undefined ? {} : { max_patches: max }),
          },
          source,
        );
        const size = rows * columns;
        const first = (seed - (traces[0]?.seed ?? 0)) * size;
        expect(
          Buffer.from(mask).equals(masks?.bytes.subarray(first, first + size) ?? Buffer.alloc(0)),
        ).toBe(true);
        expect(source.left()).toBe(0);
      }
    },
  );

  test('`blockMask()` hides each patch as often as the reference does', () => {
    const expected = fixtureTensors('masking/14x14-75').get('stat/mask_probability')?.values ?? [];
    const counts = new Float64Array(196);
    const masks = 3000;
    for (let i = 0; i < masks; i++) {
      const mask = blockMask(
        { grid: [14, 14], patches: 75, min_patches: 16 },
        drawsFrom(Random.stream(0, 'mask', i)),
      );
      for (const [at, value] of mask.entries()) counts[at] = (counts[at] ?? 0) + value;
    }
    // two estimates of 3000 masks each: a standard error of about 0.0125 for their difference
    for (const [at, count] of counts.entries())
      expect(Math.abs(count / masks - (expected[at] ?? 0)), `patch ${at}`).toBeLessThan(0.06);
  });
});

test('`blockMask()` hides exactly the wanted number of patches', () => {
  for (const [rows, columns, patches] of [
    [4, 4, 0],
    [4, 4, 6],
    [4, 4, 16],
    [8, 12, 95],
    [14, 14, 118],
  ] as const) {
    for (let i = 0; i < 20; i++) {
      const draws = drawsFrom(Random.stream(i, 'mask'));
      const mask = blockMask({ grid: [rows, columns], patches, min_patches: 4 }, draws);
      expect(mask.reduce((sum, value) => sum + value, 0)).toBe(patches);
    }
  }
});

test('`blockMask()` refuses more patches than the grid has', () => {
  const draws = drawsFrom(Random.stream(0, 'mask'));
  expect(() => blockMask({ grid: [4, 4], patches: 17, min_patches: 4 }, draws)).toThrow(
    /RP6203.*4 x 4 = 16/,
  );
});
