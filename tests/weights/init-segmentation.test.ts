import { expect, test } from 'vitest';
import type { ParameterSpec } from '../../src/nn/parameters.ts';
import { type HostTensor, fromFloat32 } from '../../src/weights/host-tensor.ts';
import { initSegmentationBackbone } from '../../src/weights/init-segmentation.ts';

const spec = (name: string, shape: number[]): ParameterSpec => ({
  name,
  shape,
  trainable: true,
  init: (count) => new Float32Array(count),
});

const NETWORK = [
  spec('backbone.cls_token', [2]),
  spec('backbone.fpn1.0.bias', [2]),
  spec('decode_head.conv_seg.bias', [2]),
];

const one = (value: number): HostTensor => fromFloat32([2], Float32Array.of(value, value));

test('`initSegmentationBackbone()` takes what the backbone has, by its full names', () => {
  const checkpoint = new Map([
    ['cls_token', one(1)],
    ['conv_seg.bias', one(2)],
    ['head.bias', one(3)],
  ]);
  const { tensors, report } = initSegmentationBackbone(checkpoint, NETWORK);
  expect([...tensors.keys()]).toEqual(['backbone.cls_token']);
  expect(tensors.get('backbone.cls_token')).toBe(checkpoint.get('cls_token'));
  expect(report.missing).toEqual(['fpn1.0.bias']);
  expect(report.dropped.map(({ name }) => name)).toEqual(['conv_seg.bias', 'head.bias']);
});

test('`initSegmentationBackbone()` takes off "module.", and "encoder." when that comes first', () => {
  const parallel = new Map([['module.cls_token', one(1)]]);
  expect(initSegmentationBackbone(parallel, NETWORK).tensors.size).toBe(1);
  const tokenizer = new Map([
    ['quantize.embedding.weight', one(2)],
    ['encoder.cls_token', one(1)],
  ]);
  const { tensors, report } = initSegmentationBackbone(tokenizer, NETWORK);
  expect([...tensors.keys()]).toEqual(['backbone.cls_token']);
  expect(report.dropped).toEqual([{ name: 'quantize.embedding.weight', reason: 'prefix' }]);
});

test('`initSegmentationBackbone()` takes the backbone by itself, without its prefix', () => {
  const { tensors } = initSegmentationBackbone(new Map([['cls_token', one(1)]]), [
    spec('cls_token', [2]),
  ]);
  expect([...tensors.keys()]).toEqual(['cls_token']);
});
