/** The optimizer as recordings hold it: its settings in our words, and its state by names. */
import type { Tensor, Tensor1D } from '@tensorflow/tfjs-core';
import { type AdamwOptions, adamwUpdate } from '../optim/adamw.ts';
import type { ParamGroup } from '../optim/param-groups.ts';
import type { JsonObject } from '../util/json.ts';
import { numbersIn, objectsIn } from './recorded-lists.ts';
import type { Named } from './run-step.ts';
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

/**
 * Parameters after a step, with both moments under `m/` and `v/`.
 *
 * @param given    The same before it, the gradients under `grad/`, and under `scalars` what `adamwScalars` gives.
 * @param options  With the groups in which the parameters are.
 */
export function movedByAdamw(
  given: Named,
  names: readonly string[],
  { groups, ...options }: AdamwOptions & { readonly groups: readonly ParamGroup[] },
): Named {
  // Every name is given under each prefix.
  const all = (prefix: string): Tensor[] => names.map((name) => given[prefix + name] as Tensor);
  const state = {
    names,
    parameters: all(''),
    gradients: all('grad/'),
    exp_avg: all('m/'),
    exp_avg_sq: all('v/'),
  };
  const moved = adamwUpdate(groups, options, state, given['scalars'] as Tensor1D);
  const named = (prefix: string, tensors: readonly Tensor[]): Named =>
    Object.fromEntries(names.map((name, i) => [prefix + name, tensors[i] as Tensor]));
  return {
    ...named('', moved.parameters),
    ...named('m/', moved.exp_avg),
    ...named('v/', moved.exp_avg_sq),
  };
}
