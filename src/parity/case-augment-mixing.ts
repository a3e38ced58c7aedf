/** Parity of mixup and CutMix: pictures, soft targets, the loss of them, and what is drawn. */
import { tensor2d, type Tensor } from '@tensorflow/tfjs-core';
import { type Draws, drawsFrom } from '../data/draws.ts';
import {
  drawMix,
  drawMixes,
  drawShare,
  type Mix,
  type MixOptions,
  mixPictures,
  softTargets,
} from '../data/mixup.ts';
import { crossEntropy } from '../engine/ops/cross-entropy.ts';
import type { JsonObject } from '../util/json.ts';
import { Random } from '../util/random.ts';
import { toInt32 } from '../weights/host-tensor.ts';
import { type Compared, compare } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { swapped } from './layouts.ts';
import { numbersIn, objectsIn } from './recorded-lists.ts';
import { NumpyRandom } from './recorded-random.ts';
import { type Runner, runStep } from './run-step.ts';
import { sameDistribution, sameShares, type Share } from './statistics.ts';

/** Of `stat/`: the first seed of the recording. */
const STATISTICS_SEED = 19_000;

export function compareMixing(fixture: Fixture, runner: Runner): Compared[] {
  const mixed = objectsIn(fixture.config['items']).flatMap((item) =>
    mixedBatch(fixture, runner, item),
  );
  return [...mixed, ...drawn(fixture)];
}

function mixedBatch(fixture: Fixture, runner: Runner, item: JsonObject): Compared[] {
  const key = String(item['key']);
  const [B = 0, C = 0, H = 0, W = 0] = fixture.host('input/images').shape;
  const mix = mixOf(fixture, item, { batch: B, height: H, width: W });
  const pictures = swapped(fixture.values('input/images'), C, H * W); // [B, H, W, C]
  mixPictures(pictures, [B, H, W, C], mix);
  const labels = toInt32(fixture.host('input/labels'));
  const classes = Number(fixture.config['classes']);
  const shares = 'kind' in mix ? mix.lam : mix.map(({ lam }) => lam);
  const targets = softTargets(labels, classes, Number(item['smoothing']), shares);
  const inputs = {
    logits: fixture.tensor('input/logits'),
    targets: tensor2d(targets, [B, classes]),
  };
  const { loss = new Float32Array() } = runStep(runner, inputs, (given) => ({
    loss: crossEntropy(given['logits'] as Tensor, given['targets'] as Tensor),
  }));
  return [
    compare(fixture, `output/${key}/images`, swapped(pictures, H * W, C), 'forward'),
    compare(fixture, `output/${key}/targets`, targets, 'forward'),
    compare(fixture, `output/${key}/soft_loss`, loss, 'forward'),
  ];
}

/** As it was given, or as it is drawn from the seed. */
function mixOf(
  fixture: Fixture,
  item: JsonObject,
  size: { readonly batch: number; readonly height: number; readonly width: number },
): Mix | readonly Mix[] {
  const { lam, cutmix, box, corrected_lam, mode, numpy_seed } = item;
  if (typeof lam === 'number') {
    if (cutmix !== true) return { kind: 'mixup', lam };
    const [y0 = 0, y1 = 0, x0 = 0, x1 = 0] = numbersIn(box);
    return { kind: 'cutmix', lam: Number(corrected_lam), box: { y0, y1, x0, x1 } };
  }
  const draws = new NumpyRandom(Number(numpy_seed));
  // The statistics were made with a probability of their own.
  const options = { ...optionsOf(fixture), probability: 1 };
  if (mode === 'pair' || mode === 'elem') return drawMixes(mode, size.batch, options, size, draws);
  return drawMix(options, size, draws);
}

function optionsOf(fixture: Fixture): MixOptions {
  const { mixup_alpha, cutmix_alpha, probability, switch_probability } =
    fixture.settings('statistics');
  return {
    mixup: Number(mixup_alpha),
    cutmix: Number(cutmix_alpha),
    probability: Number(probability),
    switch_probability: Number(switch_probability),
  };
}

/** The recorded shares from their one seed, and shares of our own generator beside them. */
function drawn(fixture: Fixture): Compared[] {
  const shares = fixture.values('stat/lam');
  const cuts = fixture.values('stat/cutmix');
  const options = optionsOf(fixture);
  const draw = (draws: Draws): ReturnType<typeof drawShare> => drawShare(options, draws);
  // The recording does not start anew for each share.
  const seeded = new NumpyRandom(STATISTICS_SEED);
  const theirs = Array.from(shares, () => draw(seeded));
  const ours = Array.from(shares, (_, i) => draw(drawsFrom(Random.stream(i, 'parity-mix'))));
  const of = shares.length;
  const recorded = Array.from(shares, (lam, i) => ({ lam, isCut: cuts[i] === 1 }));
  const lams = (all: typeof ours, isCut: boolean): number[] =>
    all.filter((one) => one.isCut === isCut && one.lam !== 1).map(({ lam }) => lam);
  const shareOf = (all: typeof ours): Share[] => [
    { count: all.filter(({ isCut }) => isCut).length, of },
    { count: all.filter(({ lam }) => lam === 1).length, of },
  ];
  return [
    compare(
      fixture,
      'stat/lam',
      theirs.map(({ lam }) => lam),
      'forward',
    ),
    compare(
      fixture,
      'stat/cutmix',
      theirs.map(({ isCut }) => Number(isCut)),
      'exact',
    ),
    sameDistribution('own shares of mixup', lams(ours, false), lams(recorded, false)),
    sameDistribution('own shares of CutMix', lams(ours, true), lams(recorded, true)),
    sameShares('how often own batches are cut, and left alone', shareOf(ours), shareOf(recorded)),
  ];
}
