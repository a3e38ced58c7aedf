/**
 * What the runner itself costs: time of an executed trial that does nothing, beside build tools that do
 * the same, and memory and processor time while a long trial runs or many wait.
 *
 * A cost is the difference of many and few over their number, so that starting up is no part of it. All
 * run two at a time; the tools take turns, so that a busy moment of the machine meets each of them.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type BenchContext, type BenchRow, median } from './bench.ts';
import { type Contender, findPeers, trialsFile } from './dispatch-peers.ts';
import { plainEnvironment, spend, type Spent, watchRunner } from './dispatch-measure.ts';

const OURS = 'reprise';
const TRIALS = 1000;
const FEW = 10;
const ROUNDS = 3;
/** Of a tool that takes a tenth of a second and more for each, so many tell as much. */
const SLOW_TRIALS = 100;
const LONG_MS = 20_000;
const MANY = 10_000;

export const dispatchBench: Bench = async (context) => {
  const home = await mkdtemp(join(tmpdir(), 'reprise-dispatch-'));
  try {
    const few = await costs(context, home);
    return [
      ...few,
      ...(await whileOneRuns(context, home)),
      ...(await whileManyWait(context, home)),
    ];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

interface Cost {
  /** Milliseconds for each trial. */
  readonly wall: number;
  readonly busy: number;
}

async function costs(context: BenchContext, home: string): Promise<readonly BenchRow[]> {
  const count = context.count ?? TRIALS;
  const contenders = [ours(context), ...(await findPeers(context, home))];
  const measured = new Map<string, Cost[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const one of contenders) {
      const all = measured.get(one.name);
      if (all === undefined) continue;
      let cost: Cost;
      try {
        cost = await costOf(one, one.isSlow ? Math.min(count, SLOW_TRIALS) : count, home);
      } catch (error) {
        if (one.name === OURS || !(error instanceof Error)) throw error;
        context.say(`skipped: ${one.name}: ${error.message}`); // of another version, most likely
        measured.delete(one.name);
        continue;
      }
      all.push(cost);
      const { wall, busy } = cost;
      context.say(
        `round ${round}: ${one.name} ${wall.toFixed(2)} ms, processor ${busy.toFixed(2)} ms`,
      );
    }
  }
  const middle = (name: string, of: keyof Cost): number | undefined => {
    const all = measured.get(name);
    return all === undefined ? undefined : median(all.map((cost) => cost[of]));
  };
  return [...measured.keys()].flatMap((name) =>
    (['wall', 'busy'] as const).map((of) => {
      const what = of === 'wall' ? 'time' : 'processor time';
      const row = { name: `${name}: ${what} of a trial`, value: middle(name, of) ?? 0, unit: 'ms' };
      const peer = middle('make', of);
      return peer === undefined ? row : { ...row, peer, ratio: peer / row.value };
    }),
  );
}

async function costOf(contender: Contender, count: number, home: string): Promise<Cost> {
  const few = await once(contender, FEW, home);
  const all = await once(contender, count, home);
  const each = (of: keyof Spent): number => (all[of] - few[of]) / (count - FEW);
  return { wall: each('wallMs'), busy: each('busyMs') };
}

/** A fresh folder each time: all of it has to be executed. */
async function once(contender: Contender, count: number, home: string): Promise<Spent> {
  const folder = await mkdtemp(join(home, `${contender.name}-`));
  try {
    const argv = await contender.prepare(folder, count);
    const env = {
      ...plainEnvironment(),
      ...contender.env,
      REPRISE_HOST_LEDGER: join(home, 'host'),
    };
    return await spend(argv, folder, env);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ours({ root }: BenchContext): Contender {
  return {
    name: OURS,
    isSlow: false,
    prepare: async (folder, count) => {
      await writeFile(join(folder, 'pipeline.yaml'), trialsFile(count, ['true', '${matrix.i}']));
      return [...program(root), 'pipeline.yaml', '--progress', 'quiet'];
    },
  };
}

async function whileOneRuns(context: BenchContext, home: string): Promise<readonly BenchRow[]> {
  const folder = join(home, 'one');
  await mkdir(folder);
  await writeFile(join(folder, 'pipeline.yaml'), trialsFile(1, ['sleep', String(LONG_MS / 1000)]));
  const argv = [...program(context.root), 'pipeline.yaml', '--progress', 'plain'];
  const seen = await watchRunner(argv, folder, { settleMs: 3000, forMs: LONG_MS - 6000 });
  if (seen === undefined) return skipped(context, 'memory and processor share of the runner');
  return [
    { name: 'runner while one trial runs: memory', value: seen.memoryMB, unit: 'MB' },
    { name: 'runner while one trial runs: share of a core', value: seen.share * 100, unit: '%' },
  ];
}

async function whileManyWait(context: BenchContext, home: string): Promise<readonly BenchRow[]> {
  const folder = join(home, 'many');
  await mkdir(folder);
  await writeFile(join(folder, 'pipeline.yaml'), trialsFile(MANY, ['sleep', '3${matrix.i}']));
  const argv = [...program(context.root), 'pipeline.yaml', '--progress', 'plain'];
  const seen = await watchRunner(argv, folder, { settleMs: 2000, forMs: 5000 });
  if (seen === undefined) return skipped(context, 'memory of the runner');
  const name = `runner with ${MANY} trials, two running`;
  return [
    { name: `${name}: memory`, value: seen.memoryMB, unit: 'MB' },
    { name: `${name}: peak memory`, value: seen.peakMB, unit: 'MB' },
  ];
}

function skipped({ say }: BenchContext, what: string): readonly BenchRow[] {
  say(`skipped: ${what}: read from /proc, which this system does not have`);
  return [];
}

function program(root: string): readonly string[] {
  return [process.execPath, join(root, 'dist', 'reprise.mjs'), 'run'];
}
