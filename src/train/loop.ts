/**
 * The training loop; there is only this one. It brings a task from where its newest checkpoint stands
 * (or from the start) to its last epoch, or to the point where it is asked to stop.
 *
 *   step -> ... -> step -> epoch ends (afterEpoch, log line) -> step -> ... -> finished
 *     └ abort or time: checkpoint          └ checkpoint            └ abort: checkpoint, stopped
 *
 * The next batch is prepared while the step runs. Every draw comes from a stream named by its position,
 * so neither that nor a restart changes a number.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StageContext } from '../contract/stage-context.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { checkpointReasons, lossNotFinite, trainNotes } from '../diagnostics/messages/train.ts';
import type { Engine } from '../engine/engine.ts';
import { type Clock, systemClock } from '../util/clock.ts';
import { invariant } from '../util/invariant.ts';
import { type Checkpoint, moveAside, readNewestCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { EpochLog } from './epoch-log.ts';
import { type HostArray, upload } from './host-array.ts';
import { RunningMeans } from './running-means.ts';
import type { BatchPosition, TrainingTask } from './task.ts';
import { ratesAt, type StepTaken, trainingStep, type TrainingStep } from './training-step.ts';
import {
  averageOf,
  disposeState,
  layoutOf,
  readState,
  restoreState,
  type StateLayout,
  startState,
  type TrainState,
  weightsOf,
} from './train-state.ts';

export interface LoopOptions {
  /** A checkpoint at least this often, in seconds of this attempt. */
  readonly every_seconds: number;
  /** And after so many steps; 0: not by steps. */
  readonly every_steps: number;
  /** And at the end of every so many epochs; 0: only of the last. */
  readonly every_epochs: number;
  /** How many checkpoints stay. */
  readonly keep: number;
  /** Seconds between two reports. */
  readonly log_every: number;
}

export interface LoopRequest {
  /** For messages and traces: the kind. */
  readonly name: string;
  readonly task: TrainingTask;
  readonly engine: Engine;
  readonly context: Pick<StageContext, 'workDirectory' | 'emit' | 'signal'>;
  readonly options: LoopOptions;
  /** Facts that stand in every line of the log: `n_parameters`. */
  readonly facts?: Readonly<Record<string, number>>;
  readonly clock?: Clock;
}

export type TrainingEnd =
  | {
      readonly kind: 'finished';
      /** All weights and buffers, by name. */
      readonly values: ReadonlyMap<string, HostArray>;
      /** The average of the trainable ones; empty when none is kept. */
      readonly ema: ReadonlyMap<string, HostArray>;
      /** Lines of the log, one for each epoch. */
      readonly log: readonly Readonly<Record<string, number>>[];
    }
  | { readonly kind: 'stopped' };

/**
 * Trains.
 *
 * @throws RepriseError RP7801 when the loss is not finite.
 */
export async function train(request: LoopRequest): Promise<TrainingEnd> {
  const loop = new Loop(request);
  try {
    return await loop.run();
  } finally {
    await loop.close();
  }
}

class Loop {
  readonly #request: LoopRequest;
  readonly #task: TrainingTask;
  readonly #layout: StateLayout;
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #watched: readonly string[];
  readonly #step: TrainingStep;
  #state: TrainState | undefined;
  #log: EpochLog | undefined;
  #means: RunningMeans;
  /** Optimizer steps done. */
  #done = 0;
  /** Epochs closed. */
  #closed = 0;
  /** Steps done when the newest checkpoint was written; undefined before the first of this attempt. */
  #saved: { step: number; epoch: number } | undefined;
  #savedAt: number;
  #writing: Promise<void> = Promise.resolve();
  #writeError: unknown;
  #reportedAt: number;
  #reportedStep = 0;
  #lastLoss: number | undefined;
  #next: { step: number; micro: number; tensors: Promise<readonly HostArray[]> } | undefined;

  constructor(request: LoopRequest) {
    const { task } = request;
    this.#request = request;
    this.#task = task;
    this.#layout = layoutOf(task);
    this.#folder = join(request.context.workDirectory, 'checkpoints');
    this.#clock = request.clock ?? systemClock;
    this.#watched = ['loss', ...task.metrics, 'grad_norm', 'lr', 'min_lr', 'weight_decay'];
    this.#means = new RunningMeans(this.#watched);
    this.#step = trainingStep(request.engine, task, this.#layout, request.name);
    this.#savedAt = this.#clock.now();
    this.#reportedAt = this.#clock.now();
  }

  async run(): Promise<TrainingEnd> {
    const { signal } = this.#request.context;
    await this.#begin();
    while (this.#closed < this.#task.epochs) {
      const end = (this.#closed + 1) * this.#task.stepsPerEpoch;
      while (this.#done < end) {
        if (signal.aborted) return this.#stop();
        await this.#oneStep();
        await this.#saveIfDue();
      }
      if (signal.aborted) return this.#stop();
      const isClosed = await this.#closeEpoch();
      if (!isClosed) return this.#stop();
    }
    await this.#finishWriting();
    return this.#answer();
  }

  async close(): Promise<void> {
    this.#next?.tensors.catch(() => undefined); // nobody waits for it any more
    await this.#writing;
    if (this.#state !== undefined) disposeState(this.#state);
    this.#step.dispose();
    await this.#log?.close();
  }

  /** Goes on from the newest good checkpoint, or starts. */
  async #begin(): Promise<void> {
    const { context, engine } = this.#request;
    await mkdir(this.#folder, { recursive: true });
    await removeUnfinished(this.#folder);
    const start = startState(this.#layout, await this.#task.start());
    for (;;) {
      const { checkpoint, damaged } = await readNewestCheckpoint(this.#folder);
      for (const { name, reason, aside } of damaged) {
        context.emit({ event: 'note', message: trainNotes.damagedCheckpoint(name, reason, aside) });
      }
      if (checkpoint === undefined) break;
      const restored = restoreState(this.#layout, checkpoint.tensors, start);
      if (!('misfit' in restored)) {
        disposeState(start);
        this.#state = restored;
        await this.#goOn(checkpoint);
        return;
      }
      const name = `step-${checkpoint.record.step}`;
      const reason = checkpointReasons.otherTensors(restored.misfit);
      const aside = await moveAside(this.#folder, name);
      context.emit({ event: 'note', message: trainNotes.damagedCheckpoint(name, reason, aside) });
    }
    if (engine.name === 'wasm') context.emit({ event: 'note', message: trainNotes.wasm });
    this.#state = start;
    this.#log = await EpochLog.open(context.workDirectory, []);
  }

  async #goOn({ record, path, log }: Checkpoint): Promise<void> {
    const { context, engine } = this.#request;
    this.#done = record.step;
    this.#closed = record.epoch;
    this.#means = new RunningMeans(this.#watched, record.means);
    this.#saved = { step: record.step, epoch: record.epoch };
    this.#reportedStep = record.step;
    this.#log = await EpochLog.open(context.workDirectory, log);
    context.emit({ event: 'resumed', step: record.step, path });
    if (record.engine !== engine.identity) {
      const message = trainNotes.otherEngine(record.engine, engine.identity);
      context.emit({ event: 'note', message });
    }
  }

  async #oneStep(): Promise<void> {
    const step = this.#done;
    const { microBatches } = this.#task;
    const batches = Array.from({ length: microBatches }, (_, micro) => async () => {
      const tensors = await this.#prepared(step, micro);
      return tensors.map(upload);
    });
    const running = this.#step.run(this.#current(), step, batches);
    this.#state = undefined; // consumed
    await new Promise(setImmediate); // the step has started by now, on a thread of its own
    if (microBatches === 1) this.#prepare(step + 1, 0);
    const taken = await running;
    this.#state = taken.state;
    this.#done = step + 1;
    this.#watch(taken, step);
  }

  #watch({ watched, grad_norm: gradNorm }: StepTaken, step: number): void {
    const loss = watched[0] ?? Number.NaN;
    const { lr, min_lr, weight_decay } = ratesAt(this.#task, step);
    if (!Number.isFinite(loss)) {
      const epoch = this.#closed + 1;
      const facts = { step: this.#done, epoch, loss, gradNorm, lr, last: this.#lastLoss };
      throw new RepriseError(lossNotFinite(facts));
    }
    this.#lastLoss = loss;
    this.#means.add([...watched, gradNorm, lr, min_lr, weight_decay]);
    this.#report(false);
  }

  /** Tells where training stands, about once in `log_every` seconds. */
  #report(isForced: boolean): void {
    const { context, options } = this.#request;
    const { stepsPerEpoch, epochs } = this.#task;
    const now = this.#clock.now();
    const elapsed = (now - this.#reportedAt) / 1000;
    if (!isForced && elapsed < options.log_every) return;
    const means = this.#means.means();
    const epoch = Math.min(epochs, Math.floor((this.#done - 1) / stepsPerEpoch) + 1);
    const loss = means['loss'];
    context.emit({
      event: 'progress',
      done: this.#done,
      total: epochs * stepsPerEpoch,
      unit: 'steps',
      epoch: Math.max(1, epoch),
      epochs,
      ...(elapsed > 0 ? { rate: (this.#done - this.#reportedStep) / elapsed } : {}),
      ...(loss === undefined ? {} : { show: { loss } }),
    });
    if (loss !== undefined) {
      const values = Object.fromEntries(
        Object.entries(means).map(([name, value]) => [`train.${name}`, value]),
      );
      context.emit({ event: 'metrics', step: this.#done, epoch: Math.max(1, epoch), values });
    }
    this.#reportedAt = now;
    this.#reportedStep = this.#done;
  }

  /** @returns false when validation was cut short by a request to stop. */
  async #closeEpoch(): Promise<boolean> {
    const { context, facts = {} } = this.#request;
    const epoch = this.#closed + 1;
    this.#report(true);
    const means = this.#means.means();
    const found = await this.#task.afterEpoch?.(
      epoch,
      weightsOf(this.#layout, this.#current()),
      context.signal,
      averageOf(this.#layout, this.#current()),
    );
    if (context.signal.aborted) return false;
    const trained = Object.entries(means).map(([name, value]) => [`train_${name}`, value] as const);
    const line = { ...Object.fromEntries(trained), ...found, epoch: epoch - 1, ...facts };
    await this.#log?.append(line);
    this.#closed = epoch;
    this.#means = new RunningMeans(this.#watched);
    if (found !== undefined && Object.keys(found).length > 0) {
      context.emit({ event: 'metrics', step: this.#done, epoch, values: found });
    }
    const { every_epochs } = this.#request.options;
    const isLast = epoch === this.#task.epochs;
    if (isLast || (every_epochs > 0 && epoch % every_epochs === 0)) await this.#save();
    return true;
  }

  #prepare(step: number, micro: number): void {
    const { stepsPerEpoch, epochs } = this.#task;
    if (step >= epochs * stepsPerEpoch) return;
    const epoch = Math.floor(step / stepsPerEpoch);
    const position: BatchPosition = { epoch, step, stepInEpoch: step % stepsPerEpoch, micro };
    const tensors = Promise.resolve().then(() => this.#task.batch(position));
    tensors.catch(() => undefined); // told when the step asks for it
    this.#next = { step, micro, tensors };
  }

  async #prepared(step: number, micro: number): Promise<readonly HostArray[]> {
    if (this.#next?.step !== step || this.#next.micro !== micro) this.#prepare(step, micro);
    const next = this.#next;
    invariant(next !== undefined, `there is no batch for step ${step}`);
    return next.tensors;
  }

  async #saveIfDue(): Promise<void> {
    const { every_seconds, every_steps } = this.#request.options;
    const isLate = this.#clock.now() - this.#savedAt >= every_seconds * 1000;
    const isNth = every_steps > 0 && this.#done % every_steps === 0;
    if (isLate || isNth) await this.#save();
  }

  /** Copies the state and writes it while training goes on. */
  async #save(): Promise<void> {
    const { context, engine, options } = this.#request;
    await this.#finishWriting();
    if (this.#saved?.step === this.#done && this.#saved.epoch === this.#closed) return;
    const record = {
      format: 1,
      step: this.#done,
      epoch: this.#closed,
      means: this.#means.save(),
      engine: engine.identity,
    } as const;
    const tensors = readState(this.#layout, this.#current());
    const content = { record, tensors, log: [...(this.#log?.lines ?? [])] };
    this.#saved = { step: this.#done, epoch: this.#closed };
    this.#writing = writeCheckpoint(this.#folder, content, options.keep).then(
      (path) => context.emit({ event: 'checkpoint', step: record.step, path }),
      (error: unknown) => {
        this.#writeError = error;
      },
    );
    this.#savedAt = this.#clock.now();
  }

  async #finishWriting(): Promise<void> {
    await this.#writing;
    if (this.#writeError !== undefined) throw this.#writeError;
  }

  async #stop(): Promise<TrainingEnd> {
    await this.#save();
    await this.#finishWriting();
    return { kind: 'stopped' };
  }

  #answer(): TrainingEnd {
    const values = new Map<string, HostArray>();
    const ema = new Map<string, HostArray>();
    for (const [name, value] of readState(this.#layout, this.#current())) {
      const [, part, rest] = /^(\w+)\/(.*)$/.exec(name) ?? [];
      if (rest === undefined) continue;
      if (part === 'trainable' || part === 'buffers') values.set(rest, value);
      if (part === 'ema') ema.set(rest, value);
    }
    const lines = this.#log?.lines ?? [];
    const log = lines.map((line) => JSON.parse(line) as Record<string, number>); // written by us
    return { kind: 'finished', values, ema, log };
  }

  #current(): TrainState {
    invariant(this.#state !== undefined, 'there is no state between steps');
    return this.#state;
  }
}

/** Folders of checkpoints that were being written when an attempt died. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.tmp')) await rm(join(folder, name), { recursive: true, force: true });
  }
}
