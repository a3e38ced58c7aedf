/** Parity of masked image modelling, plain and with the class-token stream. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { channelsLast } from '../engine/ops/patchify.ts';
import type { MaskedInputs } from '../models/masked-image-model.ts';
import { type Compared, compare } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { recordedMaskedImageModel } from './recorded-models.ts';
import { type Named, type Runner, runStep, withGradients } from './run-step.ts';
import { tensor1d } from '@tensorflow/tfjs-core';

const STREAMS = ['main', 'cls'];

export function compareMaskedImageModel(fixture: Fixture, runner: Runner): Compared[] {
  const model = recordedMaskedImageModel(fixture.settings('args'));
  const names = model.parameters.map(({ name }) => name);
  const weights = fixture.weights(names);
  const hidden = fixture.values('input/bool_masked_pos');
  const rows = Int32Array.from([...hidden.keys()].filter((place) => hidden[place] === 1));
  const inputs = {
    ...weights,
    images: fixture.tensor('input/images'),
    mask: fixture.tensor('input/bool_masked_pos'),
    rows: tensor1d(rows, 'int32'),
    labels: fixture.tensor('input/labels'),
  };
  const values = runStep(
    runner,
    inputs,
    ({ images, mask, rows: places, labels, ...parameters }) => {
      const pictures = channelsLast(images as Tensor);
      const seen: Record<string, Tensor> = {};
      const observe = (name: string, value: Tensor): void => {
        seen[`act/${name}`] = value;
      };
      const shown: MaskedInputs = { mask: mask as Tensor };
      const batch = { ...shown, rows: places as Tensor, labels: labels as Tensor };
      const { losses, accuracies } = model.loss(parameters, pictures, { ...batch, observe });
      const loss = (by: Named): Tensor => model.loss(by, pictures, batch).loss;
      const { value, gradients } = withGradients(parameters, loss);
      return {
        ...seen,
        ...named('logits', model.forward(parameters, pictures, places as Tensor, shown)),
        ...named('all_logits', model.allLogits(parameters, pictures, shown)),
        ...named('unmasked_all_logits', model.allLogits(parameters, pictures)),
        ...named('patch_tokens', model.patchTokens(parameters, pictures, shown)),
        ...named('loss', losses),
        ...named('accuracy', accuracies),
        'output/loss': value,
        ...gradients,
      };
    },
  );
  return Object.entries(values).map(([name, own]) =>
    compare(fixture, name, own, name.startsWith('grad/') ? 'gradient' : 'forward'),
  );
}

/** `output/<name>_main` and `output/<name>_cls`. */
function named(name: string, streams: readonly Tensor[]): Named {
  return Object.fromEntries(
    streams.map((value, index) => [`output/${name}_${STREAMS[index] ?? index}`, value]),
  );
}
