/**
 * EfficientNet-Lite0: no squeeze-and-excitation, `relu6`, padding as TensorFlow does it; names of the
 * weights as in the PyTorch port of EfficientNet.
 *
 * @see Tan and Le, "EfficientNet" (ICML 2019), table 1; the "lite" variants keep stem and head unscaled
 */
import type { ConvBlock, ConvLayer, MobileNetworkTable } from './mobile-network.ts';

/** Repeats, kernel, stride of the first, expansion, channels in, channels out. */
const ROWS = [
  [1, 3, 1, 1, 32, 16],
  [2, 3, 2, 6, 16, 24],
  [2, 5, 2, 6, 24, 40],
  [3, 3, 2, 6, 40, 80],
  [3, 5, 1, 6, 80, 112],
  [4, 5, 2, 6, 112, 192],
  [1, 3, 1, 6, 192, 320],
] as const;

const HALF = 127 / 255;
const SPREAD = 128 / 255;

export const efficientNetLite0: MobileNetworkTable = {
  name: 'EfficientNet-Lite0',
  blocks: [
    only('_conv_stem', '_bn0', 3, 2),
    ...invertedResiduals(),
    only('_conv_head', '_bn1', 1, 1),
  ],
  padding: 'same',
  epsilon: 1e-3,
  mean: [HALF, HALF, HALF],
  std: [SPREAD, SPREAD, SPREAD],
  width: 1280,
};

function only(conv: string, norm: string, kernel: number, stride: number): ConvBlock {
  const layer = { conv, norm, kernel, stride, depthwise: false, active: true };
  return { layers: [layer], residual: false };
}

function invertedResiduals(): ConvBlock[] {
  const blocks: ConvBlock[] = [];
  for (const [repeats, kernel, firstStride, expansion, channelsIn, channelsOut] of ROWS) {
    for (let repeat = 0; repeat < repeats; repeat++) {
      const at = `_blocks.${blocks.length}.`;
      const stride = repeat === 0 ? firstStride : 1;
      const point = { kernel: 1, stride: 1, depthwise: false };
      const layers: ConvLayer[] = [
        {
          conv: `${at}_depthwise_conv`,
          norm: `${at}_bn1`,
          kernel,
          stride,
          depthwise: true,
          active: true,
        },
        { conv: `${at}_project_conv`, norm: `${at}_bn2`, ...point, active: false },
      ];
      if (expansion !== 1) {
        layers.unshift({ conv: `${at}_expand_conv`, norm: `${at}_bn0`, ...point, active: true });
      }
      const sameShape = stride === 1 && (repeat > 0 || Number(channelsIn) === channelsOut);
      blocks.push({ layers, residual: sameShape });
    }
  }
  return blocks;
}
