/**
 * CLIP's picture tower as a teacher: a transformer with a norm before its blocks and one after, and a
 * projection into the space that pictures and texts share.
 *
 * @see Radford et al., "Learning transferable visual models from natural language supervision" (2021);
 *   openai/CLIP, `clip/model.py`, `VisionTransformer`; spec 2.4
 */
import { type Tensor, concat, reshape, slice } from '@tensorflow/tfjs-core';
import { linear } from '../../engine/ops/linear.ts';
import { matMulPlain } from '../../engine/ops/mat-mul.ts';
import { patchify } from '../../engine/ops/patchify.ts';
import { quickGelu } from '../../engine/ops/quick-gelu.ts';
import { repeatBatch } from '../../engine/ops/repeat-batch.ts';
import { type Weights, weightOf } from '../../nn/parameters.ts';
import { addPositions } from '../../nn/position-embedding.ts';
import { type FrozenBlock, frozenNorm, runFrozenBlock } from './frozen-block.ts';
import { type Shapes, StateReader, type TeacherTensor, layerTensors } from './state-dict.ts';
import { CLIP, teacherInput } from './teacher-input.ts';

export interface ClipConfig {
  /** Before all names: `visual.`, `teacher_model.visual.`, or nothing. */
  readonly prefix: string;
  /** Pixels per side that the positions are for. */
  readonly input_resolution: number;
  readonly patch_size: number;
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Width of a target. */
  readonly output_dim: number;
}

const NORM_EPS = 1e-5;
const PREFIXES = ['visual.', 'teacher_model.visual.', 'module.visual.', ''];

/**
 * The sizes of a tower from the names and shapes of its state dict, as the reference's `build_model`
 * finds them; the text's tower may be in it and is not looked at.
 *
 * @param source  What to call the file in messages.
 * @throws RepriseError RP7541 with the first tensor that is missing or has another shape.
 */
export function clipConfigFrom(tensors: Shapes, source: string): ClipConfig {
  const reader = new StateReader(tensors, {
    network: "CLIP's picture tower",
    source,
    mark: 'class_embedding',
    prefixes: PREFIXES,
  });
  const [width = 0] = reader.shape('class_embedding', ['D']);
  const [, , patch_size = 0] = reader.shape('conv1.weight', [width, 3, 'p', 'p']);
  const table = ['1 + grid * grid', width];
  const [rows = 0] = reader.shape('positional_embedding', table);
  const side = reader.gridSide('positional_embedding', rows, table);
  const [, output_dim = 0] = reader.shape('proj', [width, 'Dt']);
  const config: ClipConfig = {
    prefix: reader.prefix,
    input_resolution: side * patch_size,
    patch_size,
    width,
    layers: Math.max(1, reader.count('transformer.resblocks.')),
    heads: reader.heads('class_embedding', width),
    output_dim,
  };
  reader.expectAll(new ClipTower(config).tensors);
  return config;
}

export interface ClipInputs {
  /** Is shown the tokens after each step, by name; for tests and tools. */
  readonly observe?: ((name: string, value: Tensor) => void) | undefined;
}

/**
 * Differs: all tokens go through the last norm and the projection, where stock CLIP takes the class token
 * alone; so does the reference of BEiT v2, and so its targets are made.
 */
export class ClipTower {
  readonly config: ClipConfig;
  /** What it needs, in the order of the state dict. */
  readonly tensors: readonly TeacherTensor[];
  readonly #blocks: readonly FrozenBlock[];

  constructor(config: ClipConfig) {
    const { prefix, width, heads, layers, patch_size, input_resolution, output_dim } = config;
    this.config = config;
    const tokens = (input_resolution / patch_size) ** 2 + 1;
    const stem = (index: number): string => `${prefix}transformer.resblocks.${index}.`;
    const indices = Array.from({ length: layers }, (_, index) => index);
    this.#blocks = indices.map((index) => blockOf(stem(index), width, heads));
    this.tensors = [
      { name: `${prefix}class_embedding`, shape: [width] },
      { name: `${prefix}positional_embedding`, shape: [tokens, width] },
      { name: `${prefix}proj`, shape: [width, output_dim] },
      { name: `${prefix}conv1.weight`, shape: [width, 3, patch_size, patch_size] },
      ...layerTensors(`${prefix}ln_pre`, [width]),
      ...indices.flatMap((index) => blockTensors(stem(index), width)),
      ...layerTensors(`${prefix}ln_post`, [width]),
    ];
  }

  /** From the tokenizer's range to this network's: `[B, H, W, 3]` in -1..1 to normalised. */
  prepare(images: Tensor): Tensor {
    return teacherInput(images, CLIP);
  }

  /**
   * All tokens in the shared space, the class token first.
   *
   * @param images  `[B, H, W, 3]`, normalised; sides are multiples of the patch.
   * @returns `[B, N, Dt]`
   */
  tokens(weights: Weights, images: Tensor, { observe }: ClipInputs = {}): Tensor {
    const { prefix, width, patch_size } = this.config;
    const get = (name: string): Tensor => weightOf(weights, prefix + name);
    const [batch = 0, height = 0, breadth = 0] = images.shape;
    const kernel = reshape(get('conv1.weight'), [width, -1]); // [D, 3*p*p]
    const patches = linear(patchify(images, patch_size), kernel); // [B, P, D]
    observe?.('patch_conv', patches);
    const cls = repeatBatch(reshape(get('class_embedding'), [1, 1, width]), batch); // [B, 1, D]
    const table = reshape(get('positional_embedding'), [1, -1, width]); // [1, N', D]
    const grid = [height / patch_size, breadth / patch_size] as const;
    const placed = addPositions(concat([cls, patches], 1), table, grid); // [B, N, D]
    let x = frozenNorm(weights, placed, `${prefix}ln_pre`, NORM_EPS);
    observe?.('ln_pre', x);
    for (const [index, block] of this.#blocks.entries()) {
      x = runFrozenBlock(weights, x, block);
      observe?.(`block${index}`, x);
    }
    const normed = frozenNorm(weights, x, `${prefix}ln_post`, NORM_EPS); // [B, N, D]
    observe?.('ln_post', normed);
    const [, tokens = 0] = normed.shape;
    const flat = matMulPlain(reshape(normed, [batch * tokens, width]), get('proj')); // [B*N, Dt]
    return reshape(flat, [batch, tokens, this.config.output_dim]);
  }

  /** What the tokenizer learns to rebuild: `[B, H, W, 3]` in -1..1 to `[B, P, Dt]`. */
  target(weights: Weights, images: Tensor): Tensor {
    return slice(this.tokens(weights, this.prepare(images)), [0, 1, 0]);
  }
}

function blockTensors(at: string, width: number): TeacherTensor[] {
  return [
    { name: `${at}attn.in_proj_weight`, shape: [3 * width, width] },
    { name: `${at}attn.in_proj_bias`, shape: [3 * width] },
    ...layerTensors(`${at}attn.out_proj`, [width, width]),
    ...layerTensors(`${at}ln_1`, [width]),
    ...layerTensors(`${at}mlp.c_fc`, [4 * width, width]),
    ...layerTensors(`${at}mlp.c_proj`, [width, 4 * width]),
    ...layerTensors(`${at}ln_2`, [width]),
  ];
}

function blockOf(at: string, width: number, heads: number): FrozenBlock {
  return {
    names: {
      norm1: `${at}ln_1`,
      qkv: { weight: `${at}attn.in_proj_weight`, bias: `${at}attn.in_proj_bias` },
      proj: `${at}attn.out_proj`,
      norm2: `${at}ln_2`,
      fc1: `${at}mlp.c_fc`,
      fc2: `${at}mlp.c_proj`,
    },
    attention: { heads, scale: (width / heads) ** -0.5 },
    norm_eps: NORM_EPS,
    activation: quickGelu,
  };
}
