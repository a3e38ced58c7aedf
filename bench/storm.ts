/**
 * A storm over a pipeline of thirty trials: runners, attempts and everything at once are killed at random
 * moments, with one runner and with two at a time, until the number asked for is reached; each pipeline
 * then goes on to its end by the same command. What must be zero is counted.
 *
 * What is struck, and after how long, is drawn from the seed; where a process stands in that moment is up
 * to the machine. So a seed replays the same storm, and finds the same bug most of the time, not always.
 */
import { dirname } from 'node:path';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../src/util/random.ts';
import type { Bench, BenchContext, BenchRow } from './bench.ts';
import { copyOfProgram, type Found, World } from './storm/world.ts';

const KILLS = 500;
/** In one pipeline, before it may go on to its end. */
const KILLS_EACH = 25;
/** Starts of the same command, after the last kill, until somebody would have to step in. */
const PATIENCE = 1;

const TARGETS = [
  ...(['runner', 'runner', 'runner', 'attempt', 'attempt', 'group'] as const),
  ...(['all', 'term', 'int'] as const),
];

export const stormBench: Bench = async (context) => {
  if (process.platform !== 'linux') {
    context.say('skipped: the storm looks for processes in /proc');
    return [];
  }
  const program = copyOfProgram(context.root);
  try {
    const one = await storm(context, program, 1);
    const two = await storm(context, program, 2);
    return [...one, ...two];
  } finally {
    rmSync(dirname(program), { recursive: true, force: true });
  }
};

/** Runs a storm and answers its rows. */
export async function storm(
  context: Pick<BenchContext, 'root' | 'count' | 'seed' | 'say'>,
  program: string,
  runners: 1 | 2,
): Promise<readonly BenchRow[]> {
  const seed = context.seed ?? Date.now() % 1_000_000;
  const wanted = context.count ?? KILLS;
  context.say(
    `storm: seed ${seed}, ${wanted} kills, ${runners} at a time (--seed ${seed} replays it)`,
  );
  const expected = await calm(context.root, program);
  const found: Found = { wrong: 0, manual: 0, lost: 0, doubles: 0, left: 0, damaged: 0 };
  let kills = 0;
  let pipelines = 0;
  while (kills < wanted) {
    const random = Random.stream(seed, 'storm', runners, pipelines);
    const before = { ...found };
    const world = new World(context.root, program);
    try {
      kills += await strikes(world, random, runners, Math.min(KILLS_EACH, wanted - kills));
      if (!(await toTheEnd(world))) found.manual += 1;
      await world.inspect(expected, found);
      const isBad = Object.entries(found).some(([name, n]) => n !== before[name as keyof Found]);
      if (isBad) {
        context.say(`pipeline ${pipelines}: ${JSON.stringify(found)}; ${world.lastWords}`);
        context.say(world.log());
      }
    } finally {
      await world.remove();
    }
    pipelines += 1;
  }
  const title = runners === 1 ? 'one runner' : 'two runners';
  const row = (name: string, value: number): BenchRow => ({
    name: `${title}: ${name}`,
    value,
    unit: '',
  });
  return [
    row('kills', kills),
    row('pipelines of 30 trials', pipelines),
    row('wrong outputs', found.wrong),
    row('manual steps', found.manual),
    row('finished trials lost', found.lost),
    row('double writers', found.doubles),
    row('processes left', found.left),
    row('damaged objects, journals, grants', found.damaged),
  ];
}

/** What comes out when nobody disturbs it. */
async function calm(root: string, program: string): Promise<ReadonlyMap<string, string>> {
  const world = new World(root, program);
  try {
    const code = await world.start();
    const outputs = world.outputs();
    if (code !== 0 || outputs.size < 30) {
      throw new Error(`the undisturbed pipeline gave ${outputs.size} outputs; ${world.lastWords}`);
    }
    return outputs;
  } finally {
    await world.remove();
  }
}

/** @returns how many strikes met something. */
async function strikes(
  world: World,
  random: Random,
  runners: number,
  wanted: number,
): Promise<number> {
  let kills = 0;
  const until = Date.now() + 60_000;
  while (kills < wanted && Date.now() < until) {
    while (world.living < runners) void world.start();
    await sleep(20 + 500 * random.uniform() ** 2);
    const target = TARGETS[random.integer(TARGETS.length)] ?? 'all';
    if (world.strike(target, random.uniform())) kills += 1;
  }
  return kills;
}

/** The same command until it ends well. @returns whether it did without anybody stepping in. */
async function toTheEnd(world: World): Promise<boolean> {
  const until = Date.now() + 60_000;
  while (world.living > 0 && Date.now() < until) await sleep(20);
  for (let start = 0; start < PATIENCE; start++) {
    const code = await Promise.race([world.start(), sleep(60_000, 'late' as const)]);
    if (code === 0) return true;
  }
  return false;
}
