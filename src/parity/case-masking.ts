/** Parity of block-wise masks: every recorded mask from its seed, the recorded draws, and the statistics of our own. */
import { blockMask, drawMask, type MaskOptions } from '../data/block-mask.ts';
import { type Draws, drawsFrom } from '../data/draws.ts';
import { type Json, isJsonObject } from '../util/json.ts';
import { Random } from '../util/random.ts';
import { type Compared, compareValues, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { PythonRandom } from './recorded-random.ts';

export function compareMasking(fixture: Fixture): Compared[] {
  const options = maskOptions(fixture);
  return [
    ...fromSeeds(fixture, options),
    ...fromTraces(fixture, options),
    ...ownMasks(fixture, options),
  ];
}

function maskOptions(fixture: Fixture): MaskOptions {
  const args = fixture.settings('args');
  const [rows = 0, columns = 0] = numbers(args['input_size']);
  const most = args['max_num_patches'];
  return {
    grid: [rows, columns],
    patches: Number(args['num_masking_patches']),
    min_patches: Number(args['min_num_patches']),
    ...(typeof most === 'number' ? { max_patches: most } : {}),
  };
}

/** All recorded masks, each from its own seed. */
function fromSeeds(fixture: Fixture, options: MaskOptions): Compared[] {
  const size = options.grid[0] * options.grid[1];
  const expected = fixture.values('output/masks');
  const first = Number(fixture.config['first_seed']);
  return Array.from({ length: expected.length / size }, (_, i) => {
    const mask = blockMask(options, new PythonRandom(first + i));
    const wanted = expected.subarray(i * size, (i + 1) * size);
    return compareValues(`output/masks[seed ${first + i}]`, mask, wanted, 'exact');
  });
}

/** What was drawn, in order and with which limits, and the rectangles that came of it. */
function fromTraces(fixture: Fixture, options: MaskOptions): Compared[] {
  const traces = fixture.config['traces'];
  return (Array.isArray(traces) ? traces.filter(isJsonObject) : []).flatMap((trace) => {
    const source = new Replay(Array.isArray(trace['draws']) ? trace['draws'] : []);
    const { blocks } = drawMask(options, source);
    const name = `trace of seed ${Number(trace['seed'])}`;
    const own = blocks.flatMap(({ box: { top, left, height, width }, fresh }) => [
      top,
      left,
      height,
      width,
      fresh,
    ]);
    const rectangles = Array.isArray(trace['rectangles']) ? trace['rectangles'] : [];
    const wanted = Float64Array.from(rectangles.flatMap(numbers));
    return [
      judged(`${name}: draws`, source.isPlayed),
      compareValues(`${name}: rectangles`, own, wanted, 'exact'),
    ];
  });
}

/** Gives recorded draws back, and notices when another one is asked for. */
class Replay implements Draws {
  readonly #rest: Json[];
  #isSame = true;

  constructor(recorded: readonly Json[]) {
    this.#rest = [...recorded];
  }

  get isPlayed(): boolean {
    return this.#isSame && this.#rest.length === 0;
  }

  uniform(low: number, high: number): number {
    return Number(this.#next('uniform', low, high));
  }

  integer(low: number, high: number): number {
    return Number(this.#next('randint', low, high));
  }

  choice(from: number, count: number): readonly number[] {
    return numbers(this.#next('choice', from, count));
  }

  beta(): number {
    return Number(this.#next('beta', 0, 0));
  }

  normal(): number {
    return Number(this.#next('normal', 0, 0));
  }

  #next(kind: string, first: number, second: number): Json | undefined {
    const draw = this.#rest.shift();
    const [found, limits, value] = Array.isArray(draw) ? draw : [];
    const [low = Number.NaN, high = Number.NaN] = numbers(limits);
    const isClose = Math.abs(low - first) < 1e-12 && Math.abs(high - second) < 1e-12;
    this.#isSame &&= found === kind && isClose;
    return value;
  }
}

/** Masks of our own generator and those of the reference; means of both within five standard errors. */
function ownMasks(fixture: Fixture, options: MaskOptions): Compared[] {
  const samples = Number(fixture.config['statistic_samples']);
  const [rows, columns] = options.grid;
  const hidden = new Float64Array(rows * columns);
  const blocks: number[] = [];
  const areas: number[] = [];
  for (let i = 0; i < samples; i++) {
    const drawn = drawMask(options, drawsFrom(Random.stream(i, 'parity-mask')));
    drawn.mask.forEach((one, at) => (hidden[at] = (hidden[at] ?? 0) + one / samples));
    blocks.push(drawn.blocks.length);
    areas.push(...drawn.blocks.map(({ box }) => box.height * box.width));
  }
  const probability = fixture.values('stat/mask_probability');
  // A share of n draws has the deviation sqrt(p (1 - p) / n); two shares are compared, at all places.
  const isEven = hidden.every((share, at) => {
    const p = probability[at] ?? 0;
    const error = Math.sqrt((2 * Math.max(p * (1 - p), 1e-3)) / samples);
    return Math.abs(share - p) < 5 * error;
  });
  return [
    judged('how often each patch is hidden', isEven),
    judged('blocks of a mask', alike(blocks, fixture.values('stat/blocks_per_mask'))),
    judged('area of a block', alike(areas, fixture.values('stat/block_areas'))),
  ];
}

function alike(own: readonly number[], recorded: Float64Array): boolean {
  const [a, b] = [momentsOf(own), momentsOf(recorded)];
  const error = Math.sqrt(a.variance / own.length + b.variance / recorded.length);
  return Math.abs(a.mean - b.mean) < 5 * error;
}

function momentsOf(values: ArrayLike<number>): {
  readonly mean: number;
  readonly variance: number;
} {
  const all = Array.from(values);
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
  return { mean, variance };
}

function numbers(value: Json | undefined): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
