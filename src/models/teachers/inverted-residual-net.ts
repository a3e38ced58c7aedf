/**
 * Networks of inverted residuals (MobileNetV2, EfficientNet-Lite), forward only: expand, depthwise,
 * project, with ReLU6 between. Batch norm is folded into the convolutions when weights are loaded.
 */
import {
  type Tensor,
  type Tensor4D,
  add,
  clipByValue,
  conv2d,
  depthwiseConv2d,
  pad,
  tensor,
} from '@tensorflow/tfjs-core';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { weightsMissing } from '../../diagnostics/messages/weights.ts';
import { invariant } from '../../util/invariant.ts';
import { type Weights, weightOf } from '../../nn/parameters.ts';

/** A convolution and the batch norm after it, by their names in the state dict. */
export interface ConvolutionSpec {
  /** Of the convolution's kernel, without `.weight`. */
  readonly convolution: string;
  readonly norm: string;
  readonly stride: 1 | 2;
  readonly isDepthwise: boolean;
  /** Whether ReLU6 follows. */
  readonly isActivated: boolean;
}

export interface NetworkSpec {
  /** In order; a block adds its input where size and channels stay the same. */
  readonly blocks: readonly {
    readonly layers: readonly ConvolutionSpec[];
    readonly isResidual: boolean;
  }[];
  readonly norm_eps: number;
  /**
   * How pictures are padded where the stride is 2: `even` on both sides alike, `late` only at bottom
   * and right where it does not come out even (TensorFlow's SAME).
   */
  readonly padding: 'even' | 'late';
}

/** A tensor of a state dict on the host. */
export interface HostValues {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/**
 * Kernels and biases with the norms folded in, by the convolutions' names.
 *
 * @param get  Gives a tensor of the state dict by name; nothing when it is not there.
 * @throws RepriseError RP7522 when some are missing.
 */
export function foldedWeights(
  spec: NetworkSpec,
  get: (name: string) => HostValues | undefined,
  source: string,
): Weights {
  const layers = spec.blocks.flatMap((block) => block.layers);
  const missing = namesIn(spec).filter((name) => get(name) === undefined);
  if (missing.length > 0) throw new RepriseError(weightsMissing({ names: missing, source }));
  const need = (name: string): HostValues => {
    const found = get(name);
    invariant(found !== undefined, `"${name}" was found a moment ago`);
    return found;
  };
  return Object.fromEntries(layers.flatMap((layer) => folded(layer, spec.norm_eps, need)));
}

/** The tensors of the state dict that a network is made of. */
export function namesIn(spec: NetworkSpec): string[] {
  return spec.blocks.flatMap((block) => block.layers.flatMap(namesOf));
}

function namesOf({ convolution, norm }: ConvolutionSpec): string[] {
  const parts = ['weight', 'bias', 'running_mean', 'running_var'];
  return [`${convolution}.weight`, ...parts.map((part) => `${norm}.${part}`)];
}

function folded(
  { convolution, norm, isDepthwise }: ConvolutionSpec,
  eps: number,
  need: (name: string) => HostValues,
): [string, Tensor][] {
  const { shape, values } = need(`${convolution}.weight`);
  const [out = 0, inner = 0, height = 0, width = 0] = shape;
  const part = (name: string): Float32Array => need(`${norm}.${name}`).values;
  const [gain, shift, mean, variance] = ['weight', 'bias', 'running_mean', 'running_var'].map(part);
  const factor = Float64Array.from(
    { length: out },
    (_, o) => (gain?.[o] ?? 0) / Math.sqrt((variance?.[o] ?? 0) + eps),
  );
  // [O, I, h, w] -> [h, w, I, O]; a depthwise kernel [C, 1, h, w] -> [h, w, C, 1].
  const kernel = new Float32Array(values.length);
  for (let o = 0; o < out; o++)
    for (let i = 0; i < inner; i++)
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const from = ((o * inner + i) * height + y) * width + x;
          const place = (y * width + x) * inner * out;
          const to = isDepthwise ? place + o : place + i * out + o;
          kernel[to] = (values[from] ?? 0) * (factor[o] ?? 0);
        }
  const bias = Float32Array.from(
    { length: out },
    (_, o) => (shift?.[o] ?? 0) - (mean?.[o] ?? 0) * (factor[o] ?? 0),
  );
  const size = isDepthwise ? [height, width, out, inner] : [height, width, inner, out];
  return [
    [`${convolution}.weight`, tensor(kernel, size)],
    [`${convolution}.bias`, tensor(bias)],
  ];
}

/** From pictures in the network's own range to its last feature map, `[B, H, W, 3] -> [B, G, G, D]`. */
export function runNetwork(spec: NetworkSpec, weights: Weights, images: Tensor): Tensor {
  let x = images as Tensor4D;
  for (const { layers, isResidual } of spec.blocks) {
    let y = x;
    for (const layer of layers) y = convolve(spec, weights, y, layer);
    x = isResidual ? add(x, y) : y;
  }
  return x;
}

function convolve(
  spec: NetworkSpec,
  weights: Weights,
  x: Tensor4D,
  { convolution, stride, isDepthwise, isActivated }: ConvolutionSpec,
): Tensor4D {
  const kernel = weightOf(weights, `${convolution}.weight`) as Tensor4D; // [h, w, I, O]
  const border = ((kernel.shape[0] ?? 1) - 1) / 2;
  const isPadded = stride === 2 && spec.padding === 'even' && border > 0;
  const sides: [number, number] = [border, border];
  const input = isPadded ? (pad(x, [[0, 0], sides, sides, [0, 0]]) as Tensor4D) : x;
  const apply = isDepthwise ? depthwiseConv2d : conv2d;
  const product = apply(input, kernel, stride, isPadded ? 'valid' : 'same');
  const y = add(product, weightOf(weights, `${convolution}.bias`)) as Tensor4D;
  return isActivated ? clipByValue(y, 0, 6) : y;
}
