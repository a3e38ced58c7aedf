import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StageEvent } from '../../src/contract/stage-event.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { type LoopOptions, train, type TrainingEnd } from '../../src/train/loop.ts';
import type { TrainingTask } from '../../src/train/task.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { tinyTask } from './tiny-task.ts';

const never: LoopOptions = {
  every_seconds: 1e6,
  every_steps: 0,
  every_epochs: 0,
  keep: 2,
  log_every: 1e6,
};
let engine: Engine;
let folder: string;
let events: StageEvent[];

beforeAll(async () => {
  engine = await openEngine({ backend: 'auto', threads: 1 });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-'));
  events = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

async function go(
  task: TrainingTask,
  rest: {
    workDirectory?: string;
    options?: Partial<LoopOptions>;
    signal?: AbortSignal;
    engine?: Engine;
  } = {},
): Promise<TrainingEnd> {
  return train({
    name: 'tiny',
    task,
    engine: rest.engine ?? engine,
    context: {
      workDirectory: rest.workDirectory ?? folder,
      emit: (event) => events.push(event),
      signal: rest.signal ?? new AbortController().signal,
    },
    options: { ...never, ...rest.options },
    facts: { n_parameters: 49 },
  });
}

function bytesOf(end: TrainingEnd): string {
  if (end.kind !== 'finished') throw new Error(`training ${end.kind}`);
  const parts = [...end.values, ...end.ema].map(([name, { values }]) => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return `${name} ${digestOfBytes(bytes)}`;
  });
  return [...parts, ...end.log.map((line) => JSON.stringify(line))].join('\n');
}

/** Runs until the batch of a step is asked for, then asks to stop. */
async function stopAt(step: number, options: Partial<LoopOptions> = {}): Promise<TrainingEnd> {
  const stop = new AbortController();
  const onBatch = (at: number): void => {
    if (at === step) stop.abort();
  };
  return go(tinyTask({ onBatch }), { signal: stop.signal, options });
}

async function whole(): Promise<string> {
  const other = mkdtempSync(join(tmpdir(), 'loop-whole-'));
  try {
    return bytesOf(await go(tinyTask(), { workDirectory: other }));
  } finally {
    rmSync(other, { recursive: true });
  }
}

describe('train()', () => {
  test('gives the same bytes twice', async () => {
    const first = await whole();
    expect(await whole()).toBe(first);
    expect(first.split('\n').length).toBe(4 + 2 + 4 + 3);
  });

  test.each([1, 2, 5, 7, 8, 11])(
    'gives the bytes of the whole run when it was stopped around step %i',
    async (step) => {
      expect((await stopAt(step)).kind).toBe('stopped');
      const end = await go(tinyTask());
      expect(events.some(({ event }) => event === 'resumed')).toBe(true);
      expect(bytesOf(end)).toBe(await whole());
    },
  );

  test('goes on from the checkpoint before when the newest is cut off', async () => {
    await stopAt(9, { every_steps: 2, keep: 3 });
    const names = readdirSync(join(folder, 'checkpoints')).sort();
    const newest = names.sort((a, b) => Number(b.slice(5)) - Number(a.slice(5)))[0] ?? '';
    truncateSync(join(folder, 'checkpoints', newest, 'state.safetensors'), 300);
    events = [];
    const end = await go(tinyTask());
    const notes = events.filter(({ event }) => event === 'note');
    expect(notes.length).toBe(1);
    expect(JSON.stringify(notes[0])).toContain(`Checkpoint ${newest} is damaged`);
    expect(readdirSync(join(folder, 'damaged'))).toEqual([`${newest}-1`]);
    expect(events.some(({ event }) => event === 'resumed')).toBe(true);
    expect(bytesOf(end)).toBe(await whole());
  });

  test('starts again when the only checkpoint has a flipped byte', async () => {
    await stopAt(3);
    const [name = ''] = readdirSync(join(folder, 'checkpoints'));
    const path = join(folder, 'checkpoints', name, 'state.safetensors');
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    events = [];
    expect(bytesOf(await go(tinyTask()))).toBe(await whole());
    expect(events.some(({ event }) => event === 'resumed')).toBe(false);
  });

  test('says so when the checkpoint is of another engine', async () => {
    await stopAt(3);
    events = [];
    const other: Engine = {
      name: engine.name,
      version: engine.version,
      threads: engine.threads,
      identity: 'another engine',
      compile: (step, options) => engine.compile(step, options),
      numTensors: () => engine.numTensors(),
    };
    await go(tinyTask(), { engine: other });
    const notes = events.flatMap((one) => (one.event === 'note' ? [one.message] : []));
    expect(notes.some((one) => one.includes('made by another engine'))).toBe(true);
  });

  test('stops with RP7801 when the loss is not finite', async () => {
    await expect(go(tinyTask({ explodeAt: 6 }))).rejects.toThrow(/RP7801 .* step 7 \(epoch 2\)/);
  });

  test('leaves no tensor behind, finished, stopped or failed', async () => {
    await go(tinyTask(), { options: { every_steps: 1 } });
    const before = engine.numTensors();
    rmSync(join(folder, 'checkpoints'), { recursive: true });
    await go(tinyTask(), { options: { every_steps: 1 } });
    expect(engine.numTensors()).toBe(before);
    rmSync(join(folder, 'checkpoints'), { recursive: true });
    await stopAt(6);
    expect(engine.numTensors()).toBe(before);
    await go(tinyTask());
    expect(engine.numTensors()).toBe(before);
  });

  test('takes the same step from two micro-batches as from one batch', async () => {
    const one = await go(tinyTask({ epochs: 1, stepsPerEpoch: 3 }));
    const other = mkdtempSync(join(tmpdir(), 'loop-micro-'));
    const two = await go(tinyTask({ epochs: 1, stepsPerEpoch: 3, microBatches: 2 }), {
      workDirectory: other,
    });
    rmSync(other, { recursive: true });
    if (one.kind !== 'finished' || two.kind !== 'finished') throw new Error('unreachable');
    for (const [name, { values }] of one.values) {
      const others = two.values.get(name)?.values ?? [];
      values.forEach((value, i) => expect(others[i], name).toBeCloseTo(value, 5));
    }
    expect(two.log[0]?.['train_loss']).toBeCloseTo(one.log[0]?.['train_loss'] ?? 0, 5);
  });

  test('overfits one batch', async () => {
    const task = tinyTask({ epochs: 30, stepsPerEpoch: 20, lr: 0.05, oneBatch: true });
    const end = await go(task);
    if (end.kind !== 'finished') throw new Error('unreachable');
    expect(end.log[0]?.['train_loss']).toBeGreaterThan(0.1);
    expect(end.log.at(-1)?.['train_loss']).toBeLessThan(0.002);
  });

  test('keeps as many checkpoints as it is told, and none unfinished', async () => {
    await go(tinyTask(), { options: { every_steps: 2, keep: 2 } });
    expect(readdirSync(join(folder, 'checkpoints')).sort()).toEqual(['step-10', 'step-12']);
    const told = events.flatMap((one) => (one.event === 'checkpoint' ? [one.step] : []));
    expect(told).toContain(12);
  });

  test('writes one line for each epoch in the names of the reference', async () => {
    await stopAt(6);
    await go(tinyTask());
    const lines = readFileSync(join(folder, 'metrics.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBe(3);
    const first = JSON.parse(lines[0] ?? '{}') as Record<string, number>;
    expect(Object.keys(first)).toEqual([
      'train_loss',
      'train_error',
      'train_grad_norm',
      'train_lr',
      'train_min_lr',
      'train_weight_decay',
      'train_seen',
      'train_count',
      'epoch',
      'n_parameters',
    ]);
    const counts = lines.map((line) => JSON.parse(line) as Record<string, number>);
    // One is reset at each epoch, the other is not.
    expect(counts[2]?.['train_seen']).toBeGreaterThan(counts[2]?.['train_count'] ?? 0);
  });
});
