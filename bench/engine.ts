/**
 * Bench `engine`: a training step of ViT-Ti/16 as one traced function, beside the same step in
 * PyTorch, eager. Both live at the same time and take turns, so that whatever else the machine does
 * meets both.
 */
import type * as tf from '@tensorflow/tfjs-core';
import type { CompiledStep } from '../src/engine/engine.ts';
import { openEngine } from '../src/engine/open-engine.ts';
import type { Bench, BenchContext, BenchRow } from './bench.ts';
import { median } from './bench.ts';
import { findTorch, startTorchPeer, type StepTime, type TorchPeer } from './torch-peer.ts';
import { type VitSize, vitTraining } from './vit-step.ts';

const TINY: VitSize = {
  width: 192,
  depth: 12,
  heads: 3,
  image: 224,
  patch: 16,
  classes: 1000,
  batch: 16,
};
const WARM_UP = 2;
const STEPS = 12;

export const engineBench: Bench = async (context) => {
  const engine = await openEngine({ backend: 'auto', threads: context.threads });
  context.say(`${engine.identity}; ViT-Ti/16, ${TINY.batch} pictures of 224x224, AdamW`);
  if (engine.name === 'wasm') {
    context.say('The WebAssembly engine traces nothing; install the other: reprise engine install');
    return [];
  }
  const training = vitTraining(TINY);
  const step = engine.compile(training.step, { name: 'vit-tiny' });
  const ours = new Turns(step, training.state, training.batch);
  const first = ours.turn();
  const peer = await torch(context);
  const { mine, theirs } = await alternate(ours, peer);
  await peer?.end();
  const elapsed = compared(mine, theirs, ({ elapsed }) => elapsed);
  const busy = compared(mine, theirs, ({ busy }) => busy);
  const best = Math.min(...mine.map((one) => one.elapsed));
  return [
    elapsed('training step, median', median),
    elapsed('training step, best', (times) => Math.min(...times)),
    busy('processor time of a step, median', median),
    {
      name: 'pictures a second, from the best step',
      value: (TINY.batch * 1e3) / best,
      unit: '1/s',
    },
    { name: 'trace and first step', value: first.elapsed, unit: 'ms' },
    { name: 'nodes of the traced function', value: step.nodes(), unit: 'nodes' },
  ];
};

/** A state that each turn moves on by one step. */
class Turns {
  readonly #step: CompiledStep;
  readonly #batch: readonly tf.Tensor[];
  #state: readonly tf.Tensor[];

  constructor(step: CompiledStep, state: readonly tf.Tensor[], batch: readonly tf.Tensor[]) {
    this.#step = step;
    this.#state = state;
    this.#batch = batch;
  }

  /** One step, the loss read included. */
  turn(): StepTime {
    const start = performance.now();
    const used = process.cpuUsage();
    const [loss, ...next] = this.#step.call([...this.#state, ...this.#batch]);
    loss?.dataSync();
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    for (const old of [loss, ...this.#state]) old?.dispose();
    this.#state = next;
    return { elapsed, busy: (user + system) / 1e3 };
  }
}

async function torch(context: BenchContext): Promise<TorchPeer | undefined> {
  const found = await findTorch();
  if (found === undefined) {
    context.say('No Python here can import torch, so there is nothing to compare with');
    return undefined;
  }
  const { root, threads } = context;
  const peer = await startTorchPeer({
    python: found.python,
    root,
    size: TINY,
    threads,
    attention: 'plain',
  });
  context.say(`PyTorch ${peer.version}, eager, ${threads} threads; ${STEPS} steps each in turns`);
  return peer;
}

async function alternate(
  ours: Turns,
  peer: TorchPeer | undefined,
): Promise<{ mine: StepTime[]; theirs: StepTime[] }> {
  const mine: StepTime[] = [];
  const theirs: StepTime[] = [];
  for (let i = 0; i < WARM_UP + STEPS; i++) {
    const own = ours.turn();
    const other = await peer?.step();
    if (i < WARM_UP) continue;
    mine.push(own);
    if (other !== undefined) theirs.push(other);
  }
  return { mine, theirs };
}

/** Rows of one of the two times, with the peer's where there is a peer. */
function compared(
  mine: readonly StepTime[],
  theirs: readonly StepTime[],
  pick: (time: StepTime) => number,
): (name: string, reduce: (times: readonly number[]) => number) => BenchRow {
  return (name, reduce) => {
    const value = reduce(mine.map(pick));
    if (theirs.length === 0) return { name, value, unit: 'ms' };
    const peer = reduce(theirs.map(pick));
    return { name, value, unit: 'ms', peer, ratio: peer / value };
  };
}
