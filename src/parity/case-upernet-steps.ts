/** Parity of segmentation training: whole updates with per-layer rates, warm-up and running averages. */
import { type Tensor, scalar, tensor, tensor1d } from '@tensorflow/tfjs-core';
import { channelsLast } from '../engine/ops/patchify.ts';
import type { Upernet } from '../models/upernet/upernet.ts';
import { adamwScalars } from '../optim/adamw.ts';
import type { ParamGroup } from '../optim/param-groups.ts';
import { polySchedule } from '../optim/poly-schedule.ts';
import { segmentationGroups } from '../optim/segmentation-groups.ts';
import { toFloat32 } from '../weights/host-tensor.ts';
import { labelMap } from './case-upernet-network.ts';
import { type Compared, allowing, compare, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { objectsIn } from './recorded-lists.ts';
import { movedByAdamw, recordedAdamw } from './recorded-optimizer.ts';
import { type Named, type Runner, type Values, runStep, withGradients } from './run-step.ts';
import { numberOf } from './transformer-settings.ts';
import { segmentationModel } from './upernet-settings.ts';

type HostValues = Readonly<Record<string, Float32Array>>;

/** Parameters, buffers, and both moments under `m/` and `v/`. */
export function compareSegmentationSteps(fixture: Fixture, runner: Runner): Compared[] {
  const model = segmentationModel(fixture);
  const trainable = model.parameters.filter((one) => one.trainable);
  const settings = fixture.settings('optimizer');
  const groups = segmentationGroups(trainable, {
    weight_decay: numberOf(settings, 'weight_decay', 0),
    layer_decay_rate: numberOf(settings, 'layer_decay_rate', 1),
    depth: numberOf(settings, 'num_layers', 0),
  });
  const rates = scheduleOf(fixture);
  const compared = compareGroups(fixture, groups, rates);
  let state = startOf(fixture, model);
  const losses: number[] = [];
  for (let step = 0; fixture.has(`input/step${step}/images`); step++) {
    const values = update(fixture, runner, { model, state, groups, step, lr: rates[step] ?? 0 });
    losses.push(Number(values['loss']?.[0]));
    state = { ...state, ...(values as HostValues) }; // all of them are float32
  }
  compared.push(compare(fixture, 'output/loss', losses, 'forward'));
  for (const { name, trainable: isMoved } of model.parameters) {
    const recorded = `${isMoved ? 'param_after' : 'buffers_after'}/${name}`;
    const own = state[name];
    if (own !== undefined && fixture.has(recorded)) {
      const drift = driftOf(name, rates.subarray(0, losses.length));
      compared.push(allowing(compare(fixture, recorded, own, 'parameters'), drift));
    }
  }
  return compared;
}

/**
 * How far rounding alone moves a parameter. A bias in front of a norm has no gradient but noise, of which
 * Adam makes a step of full length to either side; the norm's running mean follows it, by its momentum.
 * The norm over the one-cell means of two pictures leaves its convolution little more than noise, too.
 */
function driftOf(name: string, rates: Float64Array): number {
  const way = rates.reduce((sum, rate) => sum + rate, 0);
  if (/^backbone\.(fpn1\.0|fpn1\.3|fpn2\.0)\.bias$/.test(name)) return way;
  return /(fpn1\.1|lateral_convs\.[01]\.bn)\.running_mean$|psp_modules\.0\.1\./.test(name)
    ? 0.1 * way
    : 0;
}

function startOf(fixture: Fixture, model: Upernet): HostValues {
  const own = model.parameters.map(({ name, trainable }): [string, Float32Array][] => {
    const values = toFloat32(fixture.host(`weights/${name}`));
    const moments: [string, Float32Array][] = [
      [`m/${name}`, new Float32Array(values.length)],
      [`v/${name}`, new Float32Array(values.length)],
    ];
    return [[name, values], ...(trainable ? moments : [])];
  });
  return Object.fromEntries(own.flat());
}

function scheduleOf(fixture: Fixture): Float64Array {
  const settings = fixture.settings('schedule');
  return polySchedule({
    base: numberOf(fixture.settings('optimizer'), 'lr', 0),
    final: numberOf(settings, 'min_lr', 0),
    power: numberOf(settings, 'power', 1),
    steps: numberOf(settings, 'max_iters', 0),
    warmup_steps: numberOf(settings, 'warmup_iters', 0),
    warmup_ratio: numberOf(settings, 'warmup_ratio', 0),
  });
}

/** Order, names, decay and the rate at every step of each group. */
function compareGroups(
  fixture: Fixture,
  groups: readonly ParamGroup[],
  rates: Float64Array,
): Compared[] {
  const list = objectsIn(fixture.settings('optimizer')['groups']);
  const table = fixture.config['lr_per_step_and_group'];
  const perStep = Array.isArray(table) ? table : [];
  const own = groups.map((group, i) => {
    const { names, weight_decay: decay, lr_scale: scale } = list[i] ?? {};
    const ok =
      JSON.stringify(names) === JSON.stringify(group.names) &&
      decay === group.weight_decay &&
      Math.abs(Number(scale) - group.lr_scale) <= 1e-12 &&
      perStep.every((row, step) => {
        const wanted = Array.isArray(row) ? Number(row[i]) : Number.NaN;
        return Math.abs((rates[step] ?? 0) * group.lr_scale - wanted) <= 1e-12 * wanted;
      });
    return judged(`group ${i}`, ok);
  });
  const isWhole = list.length === groups.length && perStep.length > 0;
  return [...own, judged('groups', isWhole)];
}

interface Update {
  readonly model: Upernet;
  readonly state: HostValues;
  readonly groups: readonly ParamGroup[];
  readonly step: number;
  readonly lr: number;
}

function update(
  fixture: Fixture,
  runner: Runner,
  { model, state, groups, step, lr }: Update,
): Values {
  const names = model.parameters.filter((one) => one.trainable).map(({ name }) => name);
  const shapes = new Map(model.parameters.map(({ name, shape }) => [name, shape]));
  const options = recordedAdamw(fixture.settings('optimizer'));
  const inputs = {
    ...Object.fromEntries(
      Object.entries(state).map(([name, values]) => {
        const shape = [...(shapes.get(name.replace(/^[mv]\//, '')) ?? [])];
        return [name, shape.length === 0 ? scalar(values[0] ?? 0) : tensor(values, shape)];
      }),
    ),
    images: fixture.tensor(`input/step${step}/images`),
    labels: fixture.tensor(`input/step${step}/labels`),
    scalars: tensor1d(adamwScalars(groups, options, { step: step + 1, lr })),
  };
  return runStep(runner, inputs, ({ images, labels, ...given }) => {
    const pictures = channelsLast(images as Tensor);
    const answers = labelMap(labels as Tensor);
    const own = model.loss(given, pictures, answers);
    const moving: Named = Object.fromEntries(names.map((name) => [name, given[name] as Tensor]));
    const { gradients } = withGradients(
      moving,
      (by) => model.loss({ ...given, ...by }, pictures, answers).loss,
    );
    return {
      loss: own.loss,
      ...model.movedBuffers(given, own.statistics),
      ...movedByAdamw({ ...given, ...gradients }, names, { groups, ...options }),
    };
  });
}
