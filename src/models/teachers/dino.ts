/**
 * DINO's plain vision transformer as a teacher. Differs from our own trunk in the bias of its keys, in
 * where the attention is scaled, and in the norm that its targets come from.
 *
 * @see Caron et al., "Emerging properties in self-supervised vision transformers" (2021);
 *   facebookresearch/dino, `vision_transformer.py`; spec 2.4
 */
import { type Tensor, concat, reshape, slice } from '@tensorflow/tfjs-core';
import { IMAGENET } from '../../data/transforms/normalize.ts';
import { gelu } from '../../engine/ops/gelu.ts';
import { linear } from '../../engine/ops/linear.ts';
import { patchify } from '../../engine/ops/patchify.ts';
import { repeatBatch } from '../../engine/ops/repeat-batch.ts';
import { type Weights, weightOf } from '../../nn/parameters.ts';
import { addPositions } from '../../nn/position-embedding.ts';
import { type FrozenBlock, frozenNorm, runFrozenBlock } from './frozen-block.ts';
import { type Shapes, StateReader, type TeacherTensor, layerTensors } from './state-dict.ts';
import { teacherInput } from './teacher-input.ts';

export interface DinoConfig {
  /** Before all names: `teacher_model.`, `backbone.`, or nothing. */
  readonly prefix: string;
  /** Pixels per side that the positions are for. */
  readonly img_size: number;
  readonly patch_size: number;
  readonly embed_dim: number;
  readonly depth: number;
  readonly num_heads: number;
  /** Width of the MLP. */
  readonly hidden: number;
}

const NORM_EPS = 1e-6;
const PREFIXES = ['', 'teacher_model.', 'backbone.', 'module.backbone.', 'module.'];

/**
 * The sizes of the network from the names and shapes of its state dict; a head is not looked at.
 *
 * @param source  What to call the file in messages.
 * @throws RepriseError RP7541 with the first tensor that is missing or has another shape.
 * Differs: the reference loads with whatever is missing left at random; here everything must be there.
 */
export function dinoConfigFrom(tensors: Shapes, source: string): DinoConfig {
  const reader = new StateReader(tensors, {
    network: "DINO's vision transformer",
    source,
    mark: 'cls_token',
    prefixes: PREFIXES,
  });
  const [, , embed_dim = 0] = reader.shape('cls_token', [1, 1, 'D']);
  const kernel = [embed_dim, 3, 'p', 'p'];
  const [, , patch_size = 0] = reader.shape('patch_embed.proj.weight', kernel);
  const table = [1, '1 + grid * grid', embed_dim];
  const [, rows = 0] = reader.shape('pos_embed', table);
  const side = reader.gridSide('pos_embed', rows, table);
  const [hidden = 0] = reader.shape('blocks.0.mlp.fc1.weight', ['F', embed_dim]);
  const config: DinoConfig = {
    prefix: reader.prefix,
    img_size: side * patch_size,
    patch_size,
    embed_dim,
    depth: reader.count('blocks.'),
    num_heads: reader.heads('cls_token', embed_dim),
    hidden,
  };
  reader.expectAll(new DinoTransformer(config).tensors);
  return config;
}

export interface DinoInputs {
  /** Is shown the tokens after each step, by name; for tests and tools. */
  readonly observe?: ((name: string, value: Tensor) => void) | undefined;
}

export class DinoTransformer {
  readonly config: DinoConfig;
  /** What it needs, in the order of the state dict. */
  readonly tensors: readonly TeacherTensor[];
  readonly #blocks: readonly FrozenBlock[];

  constructor(config: DinoConfig) {
    const { prefix, embed_dim: width, patch_size, img_size, num_heads, depth, hidden } = config;
    this.config = config;
    const tokens = (img_size / patch_size) ** 2 + 1;
    const stem = (index: number): string => `${prefix}blocks.${index}.`;
    const indices = Array.from({ length: depth }, (_, index) => index);
    this.#blocks = indices.map((index) => blockOf(stem(index), width, num_heads));
    this.tensors = [
      { name: `${prefix}cls_token`, shape: [1, 1, width] },
      { name: `${prefix}pos_embed`, shape: [1, tokens, width] },
      ...layerTensors(`${prefix}patch_embed.proj`, [width, 3, patch_size, patch_size]),
      ...indices.flatMap((index) => blockTensors(stem(index), width, hidden)),
      ...layerTensors(`${prefix}norm`, [width]),
    ];
  }

  /** From the tokenizer's range to this network's: `[B, H, W, 3]` in -1..1 to normalised. */
  prepare(images: Tensor): Tensor {
    return teacherInput(images, IMAGENET);
  }

  /**
   * All tokens after the last norm, the class token first.
   *
   * @param images  `[B, H, W, 3]`, normalised; sides are multiples of the patch.
   * @returns `[B, N, D]`
   */
  tokens(weights: Weights, images: Tensor, { observe }: DinoInputs = {}): Tensor {
    const { prefix, embed_dim: width, patch_size } = this.config;
    const get = (name: string): Tensor => weightOf(weights, prefix + name);
    const [batch = 0, height = 0, breadth = 0] = images.shape;
    const kernel = reshape(get('patch_embed.proj.weight'), [width, -1]); // [D, 3*p*p]
    const bias = get('patch_embed.proj.bias');
    const patches = linear(patchify(images, patch_size), kernel, bias); // [B, P, D]
    observe?.('patch_embed', patches);
    const tokens = concat([repeatBatch(get('cls_token'), batch), patches], 1); // [B, N, D]
    const grid = [height / patch_size, breadth / patch_size] as const;
    let x = addPositions(tokens, get('pos_embed'), grid);
    observe?.('embed_with_pos', x);
    for (const [index, block] of this.#blocks.entries()) {
      x = runFrozenBlock(weights, x, block);
      observe?.(`block${index}`, x);
    }
    return frozenNorm(weights, x, `${prefix}norm`, NORM_EPS);
  }

  /** What the tokenizer learns to rebuild: `[B, H, W, 3]` in -1..1 to `[B, P, D]`. */
  target(weights: Weights, images: Tensor): Tensor {
    return slice(this.tokens(weights, this.prepare(images)), [0, 1, 0]);
  }
}

function blockTensors(at: string, width: number, hidden: number): TeacherTensor[] {
  return [
    ...layerTensors(`${at}norm1`, [width]),
    ...layerTensors(`${at}attn.qkv`, [3 * width, width]),
    ...layerTensors(`${at}attn.proj`, [width, width]),
    ...layerTensors(`${at}norm2`, [width]),
    ...layerTensors(`${at}mlp.fc1`, [hidden, width]),
    ...layerTensors(`${at}mlp.fc2`, [width, hidden]),
  ];
}

function blockOf(at: string, width: number, heads: number): FrozenBlock {
  return {
    names: {
      norm1: `${at}norm1`,
      qkv: { weight: `${at}attn.qkv.weight`, bias: `${at}attn.qkv.bias` },
      proj: `${at}attn.proj`,
      norm2: `${at}norm2`,
      fc1: `${at}mlp.fc1`,
      fc2: `${at}mlp.fc2`,
    },
    attention: { heads, scale: (width / heads) ** -0.5, scaled: 'scores' },
    norm_eps: NORM_EPS,
    activation: gelu,
  };
}
