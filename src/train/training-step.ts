/**
 * One optimizer step as compiled functions: `gradients` of a micro-batch and `apply`, or, where one
 * micro-batch makes the whole batch, both in one traced function. The parts are the same code, so both
 * ways give the same step.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { CompiledStep, Engine } from '../engine/engine.ts';
import { adamwUpdate } from '../optim/adamw.ts';
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
   * @param scalars  Of `adamwScalars`.
   * @param batches  Tensors of each micro-batch, asked for one after the other; consumed.
   * @returns the new state; the means of loss and metrics, then the gradient norm.
   */
  run(
    state: TrainState,
    scalars: tf.Tensor,
    batches: readonly (() => Promise<readonly tf.Tensor[]>)[],
  ): Promise<{ readonly state: TrainState; readonly watched: Float32Array }>;
  dispose(): void;
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
      return [...flatten(next), tf.concat([watched, tf.reshape(norm, [1])])];
    },
    { name },
  );
  return {
    async run(state, scalars, batches) {
      invariant(batches[0] !== undefined && batches.length === 1, 'one micro-batch is expected');
      const batch = await batches[0]();
      const before = flatten(state);
      const outputs = await compiled.callAsync([...before, scalars, ...batch]);
      tf.dispose([...before, ...batch]);
      return take(layout, outputs);
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
    async run(state, scalars, batches) {
      invariant(batches.length === count, `${count} micro-batches are expected`);
      const before = flatten(state);
      let sums: tf.Tensor[] = [];
      let last: readonly tf.Tensor[] = [];
      for (const batchOf of batches) {
        tf.dispose([...last]);
        last = await batchOf();
        const parts = await micro.callAsync([...before, ...last]);
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
            statistics: given.slice(trainable, -1),
            batch: inputs.slice(size + 1 + length),
            scalars: inputs[size] as tf.Tensor1D, // as for the whole step
          });
          const watched = tf.div(given.at(-1) ?? norm, count);
          return [...flatten(next), tf.concat([tf.reshape(watched, [-1]), tf.reshape(norm, [1])])];
        },
        { name: `${name}-apply` },
      );
      const outputs = await finish.callAsync([...before, scalars, ...sums, ...last]);
      tf.dispose([...before, ...sums, ...last]);
      return take(layout, outputs);
    },
    dispose() {
      micro.dispose();
      add?.dispose();
      finish?.dispose();
    },
  };
}

function take(
  layout: StateLayout,
  outputs: tf.Tensor[],
): { state: TrainState; watched: Float32Array } {
  const last = outputs.at(-1);
  invariant(last !== undefined, 'a step answered nothing');
  const watched = Float32Array.from(last.dataSync());
  last.dispose();
  return { state: unflatten(layout, outputs.slice(0, -1)), watched };
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
