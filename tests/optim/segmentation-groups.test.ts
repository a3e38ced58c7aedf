import { expect, test } from 'vitest';
import { Upernet } from '../../src/models/upernet/upernet.ts';
import { UPERNETS } from '../../src/models/upernet/upernet-config.ts';
import { segmentationGroups } from '../../src/optim/segmentation-groups.ts';

const RULE = { weight_decay: 0.05, layer_decay_rate: 0.75, depth: 12 } as const;

function groupsOfBase(): ReturnType<typeof segmentationGroups> {
  const { parameters } = new Upernet(UPERNETS.base);
  return segmentationGroups(
    parameters.filter((one) => one.trainable),
    RULE,
  );
}

test('`segmentationGroups()` has every trainable parameter once, by its full name', () => {
  const { parameters } = new Upernet(UPERNETS.base);
  const trainable = parameters.filter((one) => one.trainable).map(({ name }) => name);
  const grouped = groupsOfBase().flatMap(({ names }) => names);
  expect([...grouped].sort()).toEqual([...trainable].sort());
});

test('`segmentationGroups()` scales 14 layers and lets the class token decay', () => {
  const groups = groupsOfBase();
  expect(groups.length).toBe(28); // 14 layers, each with and without decay
  const groupOf = (name: string) => groups.find(({ names }) => names.includes(name));
  expect(groupOf('backbone.cls_token')).toMatchObject({ weight_decay: 0.05, layer: 0 });
  expect(groupOf('backbone.cls_token')?.lr_scale).toBeCloseTo(0.75 ** 13, 12);
  const table = 'backbone.blocks.3.attn.relative_position_bias_table';
  expect(groupOf(table)).toMatchObject({ weight_decay: 0.05, layer: 4 });
  expect(groupOf('backbone.blocks.11.gamma_1')).toMatchObject({ weight_decay: 0, lr_scale: 0.75 });
  for (const name of ['backbone.fpn1.0.weight', 'decode_head.conv_seg.weight']) {
    expect(groupOf(name)).toMatchObject({ weight_decay: 0.05, lr_scale: 1 });
  }
  expect(groupOf('backbone.fpn1.1.weight')).toMatchObject({ weight_decay: 0, lr_scale: 1 });
});
