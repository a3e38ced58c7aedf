/**
 * Which model a state dict is of, from names and shapes alone: architecture, settings, and the
 * registered model that has them. What does not show is said, with what was taken for it.
 */
import { type Json, type JsonObject, canonicalJson, isJsonObject } from '../util/json.ts';
import { type Architecture } from './model-file.ts';
import { REGISTERED, registeredModel } from './known-models.ts';

type Shapes = ReadonlyMap<string, { readonly shape: readonly number[] }>;

export interface ModelGuess {
  readonly architecture: Architecture;
  /** In the reference's spelling; without what is `unknown`. */
  readonly config: JsonObject;
  /** Settings that do not show in names and shapes, and have the value of the registered model. */
  readonly assumed: readonly string[];
  /** Settings that do not show, and of which nothing is known. */
  readonly unknown: readonly string[];
  readonly registered: string | undefined;
}

/**
 * Describes a model by our names.
 *
 * @param hints  Settings known from elsewhere (`num_heads`), which shapes do not show.
 * @returns undefined for names that are no model of ours (a teacher's, a part).
 */
export function describeModel(tensors: Shapes, hints: JsonObject = {}): ModelGuess | undefined {
  if (tensors.has('quantize.embedding.weight')) return describeTokenizer(tensors, hints);
  if (tensors.has('backbone.cls_token')) return describeUpernet(tensors, hints);
  const trunk = trunkOf(tensors, '', hints);
  if (trunk === undefined) return undefined;
  const isMasked = tensors.has('lm_head.weight');
  return isMasked ? describeMasked(tensors, trunk) : describeClassifier(tensors, trunk);
}

/** The same for a model that a file states: nothing about it is guessed. */
export function describeStated(architecture: Architecture, config: JsonObject): ModelGuess {
  const { registered } = guessOf(architecture, config, []);
  return { architecture, config, assumed: [], unknown: [], registered };
}

/** What to call the picture tower of CLIP; undefined for everything else. */
export function teacherTitle(tensors: Shapes): string | undefined {
  const [width, , patch] = tensors.get('visual.conv1.weight')?.shape ?? [];
  const depth = depthOf(tensors, 'visual.transformer.resblocks.');
  if (width === undefined || depth === 0) return undefined;
  return `CLIP's picture tower of width ${width}, ${depth} blocks, patch ${patch}`;
}

/** What to call a guess where it is not registered: "vision-transformer of width 24, 2 blocks, patch 8". */
export function titleOf({ registered, architecture, config }: ModelGuess): string {
  if (registered !== undefined) return registered;
  const inner = config['encoder'] ?? config['backbone'];
  const { embed_dim, depth, patch_size } = isJsonObject(inner) ? inner : config;
  return `a ${architecture} of width ${String(embed_dim)}, ${String(depth)} blocks, patch ${String(patch_size)}`;
}

/** Settings of a trunk that names and shapes show. */
interface TrunkFacts {
  readonly config: JsonObject;
  readonly unknown: readonly string[];
}

function trunkOf(tensors: Shapes, prefix: string, hints: JsonObject): TrunkFacts | undefined {
  const shape = (name: string): readonly number[] | undefined => tensors.get(prefix + name)?.shape;
  const [, , width = 0] = shape('cls_token') ?? [];
  const [, channels = 0, patch = 0] = shape('patch_embed.proj.weight') ?? [];
  const [all = 0] = shape('blocks.0.attn.qkv.weight') ?? [];
  const [hidden = 0] = shape('blocks.0.mlp.fc1.weight') ?? [];
  if (width * channels * patch * all * hidden === 0) return undefined;
  const own = shape('blocks.0.attn.relative_position_bias_table');
  const shared = shape('rel_pos_bias.relative_position_bias_table');
  const [rows, columns] = own ?? shared ?? [];
  const [, tokens] = shape('pos_embed') ?? [];
  const side =
    rows === undefined ? wholeRoot((tokens ?? 0) - 1) : halfUp(wholeRoot(rows - 3) ?? Number.NaN);
  const heads = columns ?? numberOf(hints['num_heads']);
  const size = side === undefined ? numberOf(hints['img_size']) : side * patch;
  const inner = all / 3;
  const facts: Record<string, Json | undefined> = {
    img_size: size,
    patch_size: patch,
    in_chans: channels,
    embed_dim: width,
    depth: depthOf(tensors, `${prefix}blocks.`),
    num_heads: heads,
    mlp_ratio: ratioOf(hidden, width),
    qkv_bias: shape('blocks.0.attn.q_bias') !== undefined,
    init_values: shape('blocks.0.gamma_1') === undefined ? 0 : 0.1,
    use_abs_pos_emb: tokens !== undefined,
    use_rel_pos_bias: own !== undefined,
    use_shared_rel_pos_bias: shared !== undefined,
    norm_eps: numberOf(hints['norm_eps']),
    // Only where heads have another width than the tokens' share.
    attn_head_dim: heads === undefined || inner === width ? undefined : inner / heads,
  };
  const unknown = ['img_size', 'num_heads'].filter((name) => facts[name] === undefined);
  return { config: withoutUndefined(facts), unknown };
}

function describeClassifier(tensors: Shapes, trunk: TrunkFacts): ModelGuess {
  const config = {
    ...trunk.config,
    num_classes: tensors.get('head.weight')?.shape[0] ?? 0,
    use_mean_pooling: !tensors.has('norm.weight'),
  };
  return guessOf('vision-transformer', config, trunk.unknown);
}

function describeMasked(tensors: Shapes, trunk: TrunkFacts): ModelGuess {
  const layers = depthOf(tensors, 'cls_pt_layers.');
  const config = {
    ...trunk.config,
    vocab_size: tensors.get('lm_head.weight')?.shape[0] ?? 0,
    head_layers: layers,
    shared_lm_head: !tensors.has('cls_pt_lm_head.weight'),
    ...(layers === 0 ? { early_layers: 0 } : {}),
  };
  const unknown = [...trunk.unknown, ...(layers === 0 ? [] : ['early_layers'])];
  return guessOf('masked-image-model', config, unknown);
}

function describeTokenizer(tensors: Shapes, hints: JsonObject): ModelGuess | undefined {
  const encoder = trunkOf(tensors, 'encoder.', hints);
  const decoder = trunkOf(tensors, 'decoder.', hints);
  const [codes = 0, width = 0] = tensors.get('quantize.embedding.weight')?.shape ?? [];
  const [teacher = 0] = tensors.get('decode_task_layer.2.weight')?.shape ?? [];
  if (encoder === undefined || decoder === undefined) return undefined;
  const config = {
    encoder: { ...encoder.config, num_classes: 0 },
    decoder: { ...decoder.config, num_classes: 0 },
    n_embed: codes,
    embed_dim: width,
    decoder_out_dim: teacher,
    process_type: 'default',
  };
  const unknown = [...new Set([...encoder.unknown, ...decoder.unknown])];
  return guessOf('vqkd', config, unknown);
}

function describeUpernet(tensors: Shapes, hints: JsonObject): ModelGuess | undefined {
  const backbone = trunkOf(tensors, 'backbone.', hints);
  if (backbone === undefined) return undefined;
  const { init_values: start } = backbone.config;
  const [classes = 0, channels = 0] = tensors.get('decode_head.conv_seg.weight')?.shape ?? [];
  const config = {
    // Here layer scales exist for every number, 0 too.
    backbone: { ...backbone.config, init_values: start === 0 ? null : (start ?? null) },
    num_classes: classes,
    channels,
    auxiliary_channels: tensors.get('auxiliary_head.conv_seg.weight')?.shape[1] ?? 0,
  };
  // How many grids there are shows; how large they are does not. Four are those of every published one.
  const isUsual = depthOf(tensors, 'decode_head.psp_modules.') === 4;
  const unknown = [...backbone.unknown, 'out_indices', ...(isUsual ? [] : ['pool_scales'])];
  return guessOf('upernet', isUsual ? { ...config, pool_scales: [1, 2, 3, 6] } : config, unknown);
}

/** Settings that may differ from a registered model's without making it another. */
const FREE = ['num_classes', 'vocab_size', 'init_values', 'norm_eps', 'qkv_bias', 'drop_path_rate'];
/** And those that are the same question of a part. */
const NAMED_BY_OTHERS = ['use_mean_pooling', 'use_abs_pos_emb', 'shared_lm_head', 'in_chans'];

function guessOf(
  architecture: Architecture,
  config: JsonObject,
  unknown: readonly string[],
): ModelGuess {
  for (const registered of REGISTERED) {
    const model = registeredModel(registered);
    if (model.architecture !== architecture || !isLike(config, model.config)) continue;
    const assumed = unknown.filter((name) => settingOf(model.config, name) !== undefined);
    return {
      architecture,
      config: filled(config, model.config),
      assumed,
      unknown: unknown.filter((name) => !assumed.includes(name)),
      registered,
    };
  }
  return { architecture, config, assumed: [], unknown, registered: undefined };
}

/** Whether each setting that both know is the same. */
function isLike(config: JsonObject, model: JsonObject): boolean {
  return Object.entries(config).every(([name, value]) => {
    const known = model[name];
    if (FREE.includes(name) || NAMED_BY_OTHERS.includes(name) || known === undefined) return true;
    if (isJsonObject(value)) return isJsonObject(known) && isLike(value, known);
    if (typeof value === 'number' && typeof known === 'number') {
      return Math.abs(value - known) < 1e-3 * Math.abs(known) || value === known;
    }
    return canonicalJson(value) === canonicalJson(known);
  });
}

/** Settings, with those of another where they say nothing; those of a trunk stand in its part. */
export function filled(config: JsonObject, other: JsonObject): JsonObject {
  const names = new Set([...Object.keys(config), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].flatMap((name): [string, Json][] => {
      const [own, known] = [config[name], other[name]];
      if (isJsonObject(own) && isJsonObject(known)) return [[name, filled(own, known)]];
      const value = own ?? known;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function settingOf(config: JsonObject, name: string): Json | undefined {
  const { encoder, backbone } = config;
  for (const part of [config, encoder, backbone]) {
    if (isJsonObject(part) && part[name] !== undefined) return part[name];
  }
  return undefined;
}

/** Numbers after a prefix: how many there are when they count from 0. */
function depthOf(tensors: Shapes, prefix: string): number {
  let depth = 0;
  for (const name of tensors.keys()) {
    if (!name.startsWith(prefix)) continue;
    const number = Number.parseInt(name.slice(prefix.length), 10);
    if (number >= depth && number < 10_000) depth = number + 1;
  }
  return depth;
}

/** `hidden / width`, so that a model made from it has exactly that many hidden values. */
function ratioOf(hidden: number, width: number): number {
  const ratio = hidden / width;
  return Math.floor(width * ratio) === hidden ? ratio : (hidden + 0.5) / width;
}

function wholeRoot(value: number): number | undefined {
  const root = Math.sqrt(value);
  return Number.isInteger(root) && root > 0 ? root : undefined;
}

/** Side of a window from the side of its square of offsets, `2 * window - 1`. */
function halfUp(side: number): number | undefined {
  return Number.isInteger((side + 1) / 2) ? (side + 1) / 2 : undefined;
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function withoutUndefined(record: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]): [string, Json][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
