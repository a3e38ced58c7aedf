/**
 * Bench `models`: forward passes of full-size models, traced, beside the same models in PyTorch (eager,
 * no gradient). A process each per model, so that the largest resident size is the model's own; the two
 * take turns, so that whatever else the machine does meets both.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { findLibraries } from '../src/engine/find-library.ts';
import { engineEnvironment } from '../src/engine/engine-environment.ts';
import type { Bench, BenchContext, BenchRow } from './bench.ts';
import { median } from './bench.ts';
import { MODEL_CASES, type ModelCase } from './model-cases.ts';
import { findTorch } from './torch-peer.ts';

const WARM_UP = 2;
const TURNS = 9;

interface Turn {
  readonly elapsed: number;
  readonly busy: number;
  readonly peakBytes: number;
}

interface ModelProcess {
  /** What it said when it was ready. */
  readonly words: string;
  turn(): Promise<Turn>;
  end(): Promise<void>;
}

export const modelsBench: Bench = async (context) => {
  if (!findLibraries().some((place) => place.state === 'found')) {
    context.say(
      'TensorFlow is not installed, and WebAssembly is too slow for models of full size: reprise engine install',
    );
    return [];
  }
  const torch = await findTorch();
  context.say(
    torch === undefined
      ? 'No Python here can import torch, so there is nothing to compare with'
      : `PyTorch ${torch.version}, eager, no gradient, ${context.threads} threads; ${TURNS} passes each in turns`,
  );
  const rows: BenchRow[] = [];
  for (const [index, one] of MODEL_CASES.entries()) {
    const ours = await startOurs(index, context);
    const theirs = torch === undefined ? undefined : await startTheirs(torch.python, one, context);
    const mine: Turn[] = [];
    const others: Turn[] = [];
    for (let i = 0; i < WARM_UP + TURNS; i++) {
      const own = await ours.turn();
      const other = await theirs?.turn();
      if (i < WARM_UP) continue;
      mine.push(own);
      if (other !== undefined) others.push(other);
    }
    await ours.end();
    await theirs?.end();
    const row = compared(one, mine, others);
    const made = [
      row('median', 'ms', (turns) => median(turns.map(({ elapsed }) => elapsed))),
      row('best', 'ms', (turns) => Math.min(...turns.map(({ elapsed }) => elapsed))),
      row('processor time', 'ms', (turns) => median(turns.map(({ busy }) => busy))),
      row('peak memory', 'MB', (turns) => Math.max(...turns.map((turn) => turn.peakBytes)) / 1e6),
    ];
    context.say(`${one.title}, batch ${one.batch}: ${ours.words}; ${made.map(said).join(', ')}`);
    rows.push(...made);
  }
  return rows;
};

function said({ value, unit, peer }: BenchRow): string {
  return `${value.toFixed(0)}${peer === undefined ? '' : ` / ${peer.toFixed(0)}`} ${unit}`;
}

function compared(
  { title, batch }: ModelCase,
  mine: readonly Turn[],
  others: readonly Turn[],
): (what: string, unit: string, reduce: (turns: readonly Turn[]) => number) => BenchRow {
  return (what, unit, reduce) => {
    const name = `${title}, batch ${batch}: ${what}`;
    const value = reduce(mine);
    if (others.length === 0) return { name, value, unit };
    const peer = reduce(others);
    return { name, value, unit, peer, ratio: peer / value };
  };
}

async function startOurs(index: number, { threads }: BenchContext): Promise<ModelProcess> {
  const self = process.argv[1] ?? '';
  const words = [self, 'model-process', String(index), '--threads', String(threads)];
  return start(process.execPath, words, engineEnvironment(threads));
}

async function startTheirs(
  python: string,
  { model, size, batch }: ModelCase,
  { root, threads }: BenchContext,
): Promise<ModelProcess> {
  const script = join(root, 'bench', 'peers', 'beit_forward.py');
  const words = [script, model, size, String(batch), String(threads)];
  return start(python, words, { OMP_NUM_THREADS: String(threads) });
}

async function start(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ModelProcess> {
  const child = execa(program, words, {
    env,
    buffer: false,
    reject: false,
    stdin: 'pipe',
    stderr: 'inherit',
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`${program} has ended; see its words above`);
    return line.value;
  };
  const ready = await next();
  return {
    words: ready.replace('ready ', ''),
    turn: async () => {
      child.stdin.write('\n');
      const [elapsed = Number.NaN, busy = Number.NaN, peakBytes = Number.NaN] = (await next())
        .split(' ')
        .map(Number);
      return { elapsed, busy, peakBytes };
    },
    end: async () => {
      child.stdin.end();
      await child;
    },
  };
}
