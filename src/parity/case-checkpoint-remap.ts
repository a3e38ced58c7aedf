/** Parity of starting a model from another one's checkpoint: weights taken over, and the logits of the result. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { channelsLast } from '../engine/ops/patchify.ts';
import { VisionTransformer } from '../models/vision-transformer.ts';
import type { FitOptions } from '../weights/fit.ts';
import { type HostTensor, toFloat32 } from '../weights/host-tensor.ts';
import { initFrom } from '../weights/init-from.ts';
import { resampleTable, tablePositions } from '../weights/resample.ts';
import { toWeights } from '../weights/to-weights.ts';
import { type Compared, compare, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { numbersIn, objectsIn } from './recorded-lists.ts';
import { type Runner, runStep } from './run-step.ts';
import { numberOf, transformerSettings } from './transformer-settings.ts';

export function compareCheckpointRemap(fixture: Fixture, runner: Runner): Compared[] {
  if (fixture.config['pairs'] !== undefined) return compareTables(fixture);
  const model = remapModel(fixture);
  const checkpoint = sectionOf(fixture, 'checkpoint/');
  if (fixture.config['fails'] !== null) return [refusal(checkpoint, model)];
  const options = remapOptions(fixture, checkpoint);
  const { tensors } = initFrom(checkpoint, model.parameters, options);
  const all = new Map([...sectionOf(fixture, 'model_before/'), ...tensors]);
  const weights = toWeights(all, model.parameters, fixture.name);
  const inputs = { ...weights, images: fixture.tensor('input/images') };
  const values = runStep(runner, inputs, ({ images, ...given }) => ({
    'output/logits': model.forward(given, channelsLast(images as Tensor)),
  }));
  return [
    ...[...tensors].map(([name, tensor]) =>
      compare(fixture, `model_after/${name}`, toFloat32(tensor), 'forward'),
    ),
    ...Object.entries(values).map(([name, own]) => compare(fixture, name, own, 'forward')),
  ];
}

/** The model that a recording starts. */
export function remapModel(fixture: Fixture): VisionTransformer {
  const settings = fixture.settings('model');
  return new VisionTransformer({
    ...transformerSettings(settings),
    norm_eps: 1e-6,
    num_classes: numberOf(settings, 'num_classes', 0),
    use_mean_pooling: settings['use_mean_pooling'] === true,
  });
}

/** What the reference's options mean in ours. */
export function remapOptions(
  fixture: Fixture,
  checkpoint: ReadonlyMap<string, HostTensor>,
): FitOptions {
  const { model_filter_name: filter, robust_test: robust } = fixture.settings('options');
  const prefix = filter === '' ? {} : { prefix: 'encoder.' };
  const head = checkpoint.get('head.weight');
  if (robust === null || head === undefined) return prefix;
  // Which classes are meant stands in no setting: those rows of the head that the recording kept.
  const kept = rowsOf(fixture.host('remapped/head.weight'));
  const all = rowsOf(head);
  return { headRows: kept.map((row) => all.indexOf(row)) };
}

/** The part of a recording below a prefix, by the names after it. */
export function sectionOf(fixture: Fixture, prefix: string): Map<string, HostTensor> {
  const own = [...fixture.tensors].filter(([name]) => name.startsWith(prefix));
  return new Map(own.map(([name, tensor]) => [name.slice(prefix.length), tensor]));
}

function compareTables(fixture: Fixture): Compared[] {
  return objectsIn(fixture.config['pairs']).flatMap(({ windows }) => {
    const [from = 0, to = 0] = numbersIn(windows);
    const name = `${from}to${to}`;
    const { source, target } = tablePositions(2 * from - 1, 2 * to - 1);
    const table = resampleTable(name, fixture.host(`input/${name}`), (2 * to - 1) ** 2 + 3);
    return [
      compare(fixture, `act/${name}/source_positions`, source, 'forward'),
      compare(fixture, `act/${name}/target_positions`, target, 'forward'),
      compare(fixture, `output/${name}`, toFloat32(table), 'forward'),
    ];
  });
}

/** A recording of a checkpoint that must not be taken passes when we refuse it. */
function refusal(checkpoint: ReadonlyMap<string, HostTensor>, model: VisionTransformer): Compared {
  let isRefused = false;
  try {
    initFrom(checkpoint, model.parameters);
  } catch (error) {
    if (!(error instanceof RepriseError)) throw error;
    isRefused = true;
  }
  return judged('is refused', isRefused);
}

function rowsOf(tensor: HostTensor): string[] {
  const [count = 0] = tensor.shape;
  const values = toFloat32(tensor);
  const width = values.length / count;
  return Array.from({ length: count }, (_, row) =>
    values.subarray(row * width, (row + 1) * width).join(),
  );
}
