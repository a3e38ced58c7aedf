/** Parity of segmentation: the network, its training steps, schedule, metric and start from a checkpoint. */
import { toFloat32 } from '../weights/host-tensor.ts';
import { SEGMENTATION_KEYS, initSegmentationBackbone } from '../weights/init-segmentation.ts';
import { readStateDict } from '../weights/torch-archive.ts';
import { MeanIou } from '../models/upernet/mean-iou.ts';
import { Backbone } from '../models/upernet/backbone.ts';
import { TRANSFORMER_DEFAULTS } from '../models/transformer-config.ts';
import { polySchedule } from '../optim/poly-schedule.ts';
import { type Json, type JsonObject, isJsonObject } from '../util/json.ts';
import { compareSegmentation } from './case-upernet-network.ts';
import { compareSegmentationSteps } from './case-upernet-steps.ts';
import { join } from 'node:path';
import { type Compared, compare, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import type { Runner } from './run-step.ts';
import { numberOf } from './transformer-settings.ts';

export async function compareUpernet(
  fixture: Fixture,
  runner: Runner,
  folder: string,
): Promise<Compared[]> {
  const { config } = fixture;
  if (config['schedules'] !== undefined) return comparePolySchedules(fixture);
  if (config['results'] !== undefined) return compareMeanIou(fixture);
  if (config['changed'] !== undefined) return compareStart(fixture, folder);
  if (config['optimizer'] !== undefined) return compareSegmentationSteps(fixture, runner);
  return compareSegmentation(fixture, runner);
}

function comparePolySchedules(fixture: Fixture): Compared[] {
  return Object.entries(fixture.settings('schedules')).map(([name, settings]) => {
    if (!isJsonObject(settings)) return judged(name, false);
    const { base_lrs: bases, warmup } = settings;
    const schedules = (Array.isArray(bases) ? bases : []).map((base) =>
      polySchedule({
        base: Number(base),
        final: numberOf(settings, 'min_lr', 0),
        power: numberOf(settings, 'power', 1),
        steps: numberOf(settings, 'max_iters', 0),
        warmup_steps: warmup === 'linear' ? numberOf(settings, 'warmup_iters', 0) : 0,
        warmup_ratio: numberOf(settings, 'warmup_ratio', 0),
      }),
    );
    const own = [...fixture.values(`output/${name}/iterations`)].flatMap((step) =>
      schedules.map((values) => values[step] ?? Number.NaN),
    );
    return compare(fixture, `output/${name}/lr`, own, 'schedule');
  });
}

function compareMeanIou(fixture: Fixture): Compared[] {
  return Object.entries(fixture.settings('results')).flatMap(([name, recorded]) => {
    if (!isJsonObject(recorded)) return [judged(name, false)];
    const metric = new MeanIou({
      classes: numberOf(recorded, 'classes', 0),
      ignored: 255,
      isZeroNothing: name === 'zero_is_background',
    });
    for (let i = 0; fixture.has(`input/label${i}`); i++) {
      metric.add(fixture.values(`input/prediction${i}`), fixture.values(`input/label${i}`));
    }
    const own = metric.result();
    return [
      judged(`${name}/overall_accuracy`, isSame(own.overallAccuracy, recorded['overall_accuracy'])),
      judged(`${name}/mean_accuracy`, isSame(own.meanAccuracy, recorded['mean_accuracy'])),
      judged(`${name}/mean_iou`, isSame(own.meanIou, recorded['mean_iou'])),
      ...valuesAt(name, recorded, 'class_accuracy', own.classAccuracy),
      ...valuesAt(name, recorded, 'class_iou', own.classIou),
    ];
  });
}

function valuesAt(name: string, recorded: JsonObject, key: string, own: Float64Array): Compared[] {
  const values = recorded[key];
  const list: readonly Json[] = Array.isArray(values) ? values : [];
  return [...own].map((value, i) => judged(`${name}/${key}/${i}`, isSame(value, list[i])));
}

/** Recorded as null where there is no number. */
function isSame(own: number, recorded: Json | undefined): boolean {
  if (recorded === null) return Number.isNaN(own);
  return typeof recorded === 'number' && Math.abs(own - recorded) <= 1e-12;
}

/** What a backbone of another window takes from a checkpoint; everything else stays as it was. */
async function compareStart(fixture: Fixture, folder: string): Promise<Compared[]> {
  const backbone = startedBackbone(fixture);
  const checkpoint = await readStateDict(join(folder, 'checkpoint.pth'), SEGMENTATION_KEYS);
  const { tensors } = initSegmentationBackbone(checkpoint, backbone.parameters);
  const { changed } = fixture.config;
  const recorded = new Set(Array.isArray(changed) ? changed.map(String) : []);
  return [
    judged('the same tensors are taken', recorded.size === tensors.size),
    ...backbone.parameters.map(({ name }) => {
      const taken = tensors.get(name) ?? fixture.host(`model_before/${name}`);
      return compare(fixture, `model_after/${name}`, toFloat32(taken), 'forward');
    }),
  ];
}

/** Its sizes stand in no setting, but in its tensors. */
function startedBackbone(fixture: Fixture): Backbone {
  const shapeOf = (name: string): readonly number[] => fixture.host(`model_before/${name}`).shape;
  const [width = 0, , patch = 0] = shapeOf('patch_embed.proj.weight');
  const [, heads = 0] = shapeOf('blocks.0.attn.relative_position_bias_table');
  const [hidden = 0] = shapeOf('blocks.0.mlp.fc1.weight');
  const depth = [...fixture.tensors.keys()].filter((name) =>
    /^model_before\/blocks\.\d+\.gamma_1$/.test(name),
  ).length;
  const { window } = fixture.config;
  const [, grid] = Array.isArray(window) ? window : [];
  return new Backbone(
    {
      backbone: {
        ...TRANSFORMER_DEFAULTS,
        img_size: Number(grid) * patch,
        patch_size: patch,
        embed_dim: width,
        depth,
        num_heads: heads,
        mlp_ratio: hidden / width,
        use_rel_pos_bias: true,
        init_values: 0.1,
      },
      out_indices: [0, 0, 1, 1],
    },
    '',
  );
}
