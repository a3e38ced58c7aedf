/** Parity of the vector quantizer: start clustering, training calls, evaluation calls, two workers. */
import {
  type Tensor,
  add,
  concat,
  grad,
  mul,
  reshape,
  sum,
  tensor,
  zeros,
} from '@tensorflow/tfjs-core';
import { l2Normalize } from '../engine/ops/l2-normalize.ts';
import { channelsLast } from '../engine/ops/patchify.ts';
import {
  KMEANS_ROUNDS,
  codebookStatistics,
  kMeansRound,
  quantize,
  updateCodebook,
  updateUsage,
} from '../models/vector-quantizer.ts';
import { gatherRows } from '../engine/ops/gather-rows.ts';
import { type Compared, type Kind, compare } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { channelsFirst } from './layouts.ts';
import { type Runner, type Values, runStep } from './run-step.ts';
import { numberOf } from './transformer-settings.ts';

interface Settings {
  readonly count: number;
  readonly width: number;
  readonly beta: number;
  readonly decay: number;
  readonly isAmbiguous: boolean;
}

/**
 * Where codes are equal, which of them a token takes is decided by rounding. Recordings with such codes
 * say so; then each call starts from the recorded state, and what depends on the choice is left out.
 */
export function compareQuantizer(fixture: Fixture, runner: Runner): Compared[] {
  const args = fixture.settings('args');
  const settings: Settings = {
    count: numberOf(args, 'n_embed', 0),
    width: numberOf(args, 'embedding_dim', 0),
    beta: numberOf(args, 'beta', 1),
    decay: numberOf(args, 'decay', 0.99),
    isAmbiguous: typeof fixture.config['ties'] === 'string',
  };
  const compared: Compared[] = [];
  const check: Check = (name, own, kind) => {
    if (own !== undefined && fixture.has(name)) compared.push(compare(fixture, name, own, kind));
  };
  let weight = fixture.tensor('state/init/embedding.weight');
  let usage = fixture.tensor('state/init/cluster_size');
  if (fixture.has('input/kmeans_start_indices')) {
    weight = cluster(fixture, runner, settings, check);
  }
  const steps = numberOf(fixture.config, 'steps', 0);
  const ranks = numberOf(fixture.config, 'ranks', 1);
  for (let step = 0; step < steps; step++) {
    const places = Array.from({ length: ranks }, (_, rank) =>
      ranks === 1 ? `step${step}` : `step${step}/rank${rank}`,
    );
    const values = train(fixture, runner, { places, weight, usage, settings });
    for (const place of places) checkOutputs(check, place, values, settings);
    if (!settings.isAmbiguous) {
      check(`state/step${step}/embedding.weight`, values['weight'], 'codebook');
      check(`state/step${step}/cluster_size`, values['usage'], 'codebook');
    }
    weight = tensor(values['weight'] ?? [], weight.shape);
    usage = tensor(values['usage'] ?? [], usage.shape);
    if (settings.isAmbiguous) weight = fixture.tensor(`state/step${step}/embedding.weight`);
  }
  if (fixture.has('state/after_reset_usage/cluster_size')) usage = zeros([settings.count]);
  for (let step = 0; step < numberOf(fixture.config, 'eval_steps', 0); step++) {
    const place = `eval${step}`;
    const values = evaluate(fixture, runner, { place, weight, usage, settings });
    checkOutputs(check, place, values, settings);
    if (!settings.isAmbiguous) check(`state/${place}/cluster_size`, values['usage'], 'codebook');
    usage = tensor(values['usage'] ?? [], usage.shape);
  }
  return compared;
}

type Check = (name: string, own: ArrayLike<number> | undefined, kind: Kind) => void;

function checkOutputs(check: Check, place: string, values: Values, settings: Settings): void {
  if (!settings.isAmbiguous) check(`output/${place}/indices`, values[`${place}/ids`], 'exact');
  check(`output/${place}/z_q`, values[`${place}/codes`], 'forward');
  check(`output/${place}/loss`, values[`${place}/loss`], 'forward');
  check(`grad/${place}/z`, values[`${place}/gradient`], 'gradient');
}

/** The start clustering, round by round; @returns the codebook that training begins with. */
function cluster(fixture: Fixture, runner: Runner, settings: Settings, check: Check): Tensor {
  const z = fixture.tensor('input/step0/z');
  const unit = runStep(runner, { z }, (given) => ({
    unit: l2Normalize(tokensOf(given['z'] as Tensor)),
  }));
  const tokens = tensor(unit['unit'] ?? [], [z.size / settings.width, settings.width]);
  let means = gatherRows(tokens, fixture.tensor('input/kmeans_start_indices'));
  for (let round = 1; round <= KMEANS_ROUNDS; round++) {
    const values = runStep(runner, { tokens, means }, (given) => {
      return { ...kMeansRound(given['tokens'] as Tensor, given['means'] as Tensor) };
    });
    const place = `act/kmeans/iter${round}`;
    const places = { means: `${place}/means`, counts: `${place}/bins` };
    if (settings.isAmbiguous) {
      const isUnique = uniqueRows(means);
      const only = (name: string, own: ArrayLike<number>, width: number): number[] =>
        [...fixture.values(name)].map((recorded, at) =>
          isUnique[Math.floor(at / width)] === true ? (own[at] ?? Number.NaN) : recorded,
        );
      check(places.means, only(places.means, values['means'] ?? [], settings.width), 'codebook');
      check(places.counts, only(places.counts, values['counts'] ?? [], 1), 'exact');
      means = fixture.tensor(places.means);
      continue;
    }
    check(places.means, values['means'], 'codebook');
    check(places.counts, values['counts'], 'exact');
    means = tensor(values['means'] ?? [], means.shape);
    if (round < KMEANS_ROUNDS) continue;
    check('state/after_kmeans/embedding.weight', values['means'], 'codebook');
    check('state/after_kmeans/embedding.cluster_size', values['counts'], 'exact');
  }
  return means;
}

/** Which rows differ from all others by more than rounding. */
function uniqueRows(table: Tensor): boolean[] {
  const [count = 0, width = 0] = table.shape;
  const values = table.dataSync();
  const row = (index: number): number[] =>
    Array.from(values.slice(index * width, (index + 1) * width));
  const rows = Array.from({ length: count }, (_, index) => row(index));
  return rows.map((one, i) =>
    rows.every((other, j) => {
      return i === j || one.some((value, at) => Math.abs(value - (other[at] ?? 0)) > 1e-5);
    }),
  );
}

interface State {
  readonly weight: Tensor;
  readonly usage: Tensor;
  readonly settings: Settings;
}

/** One training call of each worker, then the update of the codebook that they share. */
function train(
  fixture: Fixture,
  runner: Runner,
  { places, weight, usage, settings }: State & { readonly places: readonly string[] },
): Values {
  const inputs: Record<string, Tensor> = { weight, usage };
  for (const place of places) {
    inputs[`${place}/z`] = fixture.tensor(`input/${place}/z`);
    const upstream = `input/${place}/grad_z_q`;
    if (fixture.has(upstream)) inputs[`${place}/upstream`] = fixture.tensor(upstream);
  }
  return runStep(runner, inputs, (given) => {
    const get = (name: string): Tensor => given[name] as Tensor;
    const outputs: Record<string, Tensor> = {};
    const parts = places.map((place) => {
      const z = get(`${place}/z`);
      const { ids, unit, codes, loss } = quantize(tokensOf(z), get('weight'), settings.beta);
      outputs[`${place}/ids`] = ids;
      outputs[`${place}/codes`] = mapOf(codes, z.shape);
      outputs[`${place}/loss`] = loss;
      const upstream = given[`${place}/upstream`];
      if (upstream !== undefined) {
        const scalar = (x: Tensor): Tensor => {
          const own = quantize(tokensOf(x), get('weight'), settings.beta);
          return add(own.loss, sum(mul(mapOf(own.codes, z.shape), upstream)));
        };
        outputs[`${place}/gradient`] = grad((x) => scalar(x) as Tensor<never>)(z);
      }
      return { unit, ids };
    });
    const statistics = parts.map(({ unit, ids }) => codebookStatistics(unit, ids, settings.count));
    const next = updateCodebook(
      { weight: get('weight'), clusterSize: get('usage') },
      {
        counts: sum(
          concat(
            statistics.map(({ counts }) => reshape(counts, [1, -1])),
            0,
          ),
          0,
        ),
        sums: statistics.map(({ sums }) => sums).reduce((a, b) => add(a, b)),
      },
      settings.decay,
    );
    return { ...outputs, weight: next.weight, usage: next.clusterSize };
  });
}

function evaluate(
  fixture: Fixture,
  runner: Runner,
  { place, weight, usage, settings }: State & { readonly place: string },
): Values {
  const inputs = { weight, usage, z: fixture.tensor(`input/${place}/z`) };
  return runStep(runner, inputs, (given) => {
    const z = given['z'] as Tensor;
    const own = quantize(tokensOf(z), given['weight'] as Tensor, settings.beta);
    const { counts } = codebookStatistics(own.unit, own.ids, settings.count);
    return {
      [`${place}/ids`]: own.ids,
      [`${place}/codes`]: mapOf(own.codes, z.shape),
      [`${place}/loss`]: own.loss,
      usage: updateUsage(given['usage'] as Tensor, counts, settings.decay),
    };
  });
}

/** `[B, E, h, w] -> [B*h*w, E]` */
function tokensOf(z: Tensor): Tensor {
  return reshape(channelsLast(z), [-1, z.shape[1] ?? 0]);
}

/** The way back. */
function mapOf(tokens: Tensor, shape: readonly number[]): Tensor {
  const [batch = 0, width = 0, height = 0, across = 0] = shape;
  return channelsFirst(reshape(tokens, [batch, height, across, width]));
}
