/**
 * One optimizer step as compiled functions: `gradients` of a micro-batch and `apply`, or, where one
 * micro-batch makes the whole batch, both in one traced function. The parts are the same code, so both
 * ways give the same step. Rates are looked up in the task by the number of the step.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { CompiledStep, Engine } from '../engine/engine.ts';
import { adamwScalars, adamwUpdate } from '../optim/adamw.ts';
import { clipGradients } from '../optim/clip-gradients.ts';
import { moveAverage } from '../optim/ema.ts';
import { invariant } from '../util/invariant.ts';
import type { TrainingTask } from './task.ts';
import {
  flatten,
  type StateLayout,
  stateSize,
  type TrainState,
  unflatten,
  weightsOf,
} from './train-state.ts';

export interface TrainingStep {
  /**
   * Moves the state by one global batch.
   *
   * @param state    Consumed.
   * @param step     From 0; the first of an epoch also resets what `task.resetEachEpoch` names.
   * @param batches  Tensors of each micro-batch, asked for one after the other; consumed.
   */
  run(
    state: TrainState,
    step: number,
    batches: readonly (() => Promise<readonly tf.Tensor[]>)[],
  ): Promise<StepTaken>;
  dispose(): void;
}

export interface StepTaken {
  readonly state: TrainState;
  /** Means of loss and metrics over the micro-batches. */
  readonly watched: Float32Array;
  /** Loss and metrics of each micro-batch; the loss is its own mean, not divided by their number. */
  readonly micro: readonly Float32Array[];
  /** Length of the whole batch's gradient, before clipping. */
  readonly grad_norm: number;
}

/** What the optimizer goes by at a step. */
export interface Rates {
  /** Largest and smallest learning rate of all groups. */
  readonly lr: number;
  readonly min_lr: number;
  /** Of the groups that decay; 0 when none does. */
  readonly weight_decay: number;
}

/** @param step  From 0. */
export function ratesAt(task: TrainingTask, step: number): Rates {
  const lr = task.lr[step] ?? 0;
  const scales = task.groups.map(({ lr_scale }) => lr_scale);
  const decays = task.groups.some(({ weight_decay }) => weight_decay > 0);
  return {
    lr: lr * Math.max(...scales),
    min_lr: lr * Math.min(...scales),
    weight_decay: decays ? (task.weight_decay[step] ?? 0) : 0,
  };
}

export function trainingStep(
  engine: Engine,
  task: TrainingTask,
  layout: StateLayout,
  name: string,
): TrainingStep {
  return task.microBatches === 1
    ? wholeStep(engine, task, layout, name)
    : accumulatedStep(engine, task, layout, name);
}

function wholeStep(
  engine: Engine,
  task: TrainingTask,
  layout: StateLayout,
  name: string,
): TrainingStep {
  const size = stateSize(layout);
  const compiled = engine.compile(
    (...inputs) => {
      const state = unflatten(layout, inputs);
      const scalars = inputs[size] as tf.Tensor1D; // the caller puts it right behind the state
      const batch = inputs.slice(size + 1);
      const { gradients, watched, statistics } = gradientsOf(task, layout, state, batch);
      const { next, norm } = apply(task, layout, state, { gradients, statistics, batch, scalars });
      return [...flatten(next), watched, norm];
    },
    { name },
  );
  return {
    async run(state, step, batches) {
      invariant(batches[0] !== undefined && batches.length === 1, 'one micro-batch is expected');
      const scalars = scalarsOf(task, step);
      const before = flatten(withResets(task, layout, state, step));
      const batch = await batches[0]();
      const outputs = await compiled.callAsync([...before, scalars, ...batch]);
      tf.dispose([...before, scalars, ...batch]);
      const norm = valuesOf(outputs.pop());
      const watched = valuesOf(outputs.pop());
      const next = unflatten(layout, outputs);
      return { state: next, watched, micro: [watched], grad_norm: norm[0] ?? Number.NaN };
    },
    dispose: () => compiled.dispose(),
  };
}

function accumulatedStep(
  engine: Engine,
  task: TrainingTask,
  layout: StateLayout,
  name: string,
): TrainingStep {
  const size = stateSize(layout);
  const count = task.microBatches;
  const micro = engine.compile(
    (...inputs) => {
      const state = unflatten(layout, inputs);
      const { gradients, watched, statistics } = gradientsOf(
        task,
        layout,
        state,
        inputs.slice(size),
      );
      return [...gradients, ...statistics, watched];
    },
    { name: `${name}-gradients` },
  );
  let add: CompiledStep | undefined;
  let finish: CompiledStep | undefined;
  return {
    async run(state, step, batches) {
      invariant(batches.length === count, `${count} micro-batches are expected`);
      const scalars = scalarsOf(task, step);
      const before = flatten(withResets(task, layout, state, step));
      const watched: Float32Array[] = [];
      let sums: tf.Tensor[] = [];
      let last: readonly tf.Tensor[] = [];
      for (const batchOf of batches) {
        tf.dispose([...last]);
        last = await batchOf();
        const parts = await micro.callAsync([...before, ...last]);
        watched.push(valuesOf(parts.pop()));
        if (sums.length === 0) {
          sums = parts;
          continue;
        }
        const { length } = sums;
        add ??= engine.compile(
          (...inputs) =>
            inputs.slice(0, length).map((sum, i) => tf.add(sum, inputs[length + i] ?? sum)),
          { name: `${name}-add` },
        );
        const next = await add.callAsync([...sums, ...parts]);
        tf.dispose([...sums, ...parts]);
        sums = next;
      }
      const trainable = layout.trainable.length;
      const { length } = sums;
      finish ??= engine.compile(
        (...inputs) => {
          const from = unflatten(layout, inputs);
          const given = inputs.slice(size + 1, size + 1 + length);
          const gradients = given.slice(0, trainable).map((sum) => tf.div(sum, count));
          const { next, norm } = apply(task, layout, from, {
            gradients,
            statistics: given.slice(trainable),
            batch: inputs.slice(size + 1 + length),
            scalars: inputs[size] as tf.Tensor1D, // as for the whole step
          });
          return [...flatten(next), norm];
        },
        { name: `${name}-apply` },
      );
      const outputs = await finish.callAsync([...before, scalars, ...sums, ...last]);
      tf.dispose([...before, scalars, ...sums, ...last]);
      const norm = valuesOf(outputs.pop());
      return {
        state: unflatten(layout, outputs),
        watched: meanOf(watched),
        micro: watched,
        grad_norm: norm[0] ?? Number.NaN,
      };
    },
    dispose() {
      micro.dispose();
      add?.dispose();
      finish?.dispose();
    },
  };
}

/** What the step's own number decides, put on the engine. */
function scalarsOf(task: TrainingTask, step: number): tf.Tensor {
  const lr = task.lr[step] ?? 0;
  const weight_decay = task.weight_decay[step] ?? 0;
  return tf.tensor1d(adamwScalars(task.groups, task.adamw, { step: step + 1, lr, weight_decay }));
}

/** The state as the step takes it: at the start of an epoch some buffers are zero. */
function withResets(
  task: TrainingTask,
  layout: StateLayout,
  state: TrainState,
  step: number,
): TrainState {
  const names = new Set(task.resetEachEpoch);
  if (names.size === 0 || step % task.stepsPerEpoch !== 0) return state;
  const buffers = state.buffers.map((tensor, i) => {
    if (!names.has(layout.buffers[i] ?? '')) return tensor;
    const zeros = tf.zerosLike(tensor);
    tensor.dispose();
    return zeros;
  });
  return { ...state, buffers };
}

/** Reads what a step found, and lets go of it. */
function valuesOf(tensor: tf.Tensor | undefined): Float32Array {
  invariant(tensor !== undefined, 'a step answered nothing');
  const values = Float32Array.from(tensor.dataSync());
  tensor.dispose();
  return values;
}

/** In float32, as a sum on the engine would be. */
function meanOf(parts: readonly Float32Array[]): Float32Array {
  const [first, ...more] = parts;
  invariant(first !== undefined, 'there is a micro-batch');
  const sums = first.slice();
  for (const part of more) part.forEach((value, i) => (sums[i] = (sums[i] ?? 0) + value));
  return sums.map((sum) => sum / parts.length);
}

/** Gradients of the trainable parameters, and `[1 + metrics]`: the loss, then the task's metrics. */
function gradientsOf(
  task: TrainingTask,
  layout: StateLayout,
  state: TrainState,
  batch: readonly tf.Tensor[],
): { gradients: tf.Tensor[]; watched: tf.Tensor1D; statistics: tf.Tensor[] } {
  const buffers = weightsOf({ ...layout, trainable: [] }, state);
  // What the forward pass finds besides the loss leaves the tape's own scope only when kept.
  let watched: tf.Tensor1D | undefined;
  let statistics: tf.Tensor[] = [];
  const loss = (...trainable: tf.Tensor[]): tf.Scalar => {
    const named = Object.fromEntries(
      layout.trainable.map((name, i) => [name, trainable[i] as tf.Tensor]), // same order as given
    );
    const found = task.forward({ ...named, ...buffers }, batch);
    invariant(found.metrics.length === task.metrics.length, 'a metric has no name');
    watched = tf.keep(
      tf.concat([found.loss, ...found.metrics].map((scalar) => tf.reshape(scalar, [1]))),
    ) as tf.Tensor1D; // a concatenation of [1]s
    statistics = (found.statistics ?? []).map((statistic) => tf.keep(statistic.clone()));
    return found.loss as tf.Scalar; // by the task's contract
  };
  const gradients = tf.grads(loss)([...state.trainable]);
  invariant(watched !== undefined, 'the forward pass did not run');
  const released = [watched, ...statistics].map((kept) => {
    const copy = kept.clone();
    kept.dispose();
    return copy;
  });
  return { gradients, watched: released[0] as tf.Tensor1D, statistics: released.slice(1) };
}

interface Accumulated {
  readonly gradients: readonly tf.Tensor[];
  readonly statistics: readonly tf.Tensor[];
  readonly batch: readonly tf.Tensor[];
  readonly scalars: tf.Tensor1D;
}

function apply(
  task: TrainingTask,
  layout: StateLayout,
  state: TrainState,
  given: Accumulated,
): { next: TrainState; norm: tf.Tensor } {
  const { gradients, norm } = clipGradients(given.gradients, task.clip_grad);
  const moved = adamwUpdate(
    task.groups,
    task.adamw,
    {
      names: layout.trainable,
      parameters: state.trainable,
      gradients,
      exp_avg: state.exp_avg,
      exp_avg_sq: state.exp_avg_sq,
    },
    given.scalars,
  );
  const updated =
    task.updateBuffers?.(weightsOf(layout, state), given.statistics, given.batch) ?? {};
  const next: TrainState = {
    trainable: moved.parameters,
    exp_avg: moved.exp_avg,
    exp_avg_sq: moved.exp_avg_sq,
    // A buffer that stays goes through as a copy: the old state is disposed of as a whole.
    buffers: layout.buffers.map((name, i) => updated[name] ?? tf.clone(buffer(state, i))),
    ema:
      layout.ema && task.ema_decay !== undefined
        ? moveAverage(state.ema, moved.parameters, task.ema_decay)
        : [],
  };
  return { next, norm };
}

function buffer(state: TrainState, index: number): tf.Tensor {
  const tensor = state.buffers[index];
  invariant(tensor !== undefined, `the state has no buffer ${index}`);
  return tensor;
}
