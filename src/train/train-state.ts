/**
 * Everything that training moves, as one flat list of tensors for a compiled step, and by name for
 * checkpoints. Both orders follow from the layout alone, so a state read back fits the traced step.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Weights } from '../nn/parameters.ts';
import { invariant } from '../util/invariant.ts';
import { download, type HostArray, upload } from './host-array.ts';
import type { TrainingTask } from './task.ts';

export interface StateLayout {
  /** Moved by the optimizer, in the model's order. */
  readonly trainable: readonly string[];
  /** Moved by the task itself, or constant: codebooks, statistics, counters. */
  readonly buffers: readonly string[];
  /** Whether an average of the trainable ones is kept. */
  readonly ema: boolean;
}

export function layoutOf(
  task: Pick<TrainingTask, 'trainable' | 'buffers' | 'ema_decay'>,
): StateLayout {
  const { trainable, buffers, ema_decay } = task;
  return { trainable, buffers, ema: ema_decay !== undefined };
}

/** One tensor a name, in the order of the layout. */
export interface TrainState {
  readonly trainable: readonly tf.Tensor[];
  readonly buffers: readonly tf.Tensor[];
  readonly exp_avg: readonly tf.Tensor[];
  readonly exp_avg_sq: readonly tf.Tensor[];
  /** Empty when no average is kept. */
  readonly ema: readonly tf.Tensor[];
}

/** The parts of a state in their flat order, with the prefix that checkpoints use. */
const parts = ['trainable', 'buffers', 'exp_avg', 'exp_avg_sq', 'ema'] as const;

function namesOf(layout: StateLayout, part: (typeof parts)[number]): readonly string[] {
  if (part === 'buffers') return layout.buffers;
  return part === 'ema' && !layout.ema ? [] : layout.trainable;
}

/** How many tensors a state has. */
export function stateSize(layout: StateLayout): number {
  return parts.reduce((sum, part) => sum + namesOf(layout, part).length, 0);
}

export function flatten(state: TrainState): tf.Tensor[] {
  return parts.flatMap((part) => state[part]);
}

/** The inverse of {@link flatten}; further tensors behind the state are left alone. */
export function unflatten(layout: StateLayout, flat: readonly tf.Tensor[]): TrainState {
  invariant(flat.length >= stateSize(layout), 'a state has fewer tensors than its layout');
  let at = 0;
  const take = (part: (typeof parts)[number]): tf.Tensor[] => {
    const { length } = namesOf(layout, part);
    at += length;
    return flat.slice(at - length, at);
  };
  // Evaluated in the order of `parts`, which is the order of the flat list.
  return {
    trainable: take('trainable'),
    buffers: take('buffers'),
    exp_avg: take('exp_avg'),
    exp_avg_sq: take('exp_avg_sq'),
    ema: take('ema'),
  };
}

/** A state at step 0: given values, moments of zero, the average equal to the weights. */
export function startState(
  layout: StateLayout,
  values: ReadonlyMap<string, HostArray>,
): TrainState {
  const of = (name: string): tf.Tensor => {
    const value = values.get(name);
    invariant(value !== undefined, `no starting value for "${name}"`);
    return upload(value);
  };
  const trainable = layout.trainable.map(of);
  const zeros = (): tf.Tensor[] => trainable.map((tensor) => tf.zeros(tensor.shape));
  return {
    trainable,
    buffers: layout.buffers.map(of),
    exp_avg: zeros(),
    exp_avg_sq: zeros(),
    ema: layout.ema ? layout.trainable.map(of) : [],
  };
}

/** Copies a state to the host, by the names that checkpoints use: `exp_avg/blocks.0.norm1.bias`. */
export function readState(layout: StateLayout, state: TrainState): Map<string, HostArray> {
  const values = new Map<string, HostArray>();
  for (const part of parts) {
    namesOf(layout, part).forEach((name, i) => {
      const tensor = state[part][i];
      invariant(tensor !== undefined, `the state has no ${part} of "${name}"`);
      values.set(`${part}/${name}`, download(tensor));
    });
  }
  return values;
}

/**
 * Puts a state back on the engine.
 *
 * @returns the name of the first tensor that is absent or has another shape than `like`, or the state.
 */
export function restoreState(
  layout: StateLayout,
  values: ReadonlyMap<string, HostArray>,
  like: TrainState,
): TrainState | { readonly misfit: string } {
  for (const part of parts) {
    for (const [i, name] of namesOf(layout, part).entries()) {
      const value = values.get(`${part}/${name}`);
      const expected = like[part][i]?.shape.join(',');
      if (value === undefined || value.shape.join(',') !== expected) {
        return { misfit: `${part}/${name}` };
      }
    }
  }
  const flat = parts.flatMap((part) =>
    namesOf(layout, part).map((name) => {
      const value = values.get(`${part}/${name}`);
      invariant(value !== undefined, `"${part}/${name}" was there a moment ago`);
      return upload(value);
    }),
  );
  return unflatten(layout, flat);
}

/** Weights and buffers by name, as models take them. */
export function weightsOf(layout: StateLayout, state: TrainState): Weights {
  const entries = [
    ...layout.trainable.map((name, i) => [name, state.trainable[i]] as const),
    ...layout.buffers.map((name, i) => [name, state.buffers[i]] as const),
  ];
  return Object.fromEntries(
    entries.map(([name, tensor]) => {
      invariant(tensor !== undefined, `the state has no "${name}"`);
      return [name, tensor];
    }),
  );
}

/** The same with the average in the place of the weights; undefined when none is kept. */
export function averageOf(layout: StateLayout, state: TrainState): Weights | undefined {
  return layout.ema ? weightsOf(layout, { ...state, trainable: state.ema }) : undefined;
}

export function disposeState(state: TrainState): void {
  tf.dispose(flatten(state));
}
