/**
 * The pyramid decoder: the coarsest map learns about the whole picture through means over coarse grids,
 * then its knowledge flows down to the finer maps, and all of them together are classified.
 *
 * @see Xiao et al., "Unified Perceptual Parsing" (ECCV 2018); mmsegmentation 0.11, `UPerHead`
 */
import { type Tensor, add, concat } from '@tensorflow/tfjs-core';
import {
  type MapSize,
  adaptiveAveragePool,
  resizeBilinear,
} from '../../engine/ops/resample-grid.ts';
import type { ParameterSpec, Weights } from '../../nn/parameters.ts';
import { invariant } from '../../util/invariant.ts';
import type { BatchNorm } from './batch-norm.ts';
import { ClassifyCells } from './classify-cells.ts';
import { ConvModule } from './conv-module.ts';
import type { Pass } from './pass.ts';
import type { UpernetConfig } from './upernet-config.ts';

export class DecodeHead {
  readonly parameters: readonly ParameterSpec[];
  readonly norms: readonly BatchNorm[];
  readonly #scales: readonly number[];
  readonly #pooled: readonly ConvModule[];
  readonly #bottleneck: ConvModule;
  readonly #laterals: readonly ConvModule[];
  readonly #smoothing: readonly ConvModule[];
  readonly #fusion: ConvModule;
  readonly #classify: ClassifyCells;

  constructor(config: UpernetConfig) {
    const { channels, pool_scales: scales, num_classes: classes } = config;
    const { embed_dim: width } = config.backbone;
    const at = 'decode_head.';
    const lateral = { from: width, to: channels, side: 1 } as const;
    const smooth = { from: channels, to: channels, side: 3 } as const;
    this.#scales = scales;
    this.#classify = new ClassifyCells(`${at}conv_seg.`, channels, classes);
    this.#pooled = scales.map((_, i) => new ConvModule(`${at}psp_modules.${i}.1.`, lateral));
    this.#bottleneck = new ConvModule(`${at}bottleneck.`, {
      ...smooth,
      from: width + scales.length * channels,
    });
    this.#laterals = FINER.map((i) => new ConvModule(`${at}lateral_convs.${i}.`, lateral));
    this.#smoothing = FINER.map((i) => new ConvModule(`${at}fpn_convs.${i}.`, smooth));
    this.#fusion = new ConvModule(`${at}fpn_bottleneck.`, { ...smooth, from: 4 * channels });
    const modules = [
      ...this.#pooled,
      this.#bottleneck,
      ...this.#laterals,
      ...this.#smoothing,
      this.#fusion,
    ];
    this.norms = modules.map(({ norm }) => norm);
    this.parameters = [
      ...this.#classify.parameters,
      ...modules.flatMap(({ parameters }) => parameters),
    ];
  }

  /** Four maps `[B, H, W, D]`, largest first, to scores at the size of the first, `[B, H, W, T]`. */
  forward(weights: Weights, pyramid: readonly Tensor[], pass: Pass): Tensor {
    const coarsest = pyramid.at(-1);
    invariant(coarsest !== undefined && pyramid.length === 4, 'the pyramid has four maps');
    const top = this.#wholePicture(weights, coarsest, pass); // [B, H/8, W/8, Cd]
    pass.observe?.('ppm_bottleneck', top);
    const levels = this.#topDown(weights, pyramid.slice(0, -1), top, pass);
    const size = sizeOf(levels[0]);
    const joined = concat(
      levels.map((level) => resizeBilinear(level, size)),
      3,
    ); // [B, H, W, 4*Cd]
    const fused = this.#fusion.forward(weights, joined, pass); // [B, H, W, Cd]
    pass.observe?.('fpn_bottleneck', fused);
    return this.#classify.forward(weights, fused, pass.dropout?.decode);
  }

  /** Means over coarse grids beside the map itself: `[B, h, w, D] -> [B, h, w, Cd]`. */
  #wholePicture(weights: Weights, map: Tensor, pass: Pass): Tensor {
    const size = sizeOf(map);
    const means = this.#pooled.map((module, i) => {
      const pooled = adaptiveAveragePool(map, this.#scales[i] ?? 1); // [B, s, s, D]
      return resizeBilinear(module.forward(weights, pooled, pass), size); // [B, h, w, Cd]
    });
    return this.#bottleneck.forward(weights, concat([map, ...means], 3), pass);
  }

  /** Adds to each finer map what the coarser ones know; the coarsest is left as it is. */
  #topDown(weights: Weights, finer: readonly Tensor[], top: Tensor, pass: Pass): Tensor[] {
    const laterals = finer.map((map, i) => {
      const lateral = moduleAt(this.#laterals, i).forward(weights, map, pass); // [B, H, W, Cd]
      pass.observe?.(`lateral${i}`, lateral);
      return lateral;
    });
    const sums: Tensor[] = [top]; // largest first
    for (const lateral of laterals.toReversed()) {
      const coarser = sums[0] ?? top;
      sums.unshift(add(lateral, resizeBilinear(coarser, sizeOf(lateral)))); // [B, H, W, Cd]
    }
    return sums.map((sum, i) => {
      if (i === this.#smoothing.length) return sum;
      const smooth = moduleAt(this.#smoothing, i).forward(weights, sum, pass);
      pass.observe?.(`fpn${i}`, smooth);
      return smooth;
    });
  }
}

/** All levels but the coarsest. */
const FINER = [0, 1, 2] as const;

function moduleAt(modules: readonly ConvModule[], index: number): ConvModule {
  const module = modules[index];
  invariant(module !== undefined, 'a module for each finer map');
  return module;
}

function sizeOf(map: Tensor | undefined): MapSize {
  const [, height = 0, width = 0] = map?.shape ?? [];
  return [height, width];
}
