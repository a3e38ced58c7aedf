/** Parity of the classifier: activations, outputs and all gradients of one batch. */
import { oneHot, cast, type Tensor } from '@tensorflow/tfjs-core';
import { crossEntropy } from '../engine/ops/cross-entropy.ts';
import { channelsLast } from '../engine/ops/patchify.ts';
import { type Compared, compare } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { recordedClassifier } from './recorded-models.ts';
import { type Named, type Runner, runStep, withGradients } from './run-step.ts';

export function compareVitEncoder(fixture: Fixture, runner: Runner): Compared[] {
  const model = recordedClassifier(fixture.settings('args'));
  const names = model.parameters.map(({ name }) => name);
  fixture.refuseOtherWeights(names);
  const weights = fixture.weights(names);
  const inputs = {
    ...weights,
    images: fixture.tensor('input/images'),
    labels: fixture.tensor('input/labels'),
  };
  const values = runStep(runner, inputs, ({ images, labels, ...parameters }) => {
    const pictures = channelsLast(images as Tensor);
    const seen: Record<string, Tensor> = {};
    const observe = (name: string, value: Tensor): void => {
      seen[`act/${name}`] = value;
    };
    const logits = model.forward(parameters, pictures, { observe });
    const targets = cast(oneHot(labels as Tensor<never>, model.config.num_classes), 'float32');
    const loss = (by: Named): Tensor => crossEntropy(model.forward(by, pictures), targets);
    const { value, gradients } = withGradients(parameters, loss);
    const first = model.trunk.blocks[0];
    const embedded = seen['act/embed_with_pos'];
    if (first !== undefined && embedded !== undefined) {
      const bias = model.trunk.sharedBias(parameters);
      const norm = first.norm1(parameters, embedded);
      seen['act/block0.norm1'] = norm;
      seen['act/block0.attn'] = first.attention.forward(parameters, norm, bias);
      seen['act/block0.attn_probs'] = first.attention.weightsOf(parameters, norm, bias);
    }
    return {
      ...seen,
      'output/logits': logits,
      'output/pooled': model.features(parameters, pictures),
      'output/patch_tokens': model.patchTokens(parameters, pictures),
      'output/all_tokens': model.allTokens(parameters, pictures),
      'output/loss': value,
      ...gradients,
    };
  });
  // A recording of somebody's own may leave out everything on the way, but not the answer.
  return Object.entries(values)
    .filter(([name]) => name === 'output/logits' || fixture.has(name))
    .map(([name, own]) =>
      compare(fixture, name, own, name.startsWith('grad/') ? 'gradient' : 'forward'),
    );
}
