/** The settings of a recorded segmentation network, in our words. */
import type { Sliding } from '../models/upernet/windows.ts';
import { Upernet } from '../models/upernet/upernet.ts';
import { type Json, type JsonObject, isJsonObject } from '../util/json.ts';
import type { Fixture } from './fixture.ts';
import { numbersIn } from './recorded-lists.ts';
import { numberOf, transformerSettings } from './transformer-settings.ts';

export function segmentationModel(fixture: Fixture): Upernet {
  const args = fixture.settings('args');
  const [backbone, decoder, auxiliary] = ['backbone', 'decode_head', 'auxiliary_head'].map((key) =>
    objectOf(args[key]),
  ) as [JsonObject, JsonObject, JsonObject]; // as many as there are keys
  const start = backbone['init_values'];
  return new Upernet({
    backbone: {
      ...transformerSettings(backbone),
      init_values: typeof start === 'number' ? start : null,
      norm_eps: 1e-6,
    },
    out_indices: numbersIn(backbone['out_indices']),
    num_classes: numberOf(decoder, 'num_classes', 150),
    channels: numberOf(decoder, 'channels', 0),
    pool_scales: numbersIn(decoder['pool_scales']),
    auxiliary_channels: numberOf(auxiliary, 'channels', 0),
    auxiliary_index: numberOf(auxiliary, 'in_index', 2),
    auxiliary_weight: numberOf(objectOf(auxiliary['loss_decode']), 'loss_weight', 1),
    dropout_ratio: 0,
  });
}

/** Windows, and the size that the prediction is brought to. */
export function slidingOf(
  settings: JsonObject,
): Sliding & { readonly rescaled: readonly [number, number] } {
  const pair = (key: string): readonly [number, number] => {
    const [height = 0, width = 0] = numbersIn(settings[key]);
    return [height, width];
  };
  return { crop: pair('crop'), stride: pair('stride'), rescaled: pair('rescaled_to') };
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
