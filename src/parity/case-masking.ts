/** Parity of block-wise masks: every recorded mask from its seed, the recorded draws, and the statistics of our own. */
import { blockMask, drawMask, type MaskOptions } from '../data/block-mask.ts';
import { type Draws, drawsFrom } from '../data/draws.ts';
import type { Json } from '../util/json.ts';
import { Random } from '../util/random.ts';
import { type Compared, compare, compareValues, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { numbersIn, objectsIn } from './recorded-lists.ts';
import { PythonRandom } from './recorded-random.ts';
import { sameDistribution, sameShares, type Share } from './statistics.ts';

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
  const [rows = 0, columns = 0] = numbersIn(args['input_size']);
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
  const first = Number(fixture.config['first_seed']);
  const count = Number(fixture.config['masks']);
  const masks = Array.from({ length: count }, (_, i) => [
    ...blockMask(options, new PythonRandom(first + i)),
  ]);
  return [compare(fixture, 'output/masks', masks.flat(), 'exact')];
}

/** What was drawn, in order and with which limits, and the rectangles that came of it. */
function fromTraces(fixture: Fixture, options: MaskOptions): Compared[] {
  const masks = fixture.values('output/masks');
  return objectsIn(fixture.config['traces']).flatMap((trace) => {
    const source = new Replay(Array.isArray(trace['draws']) ? trace['draws'] : []);
    const { mask, blocks } = drawMask(options, source);
    const name = `trace of seed ${Number(trace['seed'])}`;
    const own = blocks.flatMap(({ box: { top, left, height, width }, fresh }) => [
      top,
      left,
      height,
      width,
      fresh,
    ]);
    const rectangles = Array.isArray(trace['rectangles']) ? trace['rectangles'] : [];
    const wanted = Float64Array.from(rectangles.flatMap(numbersIn));
    const place = (Number(trace['seed']) - Number(fixture.config['first_seed'])) * mask.length;
    return [
      compareValues(`${name}: mask`, mask, masks.subarray(place, place + mask.length), 'exact'),
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
    return numbersIn(this.#next('choice', from, count));
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
    const [low = Number.NaN, high = Number.NaN] = numbersIn(limits);
    const isClose = Math.abs(low - first) < 1e-12 && Math.abs(high - second) < 1e-12;
    this.#isSame &&= found === kind && isClose;
    return value;
  }
}

/**
 * Masks of our own generator beside as many of the reference. Numbers within one mask depend on each
 * other, so each test takes one number of a mask: of its areas, that of the first block.
 */
function ownMasks(fixture: Fixture, options: MaskOptions): Compared[] {
  const of = Number(fixture.config['statistic_samples']);
  const own = Array.from({ length: of }, (_, i) =>
    drawMask(options, drawsFrom(Random.stream(i, 'parity-mask'))),
  );
  const areas = fixture.values('stat/block_areas');
  const counts = fixture.values('stat/blocks_per_mask');
  const painted = own.map(({ blocks }) => blocks.reduce((sum, { fresh }) => sum + fresh, 0));
  const missing = painted.map((patches) => patches - options.patches);
  const recorded = fixture.values('stat/painted_minus_wanted');
  const needFill = (all: ArrayLike<number>): Share[] => [
    { count: Array.from(all).filter((one) => one < 0).length, of: all.length },
  ];
  let place = 0;
  const firstAreas = Array.from(counts, (count) => {
    const area = areas[place] ?? Number.NaN;
    place += count;
    return area;
  });
  const hidden = (at: number): Share => ({
    count: own.reduce((sum, { mask }) => sum + (mask[at] ?? 0), 0),
    of,
  });
  const probability = Array.from(fixture.values('stat/mask_probability'));
  return [
    sameShares(
      'how often each patch is hidden',
      probability.map((_, at) => hidden(at)),
      probability.map((share) => ({ count: share * of, of })),
    ),
    sameDistribution(
      'blocks of a mask',
      own.map(({ blocks }) => blocks.length),
      counts,
    ),
    sameDistribution(
      'area of the first block',
      own.flatMap(({ blocks }) => blocks.slice(0, 1).map(({ box }) => box.height * box.width)),
      firstAreas,
    ),
    sameDistribution(
      'neighbours that are alike',
      own.map(({ mask }) => Math.fround(likeNeighbours(mask, options.grid))),
      fixture.values('stat/equal_neighbour_fraction'),
    ),
    sameDistribution('patches that blocks leave open', missing, recorded),
    sameShares('how often single patches are added', needFill(missing), needFill(recorded)),
  ];
}

/** The share of neighbouring patches, beside and below each other, of which both are hidden or neither. */
function likeNeighbours(mask: Uint8Array, [rows, columns]: readonly [number, number]): number {
  let alike = 0;
  for (let at = 0; at < mask.length; at++) {
    if ((at + 1) % columns !== 0 && mask[at] === mask[at + 1]) alike++;
    if (at + columns < mask.length && mask[at] === mask[at + columns]) alike++;
  }
  return alike / (rows * (columns - 1) + (rows - 1) * columns);
}
