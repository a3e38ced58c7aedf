/** Parity of the segmentation network: evaluation, one training pass with its gradients, sliding windows. */
import { type Tensor, reshape } from '@tensorflow/tfjs-core';
import { channelsLast } from '../engine/ops/patchify.ts';
import { likeliestClasses, viewProbabilities } from '../models/upernet/predict.ts';
import type { Upernet } from '../models/upernet/upernet.ts';
import { slideScores } from '../models/upernet/windows.ts';
import { type Compared, type Kind, allowing, compare } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { channelsFirst } from './layouts.ts';
import { type Named, type Runner, type Values, runStep, withGradients } from './run-step.ts';
import { segmentationModel, slidingOf } from './upernet-settings.ts';

export function compareSegmentation(fixture: Fixture, runner: Runner): Compared[] {
  const model = segmentationModel(fixture);
  const weights = fixture.weights(model.parameters.map(({ name }) => name));
  const trained = train(fixture, runner, model, weights);
  const values = {
    ...evaluate(fixture, runner, model, weights),
    ...trained,
    ...slide(fixture, runner, model, { ...weights, ...movedBuffers(fixture, model) }),
  };
  const noise = gradientNoise(fixture);
  return Object.entries(values)
    .filter(([name]) => fixture.has(name))
    .map(([name, own]) => allowing(compare(fixture, name, own, kindOf(name)), noise(name)));
}

/**
 * How much of a gradient is rounding. The one-cell mean of two pictures goes through a norm over two
 * values, which cancels nearly all of its gradient, and a bias in front of a norm has none at all. What
 * is left is noise of the parts that cancelled, and reaches the blocks below. PyTorch's own numbers are as
 * far from the same computation in float64: 4.2e-6 at that convolution, 3.5e-7 in the blocks, where the
 * largest gradient is 0.1.
 */
function gradientNoise(fixture: Fixture): (name: string) => number {
  const names = [...fixture.tensors.keys()].filter((name) => name.startsWith('grad/'));
  const largest = Math.max(...names.flatMap((name) => [...fixture.values(name)].map(Math.abs)));
  return (name) => {
    if (!name.startsWith('grad/')) return 0;
    return (name.startsWith('grad/decode_head.psp_modules.0.1.conv') ? 1e-4 : 1e-5) * largest;
  };
}

/** The state that the recorded sliding windows saw. */
function movedBuffers(fixture: Fixture, model: Upernet): Named {
  const names = model.parameters.map(({ name }) => name);
  const folder = 'buffers_after_train_forward';
  return fixture.weights(
    names.filter((name) => fixture.has(`${folder}/${name}`)),
    folder,
  );
}

function kindOf(name: string): Kind {
  if (name.startsWith('grad/')) return 'gradient';
  return name.startsWith('output/slide/prediction') ? 'exact' : 'forward';
}

function evaluate(fixture: Fixture, runner: Runner, model: Upernet, weights: Named): Values {
  const inputs = { ...weights, images: fixture.tensor('input/images') };
  return runStep(runner, inputs, ({ images, ...given }) => {
    const pictures = channelsLast(images as Tensor);
    const seen: Record<string, Tensor> = {};
    const observe = observer('eval', seen);
    const scores = model.forward(given, pictures, { observe });
    observe('decode_logits', model.decode(given, pictures));
    observe('aux_logits', model.auxiliary(given, pictures));
    return { ...seen, 'output/eval/logits': channelsFirst(scores) };
  });
}

function train(fixture: Fixture, runner: Runner, model: Upernet, weights: Named): Values {
  const inputs = {
    ...weights,
    images: fixture.tensor('input/images'),
    labels: fixture.tensor('input/labels'),
  };
  const trainable = model.parameters.filter((one) => one.trainable).map(({ name }) => name);
  return runStep(runner, inputs, ({ images, labels, ...given }) => {
    const pictures = channelsLast(images as Tensor);
    const answers = labelMap(labels as Tensor);
    const seen: Record<string, Tensor> = {};
    const own = model.loss(given, pictures, answers, { observe: observer('train', seen) });
    const moved = model.movedBuffers(given, own.statistics);
    const moving = Object.fromEntries(trainable.map((name) => [name, given[name] as Tensor]));
    const { gradients } = withGradients(
      moving,
      (by) => model.loss({ ...given, ...by }, pictures, answers).loss,
    );
    return {
      ...seen,
      ...gradients,
      ...Object.fromEntries(
        Object.entries(moved).map(([name, value]) => [
          `buffers_after_train_forward/${name}`,
          value,
        ]),
      ),
      'output/train/loss': own.loss,
      'output/train/decode_loss_seg': own.decodeLoss,
      'output/train/aux_loss_seg': own.auxiliaryLoss,
      'output/train/decode_acc_seg': own.decodeAccuracy,
      'output/train/aux_acc_seg': own.auxiliaryAccuracy,
    };
  });
}

function slide(fixture: Fixture, runner: Runner, model: Upernet, weights: Named): Values {
  if (!fixture.has('input/big_image')) return {};
  const { rescaled, ...sliding } = slidingOf(fixture.settings('sliding'));
  const inputs = { ...weights, image: fixture.tensor('input/big_image') };
  return runStep(runner, inputs, ({ image, ...given }) => {
    const picture = channelsLast(image as Tensor);
    const scores = slideScores((window) => model.forward(given, window), picture, sliding);
    const probabilities = viewProbabilities({ scores, isMirrored: true }, rescaled);
    return {
      'output/slide/logits': channelsFirst(scores),
      'output/slide/probabilities_rescaled_flipped_back': channelsFirst(probabilities),
      'output/slide/prediction_rescaled_flipped_back': likeliestClasses(probabilities),
    };
  });
}

/** Keeps what is seen under the name and in the layout of the recording: maps are channels first there. */
function observer(
  mode: 'eval' | 'train',
  seen: Record<string, Tensor>,
): (name: string, value: Tensor) => void {
  return (name, value) => {
    seen[`act/${mode}/${name}`] = value.rank === 4 ? channelsFirst(value) : value;
  };
}

/** `[B, 1, H, W] -> [B, H, W]` */
export function labelMap(labels: Tensor): Tensor {
  const [batch = 0, , height = 0, width = 0] = labels.shape;
  return reshape(labels, [batch, height, width]);
}
