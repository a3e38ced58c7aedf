/**
 * EfficientNet-Lite0: no squeeze-and-excitation, `relu6`, padding as TensorFlow does it; names of the
 * weights as in the PyTorch port of EfficientNet.
 *
 * @see Tan and Le, "EfficientNet" (ICML 2019), table 1; the "lite" variants keep stem and head unscaled
 */
import { type Tensor, div, mul, sub } from '@tensorflow/tfjs-core';
import type { ConvolutionSpec, NetworkSpec } from './inverted-residual-net.ts';

type Block = NetworkSpec['blocks'][number];

/** Repeats, stride of the first, expansion, channels in, channels out (kernels are in the file). */
const ROWS: readonly (readonly [number, 1 | 2, number, number, number])[] = [
  [1, 1, 1, 32, 16],
  [2, 2, 6, 16, 24],
  [2, 2, 6, 24, 40],
  [3, 2, 6, 40, 80],
  [3, 1, 6, 80, 112],
  [4, 2, 6, 112, 192],
  [1, 1, 6, 192, 320],
];

export const EFFICIENTNET_LITE0: NetworkSpec = {
  blocks: [single('_conv_stem', '_bn0', 2), ...residuals(), single('_conv_head', '_bn1', 1)],
  norm_eps: 1e-3,
  padding: 'late',
};

/** From 0..1 to the network's range: `(255 x - 127) / 128`. */
export function prepareForLite0(images: Tensor): Tensor {
  return div(sub(mul(images, 255), 127), 128);
}

function single(convolution: string, norm: string, stride: 1 | 2): Block {
  const layer = { convolution, norm, stride, isDepthwise: false, isActivated: true };
  return { layers: [layer], isResidual: false };
}

function residuals(): Block[] {
  const blocks: Block[] = [];
  for (const [repeats, firstStride, expansion, channelsIn, channelsOut] of ROWS) {
    for (let repeat = 0; repeat < repeats; repeat++) {
      const at = `_blocks.${blocks.length}.`;
      const stride = repeat === 0 ? firstStride : 1;
      const point = (name: string, norm: string, isActivated: boolean): ConvolutionSpec => ({
        convolution: `${at}${name}`,
        norm: `${at}${norm}`,
        stride: 1,
        isDepthwise: false,
        isActivated,
      });
      const depthwise = { ...point('_depthwise_conv', '_bn1', true), stride, isDepthwise: true };
      const expand = expansion === 1 ? [] : [point('_expand_conv', '_bn0', true)];
      const isResidual = stride === 1 && (repeat > 0 || channelsIn === channelsOut);
      blocks.push({
        layers: [...expand, depthwise, point('_project_conv', '_bn2', false)],
        isResidual,
      });
    }
  }
  return blocks;
}
