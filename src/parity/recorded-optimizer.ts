/** Settings of the optimizer as recordings hold them, in our words. */
import type { AdamwOptions } from '../optim/adamw.ts';
import type { ParamGroup } from '../optim/param-groups.ts';
import type { JsonObject } from '../util/json.ts';
import { numbersIn, objectsIn } from './recorded-lists.ts';
import { numberOf } from './transformer-settings.ts';

/** `groups` with their weight decay, rate scale and names. */
export function recordedGroups(settings: JsonObject): readonly ParamGroup[] {
  return objectsIn(settings['groups']).map((group) => {
    const { names } = group;
    return {
      layer: undefined,
      lr_scale: numberOf(group, 'lr_scale', 1),
      weight_decay: numberOf(group, 'weight_decay', 0),
      names: Array.isArray(names) ? names.map(String) : [],
    };
  });
}

export function recordedAdamw(settings: JsonObject): AdamwOptions {
  const [beta1 = 0.9, beta2 = 0.999] = numbersIn(settings['betas']);
  return { betas: [beta1, beta2], eps: numberOf(settings, 'eps', 1e-8) };
}
