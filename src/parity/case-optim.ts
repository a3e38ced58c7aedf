/** Parity of optimisation: parameter groups, AdamW, schedules and losses, each by its own comparison. */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { softTargets } from '../data/mixup.ts';
import { crossEntropy, smoothedTargets } from '../engine/ops/cross-entropy.ts';
import { cosineLoss } from '../models/vqkd.ts';
import { cosineSchedule } from '../optim/schedules.ts';
import { type JsonObject, isJsonObject } from '../util/json.ts';
import { toInt32 } from '../weights/host-tensor.ts';
import { compareAdamw } from './case-optim-adamw.ts';
import { compareGroups } from './case-optim-groups.ts';
import { type Compared, compare, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { type Runner, runStep, withGradients } from './run-step.ts';
import { numberOf } from './transformer-settings.ts';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';

export function compareOptimization(
  fixture: Fixture,
  runner: Runner,
): Compared[] | Promise<Compared[]> {
  const { config } = fixture;
  if (isJsonObject(config['schedules'])) return compareSchedules(fixture, config['schedules']);
  if (Array.isArray(config['losses'])) return compareLosses(fixture, runner);
  if (Array.isArray(config['lr'])) return compareAdamw(fixture, runner);
  return compareGroups(fixture);
}

/** Whole schedules, and settings that must be refused. */
function compareSchedules(fixture: Fixture, schedules: JsonObject): Compared[] {
  return Object.entries(schedules).map(([name, recorded]) => {
    const args = isJsonObject(recorded) && isJsonObject(recorded['args']) ? recorded['args'] : {};
    const make = (): Float64Array =>
      cosineSchedule({
        base: numberOf(args, 'base_value', 0),
        final: numberOf(args, 'final_value', 0),
        epochs: numberOf(args, 'epochs', 0),
        steps_per_epoch: numberOf(args, 'niter_per_ep', 0),
        warmup_epochs: numberOf(args, 'warmup_epochs', 0),
        warmup_steps: numberOf(args, 'warmup_steps', 0),
        warmup_start: numberOf(args, 'start_warmup_value', 0),
      });
    const isRefused = isJsonObject(recorded) && recorded['fails'] !== undefined;
    return isRefused
      ? judged(`${name} is refused`, refuses(make))
      : compare(fixture, `output/${name}`, make(), 'schedule');
  });
}

function refuses(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof RepriseError) return true;
    throw error;
  }
}

/** Value and gradient of each loss. */
function compareLosses(fixture: Fixture, runner: Runner): Compared[] {
  const labels = fixture.tensor('input/labels');
  const own = toInt32(fixture.host('input/labels'));
  const [count = 0, classes = 0] = fixture.host('input/logits').shape;
  // As fine-tuning makes them, on the host, with what its mixing leaves alone.
  const onHost = (smoothing: number): Tensor =>
    tensor(softTargets(own, classes, smoothing, 1), [count, classes]);
  const targets: Record<string, Tensor> = {
    cross_entropy: smoothedTargets(labels, classes),
    soft_target: fixture.tensor('input/soft_targets'),
  };
  for (const name of fixture.config['losses'] as readonly string[]) {
    const smoothing = /^label_smoothing_([\d.]+)$/.exec(name)?.[1];
    if (smoothing !== undefined) targets[name] = onHost(Number(smoothing));
  }
  const compared: Compared[] = [];
  const check = (name: string, by: Tensor, loss: (x: Tensor) => Tensor): void => {
    const values = runStep(runner, { x: by }, ({ x }) => {
      const { value, gradients } = withGradients({ x: x as Tensor }, (now) =>
        loss(now['x'] as Tensor),
      );
      return { value, ...gradients };
    });
    compared.push(
      compare(fixture, `output/${name}`, values['value'] ?? [], 'forward'),
      compare(fixture, `grad/${name}`, values['grad/x'] ?? [], 'gradient'),
    );
  };
  const logits = fixture.tensor('input/logits');
  for (const [name, wanted] of Object.entries(targets)) {
    check(name, logits, (x) => crossEntropy(x, wanted));
  }
  // And as the steps that make them from labels do.
  for (const name of Object.keys(targets).filter((one) => one.startsWith('label_smoothing_'))) {
    const smoothing = Number(name.slice('label_smoothing_'.length));
    check(name, logits, (x) => crossEntropy(x, smoothedTargets(labels, classes, smoothing)));
  }
  const teacher = fixture.tensor('input/teacher');
  check('cosine', fixture.tensor('input/reconstruction'), (x) => cosineLoss(x, teacher));
  return compared;
}
