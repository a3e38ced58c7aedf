/** Parity of parameter groups: our models' own parameters, in their order, grouped by our rule. */
import { isDeepStrictEqual } from 'node:util';
import {
  encoderExempt,
  type GroupRule,
  layerId,
  layerScale,
  type ParameterShape,
  type ParamGroup,
  paramGroups,
} from '../optim/param-groups.ts';
import { type JsonObject, isJsonObject } from '../util/json.ts';
import { type Compared, compareValues, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { objectsIn } from './recorded-lists.ts';
import { recordedClassifier, recordedMaskedImageModel } from './recorded-models.ts';
import { numberOf } from './transformer-settings.ts';

export function compareGroups(fixture: Fixture): Compared[] {
  const variants = Object.entries(fixture.settings('groups'));
  const whole = variants.filter(
    (entry): entry is [string, JsonObject] =>
      isJsonObject(entry[1]) && Array.isArray(entry[1]['parameter_order']),
  );
  const compared = whole.flatMap(([name, variant]) => compareVariant(name, variant));
  for (const [name, variant] of variants) {
    if (!isJsonObject(variant) || !Array.isArray(variant['frozen'])) continue;
    // The same model as the one it is called after, with some parameters left where they are.
    const [, base] = whole[0] ?? [];
    if (base === undefined) return [...compared, judged(name, false)];
    const frozen = new Set(variant['frozen']);
    const moved = parametersOf(base).filter((one) => !frozen.has(one.name));
    compared.push(...compareWith(name, variant, paramGroups(moved, ruleOf(name, base))));
  }
  return compared;
}

function compareVariant(name: string, variant: JsonObject): Compared[] {
  const parameters = parametersOf(variant);
  const order = parameters.map((one) => one.name);
  const shapes = Object.fromEntries(parameters.map((one) => [one.name, [...one.shape]]));
  return [
    judged(`${name}: parameters`, isDeepStrictEqual(order, variant['parameter_order'])),
    judged(`${name}: shapes`, isDeepStrictEqual(shapes, variant['shapes'])),
    ...compareLayers(name, variant, order),
    ...compareWith(name, variant, paramGroups(parameters, ruleOf(name, variant))),
  ];
}

function compareWith(name: string, variant: JsonObject, groups: readonly ParamGroup[]): Compared[] {
  const recorded = objectsIn(variant['groups']);
  const names = recorded.map((group) => group['names']);
  const numbers = (key: string): Float64Array =>
    Float64Array.from(recorded, (group) => numberOf(group, key, Number.NaN));
  const scales = groups.map((group) => group.lr_scale);
  const decays = groups.map((group) => group.weight_decay);
  return [
    judged(
      `${name}: order`,
      isDeepStrictEqual(
        groups.map((group) => group.names),
        names,
      ),
    ),
    compareValues(`${name}: lr_scale`, scales, numbers('lr_scale'), 'schedule'),
    compareValues(`${name}: weight_decay`, decays, numbers('weight_decay'), 'exact'),
  ];
}

/** Layer numbers and the scale of each, where layers learn at different rates. */
function compareLayers(name: string, variant: JsonObject, order: readonly string[]): Compared[] {
  const { layer_decay: rate, layer_id: ids, layer_values: scales } = variant;
  if (typeof rate !== 'number' || !isJsonObject(ids) || !Array.isArray(scales)) return [];
  const depth = numberOf(variant, 'num_layers', 0);
  const own = Object.fromEntries(order.map((one) => [one, layerId(one, depth)]));
  const values = scales.map((_, layer) => layerScale(rate, depth, layer));
  return [
    judged(`${name}: layers`, isDeepStrictEqual(own, ids)),
    compareValues(`${name}: layer scales`, values, Float64Array.from(scales, Number), 'schedule'),
  ];
}

function ruleOf(name: string, variant: JsonObject): GroupRule {
  const { layer_decay: rate } = variant;
  const depth = numberOf(variant, 'num_layers', 0);
  return {
    weight_decay: numberOf(variant, 'weight_decay', 0),
    exempt: encoderExempt,
    decay_position_tables: !name.includes('no-wd-on-rel-pos'),
    ...(typeof rate === 'number' ? { layer_decay: { rate, depth } } : {}),
  };
}

/** Recordings hold names and shapes; what the model was built with follows from them. */
function parametersOf(variant: JsonObject): readonly ParameterShape[] {
  const shapes = variant['shapes'] as Readonly<Record<string, readonly number[]>>;
  const at = (name: string, axis: number): number => shapes[name]?.[axis] ?? 0;
  const has = (start: string): boolean =>
    Object.keys(shapes).some((name) => name.startsWith(start));
  const [table, shared] = [
    'blocks.0.attn.relative_position_bias_table',
    'rel_pos_bias.relative_position_bias_table',
  ];
  const width = at('cls_token', 2);
  const patch = at('patch_embed.proj.weight', 2);
  const args = {
    img_size: Math.sqrt(at('pos_embed', 1) - 1) * patch,
    patch_size: patch,
    embed_dim: width,
    depth: numberOf(variant, 'num_layers', 0),
    num_heads: at(table, 1) + at(shared, 1),
    mlp_ratio: at('blocks.0.mlp.fc1.bias', 0) / width,
    qkv_bias: has('blocks.0.attn.q_bias'),
    init_values: has('blocks.0.gamma_1') ? 0.1 : 0,
    use_abs_pos_emb: has('pos_embed'),
    use_rel_pos_bias: has(table),
    use_shared_rel_pos_bias: has(shared),
  };
  const model = has('lm_head.')
    ? recordedMaskedImageModel({
        ...args,
        vocab_size: at('lm_head.bias', 0),
        early_layers: 1, // leaves no trace in the parameters
        head_layers: has('cls_pt_layers.') ? 1 : 0,
        shared_lm_head: !has('cls_pt_lm_head.'),
      })
    : recordedClassifier({
        ...args,
        num_classes: at('head.bias', 0),
        use_mean_pooling: has('fc_norm.'),
      });
  return model.parameters;
}
