/**
 * Parity of training: twenty steps from recorded pictures and weights, with the step of the training loop
 * and with what the stages learn. Only schedules and pictures come from the recording.
 */
import { upload } from '../train/host-array.ts';
import type { TrainingTask } from '../train/task.ts';
import {
  disposeState,
  layoutOf,
  readState,
  startState,
  type TrainState,
  weightsOf,
} from '../train/train-state.ts';
import { type Rates, ratesAt, type StepTaken, trainingStep } from '../train/training-step.ts';
import { type Compared, compare, type Kind } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import type { Runner } from './run-step.ts';
import { stepEngine } from './step-engine.ts';
import { traceOf, type Trace } from './train-traces.ts';

export async function compareTrainTrace(fixture: Fixture, runner: Runner): Promise<Compared[]> {
  const engine = stepEngine(runner);
  const trace = traceOf(fixture, engine);
  const { task } = trace;
  const layout = layoutOf(task);
  const step = trainingStep(engine, task, layout, 'trace');
  let state = startState(layout, await task.start());
  const seen: Seen = { taken: [], rates: [], codes: [] };
  for (let n = 0; n < task.epochs * task.stepsPerEpoch; n++) {
    if (trace.codes !== undefined) {
      seen.codes.push(...(await trace.codes(weightsOf(layout, state), n)));
    }
    const taken = await step.run(state, n, batchesOf(task, n));
    state = taken.state;
    seen.taken.push(taken);
    // The reference records the rates with every micro-batch.
    for (const _ of taken.micro) seen.rates.push(ratesAt(task, n));
  }
  const compared = [
    ...trace.compared,
    ...compareSeen(fixture, trace, seen),
    ...compareEnd(fixture, task, state),
  ];
  disposeState(state);
  step.dispose();
  trace.dispose();
  return compared;
}

interface Seen {
  readonly taken: StepTaken[];
  readonly rates: Rates[];
  readonly codes: number[];
}

/** What was watched on the way. Losses and metrics are those of each micro-batch. */
function compareSeen(fixture: Fixture, { task, codesName }: Trace, seen: Seen): Compared[] {
  const compared: Compared[] = [];
  const check = (name: string, values: readonly number[], kind: Kind): void => {
    if (fixture.has(`f32/${name}`)) compared.push(compare(fixture, `f32/${name}`, values, kind));
  };
  const micro = seen.taken.flatMap((taken) => taken.micro);
  ['loss', ...task.metrics].forEach((name, i) => {
    const values = micro.map((watched) => watched[i] ?? Number.NaN);
    check(name, values, name.includes('acc') ? 'forward' : 'trace');
  });
  check(
    'grad_norm',
    seen.taken.map(({ grad_norm }) => grad_norm),
    'trace',
  );
  for (const name of ['lr', 'min_lr', 'weight_decay'] as const) {
    check(
      name,
      seen.rates.map((rates) => rates[name]),
      'schedule',
    );
  }
  if (codesName !== undefined) check(codesName, seen.codes, 'exact');
  return compared;
}

/** Where training ended: parameters, their average, the codebook. */
function compareEnd(fixture: Fixture, task: TrainingTask, state: TrainState): Compared[] {
  return [...readState(layoutOf(task), state)].flatMap(([name, { values }]) => {
    const [, part, rest] = /^(\w+)\/(.*)$/.exec(name) ?? [];
    const recorded = { trainable: 'param_final', ema: 'ema_final' }[part ?? ''];
    if (recorded !== undefined) {
      return [compare(fixture, `f32/${recorded}/${rest}`, values, 'parameters')];
    }
    const buffer = BUFFERS[rest ?? ''];
    return part === 'buffers' && buffer !== undefined
      ? [compare(fixture, buffer, values, 'codebook')]
      : [];
  });
}

const BUFFERS: Readonly<Record<string, string>> = {
  'quantize.embedding.weight': 'f32/codebook_final',
  'quantize.cluster_size': 'f32/usage_final',
};

function batchesOf(
  task: TrainingTask,
  step: number,
): Parameters<ReturnType<typeof trainingStep>['run']>[2] {
  const epoch = Math.floor(step / task.stepsPerEpoch);
  return Array.from({ length: task.microBatches }, (_, micro) => async () => {
    const stepInEpoch = step % task.stepsPerEpoch;
    return (await task.batch({ epoch, step, stepInEpoch, micro })).map(upload);
  });
}
