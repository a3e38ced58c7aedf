/**
 * Frozen mobile convolution networks (inverted residuals), used as teachers. Batch norms are folded into
 * the convolutions when the weights are loaded, so a forward is convolutions and `relu6` alone.
 * Enters: a table of layers and the state dict of the file; leaves: the last feature map.
 */
import {
  type Tensor,
  type Tensor4D,
  add,
  conv2d,
  depthwiseConv2d,
  pad,
  relu6,
  tensor,
} from '@tensorflow/tfjs-core';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { weightsMissing } from '../../diagnostics/messages/weights.ts';
import { type Weights, weightOf } from '../../nn/parameters.ts';

/** A convolution with its batch norm, by their names in the state dict. */
export interface ConvLayer {
  readonly conv: string;
  readonly norm: string;
  readonly kernel: number;
  readonly stride: number;
  readonly depthwise: boolean;
  /** Followed by `relu6`. */
  readonly active: boolean;
}

/** Layers in order; the input is added to the last one's output where `residual`. */
export interface ConvBlock {
  readonly layers: readonly ConvLayer[];
  readonly residual: boolean;
}

export interface MobileNetworkTable {
  readonly name: string;
  readonly blocks: readonly ConvBlock[];
  /** `same` puts an odd pixel of padding behind, as TensorFlow does; `symmetric` is PyTorch's `k // 2`. */
  readonly padding: 'same' | 'symmetric';
  readonly epsilon: number;
  /** `(x - mean) / std`, with x in 0..1. */
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
  /** Channels of the last map. */
  readonly width: number;
}

/** A tensor of the state dict, already in float32. */
export interface StateTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Pixels of the picture for each cell of the last map. */
export const PIXELS_PER_CELL = 32;

export class MobileNetwork {
  readonly table: MobileNetworkTable;

  constructor(table: MobileNetworkTable) {
    this.table = table;
  }

  /**
   * Tensors on the engine: kernels scaled by their batch norm, and biases, under the convolution's name.
   *
   * @param read  A tensor of the state dict, or undefined where the file lacks it.
   * @throws RepriseError RP7530 when tensors are missing.
   */
  load(read: (name: string) => StateTensor | undefined, file: string): Weights {
    const missing: string[] = [];
    const get = (name: string): StateTensor => {
      const found = read(name);
      if (found === undefined) missing.push(name);
      return found ?? { shape: [0, 0, 0, 0], values: new Float32Array(0) };
    };
    const folded = this.#layers().map((layer) => ({ layer, ...this.#fold(layer, get) }));
    if (missing.length > 0) {
      throw new RepriseError(
        weightsMissing({ path: file, model: this.table.name, names: missing }),
      );
    }
    return Object.fromEntries(
      folded.flatMap(({ layer, kernel, bias }) => [
        [`${layer.conv}.kernel`, tensor(kernel.values, [...kernel.shape])],
        [`${layer.conv}.bias`, tensor(bias)],
      ]),
    );
  }

  /** @param images  `[B, H, W, 3]`, 0..1, sides multiples of 32. @returns `[B, H/32, W/32, width]`. */
  features(weights: Weights, images: Tensor4D): Tensor4D {
    const { mean, std } = this.table;
    const scaled = images.sub(tensor(mean)).div(tensor(std)) as Tensor4D; // the shape of the input
    return this.table.blocks.reduce((x, block) => {
      const y = block.layers.reduce((input, layer) => this.#apply(weights, layer, input), x);
      return block.residual ? add(x, y) : y;
    }, scaled); // [B, G, G, D]
  }

  #layers(): readonly ConvLayer[] {
    return this.table.blocks.flatMap(({ layers }) => layers);
  }

  #fold(
    { conv, norm, depthwise }: ConvLayer,
    get: (name: string) => StateTensor,
  ): { kernel: StateTensor; bias: Float32Array } {
    const kernel = get(`${conv}.weight`); // [out, in, k, k]; depthwise [C, 1, k, k]
    const gamma = get(`${norm}.weight`).values;
    const beta = get(`${norm}.bias`).values;
    const mean = get(`${norm}.running_mean`).values;
    const variance = get(`${norm}.running_var`).values;
    const scale = gamma.map(
      (value, i) => value / Math.sqrt((variance[i] ?? 0) + this.table.epsilon),
    );
    const [outs = 0, ins = 0, rows = 0, columns = 0] = kernel.shape;
    const values = new Float32Array(kernel.values.length);
    let from = 0;
    for (let out = 0; out < outs; out++) {
      for (let channel = 0; channel < ins; channel++) {
        for (let cell = 0; cell < rows * columns; cell++, from++) {
          // [k, k, in, out], or [k, k, C, 1] of a depthwise kernel (where in = 1 in the file)
          const to = depthwise ? cell * outs + out : (cell * ins + channel) * outs + out;
          values[to] = (kernel.values[from] ?? 0) * (scale[out] ?? 0);
        }
      }
    }
    const shape = depthwise ? [rows, columns, outs, 1] : [rows, columns, ins, outs];
    const bias = beta.map((value, i) => value - (mean[i] ?? 0) * (scale[i] ?? 0));
    return { kernel: { shape, values }, bias };
  }

  #apply(weights: Weights, layer: ConvLayer, x: Tensor4D): Tensor4D {
    const kernel = weightOf(weights, `${layer.conv}.kernel`) as Tensor4D; // made by load()
    const bias = weightOf(weights, `${layer.conv}.bias`);
    const padded = this.#pad(x, layer);
    const product = layer.depthwise
      ? depthwiseConv2d(padded, kernel, layer.stride, 'valid')
      : conv2d(padded, kernel, layer.stride, 'valid');
    const y: Tensor = add(product, bias);
    return (layer.active ? relu6(y) : y) as Tensor4D; // element by element
  }

  #pad(x: Tensor4D, { kernel, stride }: ConvLayer): Tensor4D {
    if (kernel === 1) return x;
    const sides = [x.shape[1], x.shape[2]].map((side): [number, number] => {
      if (this.table.padding === 'symmetric') return [kernel >> 1, kernel >> 1];
      const total = Math.max((Math.ceil(side / stride) - 1) * stride + kernel - side, 0);
      return [total >> 1, total - (total >> 1)];
    });
    return pad(x, [[0, 0], ...sides, [0, 0]]);
  }
}
