/** A second, small classifier on a map from the middle of the backbone; it only helps training. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { ParameterSpec, Weights } from '../../nn/parameters.ts';
import { invariant } from '../../util/invariant.ts';
import type { BatchNorm } from './batch-norm.ts';
import { ClassifyCells } from './classify-cells.ts';
import { ConvModule } from './conv-module.ts';
import type { Pass } from './pass.ts';
import type { UpernetConfig } from './upernet-config.ts';

/** @see mmsegmentation 0.11, `FCNHead` with one convolution and without its input joined */
export class AuxiliaryHead {
  readonly parameters: readonly ParameterSpec[];
  readonly norms: readonly BatchNorm[];
  readonly #module: ConvModule;
  readonly #classify: ClassifyCells;
  readonly #level: number;

  constructor(config: UpernetConfig) {
    const { auxiliary_channels: channels, num_classes: classes } = config;
    this.#level = config.auxiliary_index;
    this.#classify = new ClassifyCells('auxiliary_head.conv_seg.', channels, classes);
    this.#module = new ConvModule('auxiliary_head.convs.0.', {
      from: config.backbone.embed_dim,
      to: channels,
      side: 3,
    });
    this.norms = [this.#module.norm];
    this.parameters = [...this.#classify.parameters, ...this.#module.parameters];
  }

  /** `[B, H, W, D] -> [B, H, W, T]` from its level of the pyramid. */
  forward(weights: Weights, pyramid: readonly Tensor[], pass: Pass): Tensor {
    const map = pyramid[this.#level];
    invariant(map !== undefined, 'the pyramid has the level of the auxiliary head');
    const features = this.#module.forward(weights, map, pass);
    return this.#classify.forward(weights, features, pass.dropout?.auxiliary);
  }
}
