/**
 * MobileNetV2 of width 1.0; names and padding as in torchvision.
 *
 * @see Sandler et al., "MobileNetV2" (CVPR 2018), table 2; torchvision `models/mobilenetv2.py`
 */
import { type Tensor, div, sub, tensor } from '@tensorflow/tfjs-core';
import type { NetworkSpec } from './inverted-residual-net.ts';

type Block = NetworkSpec['blocks'][number];

/** Expansion, repeats, stride of the first (channels are in the file). */
const ROWS: readonly (readonly [number, number, 1 | 2])[] = [
  [1, 1, 1],
  [6, 2, 2],
  [6, 3, 2],
  [6, 4, 2],
  [6, 3, 1],
  [6, 3, 2],
  [6, 1, 1],
];

export const MOBILENET_V2: NetworkSpec = {
  blocks: [single(0, 2), ...residuals(), single(18, 1)],
  norm_eps: 1e-5,
  padding: 'even',
};

/** From 0..1 to the network's range: ImageNet's mean and standard deviation. */
export function prepareForMobileNet(images: Tensor): Tensor {
  return div(sub(images, tensor([0.485, 0.456, 0.406])), tensor([0.229, 0.224, 0.225]));
}

function single(index: number, stride: 1 | 2): Block {
  const names = { convolution: `features.${index}.0`, norm: `features.${index}.1` };
  return {
    layers: [{ ...names, stride, isDepthwise: false, isActivated: true }],
    isResidual: false,
  };
}

function residuals(): Block[] {
  const blocks: Block[] = [];
  for (const [expansion, repeats, firstStride] of ROWS) {
    for (let repeat = 0; repeat < repeats; repeat++) {
      const at = `features.${blocks.length + 1}.conv.`;
      const first = expansion === 1 ? 0 : 1; // the expansion comes first where there is one
      const stride = repeat === 0 ? firstStride : 1;
      const point = { stride: 1 as const, isDepthwise: false };
      const layers = [
        {
          convolution: `${at}${first}.0`,
          norm: `${at}${first}.1`,
          stride,
          isDepthwise: true,
          isActivated: true,
        },
        {
          convolution: `${at}${first + 1}`,
          norm: `${at}${first + 2}`,
          ...point,
          isActivated: false,
        },
      ];
      if (first === 1) {
        layers.unshift({ convolution: `${at}0.0`, norm: `${at}0.1`, ...point, isActivated: true });
      }
      blocks.push({ layers, isResidual: stride === 1 && repeat > 0 });
    }
  }
  return blocks;
}
