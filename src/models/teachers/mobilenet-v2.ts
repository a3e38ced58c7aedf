/**
 * MobileNetV2 of width 1.0, names and padding as in torchvision.
 *
 * @see Sandler et al., "MobileNetV2" (CVPR 2018), table 2; torchvision `models/mobilenetv2.py`
 */
import type { ConvBlock, ConvLayer, MobileNetworkTable } from './mobile-network.ts';

/** Expansion, channels out, repeats, stride of the first. */
const ROWS = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
] as const;

export const mobileNetV2: MobileNetworkTable = {
  name: 'MobileNetV2',
  blocks: [only(0, 3, 2), ...invertedResiduals(), only(18, 1, 1)],
  padding: 'symmetric',
  epsilon: 1e-5,
  mean: [0.485, 0.456, 0.406],
  std: [0.229, 0.224, 0.225],
  width: 1280,
};

function only(index: number, kernel: number, stride: number): ConvBlock {
  const names = { conv: `features.${index}.0`, norm: `features.${index}.1` };
  return {
    layers: [{ ...names, kernel, stride, depthwise: false, active: true }],
    residual: false,
  };
}

function invertedResiduals(): ConvBlock[] {
  const blocks: ConvBlock[] = [];
  for (const [expansion, , repeats, firstStride] of ROWS) {
    for (let repeat = 0; repeat < repeats; repeat++) {
      const at = `features.${blocks.length + 1}.conv.`;
      const stride = repeat === 0 ? firstStride : 1;
      const depth = expansion === 1 ? 0 : 1; // the expansion comes first where there is one
      const layers: ConvLayer[] = [
        named(`${at}${depth}.0`, `${at}${depth}.1`, {
          kernel: 3,
          stride,
          depthwise: true,
          active: true,
        }),
        named(`${at}${depth + 1}`, `${at}${depth + 2}`, {
          kernel: 1,
          stride: 1,
          depthwise: false,
          active: false,
        }),
      ];
      if (expansion !== 1) {
        const shape = { kernel: 1, stride: 1, depthwise: false, active: true };
        layers.unshift(named(`${at}0.0`, `${at}0.1`, shape));
      }
      blocks.push({ layers, residual: stride === 1 && repeat > 0 });
    }
  }
  return blocks;
}

function named(conv: string, norm: string, rest: Omit<ConvLayer, 'conv' | 'norm'>): ConvLayer {
  return { conv, norm, ...rest };
}
