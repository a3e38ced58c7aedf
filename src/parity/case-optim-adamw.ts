/**
 * Parity of AdamW, clipping and both schedules: given gradients, taken by the step of the training loop.
 *
 * The step computes in float32. Recordings in float64 come with gradients that are float32 values, so they
 * are judged as float32 arithmetic is: by 1e-5 of a tensor's largest value. The numbers that are float64 in
 * training too (rates, bias corrections) are covered by the schedules and by what they make here.
 */
import { addN, mul, sum } from '@tensorflow/tfjs-core';
import { upload } from '../train/host-array.ts';
import type { TrainingTask } from '../train/task.ts';
import { disposeState, layoutOf, readState, startState } from '../train/train-state.ts';
import { trainingStep } from '../train/training-step.ts';
import { invariant } from '../util/invariant.ts';
import { toFloat32 } from '../weights/host-tensor.ts';
import { type Compared, compare, compareValues } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { numbersIn } from './recorded-lists.ts';
import { recordedAdamw, recordedGroups } from './recorded-optimizer.ts';
import type { Runner } from './run-step.ts';
import { stepEngine } from './step-engine.ts';

export async function compareAdamw(fixture: Fixture, runner: Runner): Promise<Compared[]> {
  const task = taskOf(fixture);
  const layout = layoutOf(task);
  const step = trainingStep(stepEngine(runner), task, layout, 'adamw');
  let state = startState(layout, await task.start());
  const norms: number[] = [];
  const compared: Compared[] = [];
  const check = (part: string, recorded: string): void => {
    for (const [name, { values }] of readState(layout, state)) {
      if (!name.startsWith(`${part}/`)) continue;
      const own = `${recorded}/${name.slice(part.length + 1)}`;
      compared.push(compare(fixture, own, values, 'forward'));
    }
  };
  for (let n = 0; n < task.lr.length; n++) {
    const position = { epoch: 0, step: n, stepInEpoch: n, micro: 0 };
    const batch = async (): Promise<ReturnType<typeof upload>[]> =>
      (await task.batch(position)).map(upload);
    const taken = await step.run(state, n, [batch]);
    state = taken.state;
    norms.push(taken.grad_norm);
    check('trainable', `param_after/step${n}`);
  }
  check('exp_avg', 'state/exp_avg');
  check('exp_avg_sq', 'state/exp_avg_sq');
  const recorded = Float64Array.from(numbersIn(fixture.config['grad_norms']));
  compared.push(compareValues('grad_norms', norms, recorded, 'forward'));
  disposeState(state);
  step.dispose();
  return compared;
}

/** A loss whose gradient is what the batch says: the sum of parameters times numbers. */
function taskOf(fixture: Fixture): TrainingTask {
  const { config } = fixture;
  const groups = recordedGroups(config);
  const names = groups.flatMap((group) => group.names);
  const lr = Float64Array.from(numbersIn(config['lr']));
  const { clip } = config;
  const values = (name: string): { shape: readonly number[]; values: Float32Array } => {
    const host = fixture.host(name);
    return { shape: host.shape, values: toFloat32(host).slice() };
  };
  return {
    trainable: names,
    buffers: [],
    groups,
    adamw: recordedAdamw(config),
    clip_grad: typeof clip === 'number' ? clip : undefined,
    lr,
    weight_decay: Float64Array.from(numbersIn(config['weight_decay_schedule'])),
    epochs: 1,
    stepsPerEpoch: lr.length,
    microBatches: 1,
    metrics: [],
    start: async () => new Map(names.map((name) => [name, values(`param_init/${name}`)])),
    batch: ({ step }) => names.map((name) => values(`input/step${step}/grad/${name}`)),
    forward: (weights, gradients) => {
      const parts = names.map((name, i) => {
        const [parameter, gradient] = [weights[name], gradients[i]];
        invariant(parameter && gradient, `"${name}" has a gradient`);
        return sum(mul(parameter, gradient));
      });
      return { loss: addN(parts), metrics: [] };
    },
  };
}
