import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { channelsLast } from '../../../src/engine/ops/patchify.ts';
import { TRANSFORMER_DEFAULTS } from '../../../src/models/transformer-config.ts';
import { channelDropout } from '../../../src/models/upernet/classify-cells.ts';
import { UPERNETS, type UpernetConfig } from '../../../src/models/upernet/upernet-config.ts';
import { Upernet } from '../../../src/models/upernet/upernet.ts';
import { initialValues } from '../../../src/nn/initial-values.ts';
import type { ParameterSpec, Weights } from '../../../src/nn/parameters.ts';
import { Random } from '../../../src/util/random.ts';
import { engines } from '../../engine/engines.ts';

const TOY: UpernetConfig = {
  backbone: {
    ...TRANSFORMER_DEFAULTS,
    img_size: 64,
    embed_dim: 24,
    depth: 4,
    num_heads: 3,
    mlp_ratio: 2,
    use_rel_pos_bias: true,
    init_values: 0.1,
  },
  out_indices: [0, 1, 2, 3],
  num_classes: 6,
  channels: 12,
  pool_scales: [1, 2, 3, 6],
  auxiliary_channels: 10,
  auxiliary_index: 2,
  auxiliary_weight: 0.4,
  dropout_ratio: 0.1,
};

function count(specs: readonly ParameterSpec[], prefix = ''): number {
  const own = specs.filter(({ name, trainable }) => trainable && name.startsWith(prefix));
  const sizes = own.map(({ shape }) => shape.reduce((product, length) => product * length, 1));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.each([
  ['base', 163_080_812, 86_227_008, 7_081_728, 67_963_542, 1_808_534],
  ['large', 440_398_636, 304_647_680, 12_588_032, 120_764_566, 2_398_358],
] as const)(
  'the %s network has %i parameters in its parts',
  (size, all, trunk, fpn, decode, aux) => {
    const { parameters } = new Upernet(UPERNETS[size]);
    expect(count(parameters)).toBe(all);
    expect(count(parameters, 'backbone.fpn')).toBe(fpn);
    expect(count(parameters, 'backbone.') - fpn).toBe(trunk);
    expect(count(parameters, 'decode_head.')).toBe(decode);
    expect(count(parameters, 'auxiliary_head.')).toBe(aux);
  },
);

test('layer scales exist for every number, 0 too, and not for null', () => {
  const scales = (init_values: number | null): number => {
    const { parameters } = new Upernet({ ...TOY, backbone: { ...TOY.backbone, init_values } });
    return parameters.filter(({ name }) => name.includes('.gamma_')).length;
  };
  expect([scales(0), scales(1e-6), scales(null)]).toEqual([8, 8, 0]);
});

test('residual projections do not start smaller, unlike those of the classifier', () => {
  const { parameters } = new Upernet(TOY);
  const values =
    initialValues(parameters, 1)['backbone.blocks.3.mlp.fc2.weight'] ?? new Float32Array();
  const variance = values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
  expect(Math.sqrt(variance)).toBeGreaterThan(0.018); // 0.02; with the rescale it would be 0.007
});

test('`channelDropout()` drops its share of channels and scales up the others', () => {
  const factors = channelDropout(0.1, [50, 200], Random.stream(3, 'dropout'));
  expect(new Set(factors)).toEqual(new Set([0, Math.fround(1 / 0.9)]));
  const dropped = factors.filter((one) => one === 0).length / factors.length;
  expect(Math.abs(dropped - 0.1)).toBeLessThan(0.012); // four deviations of 10 000 draws
});

/** As the golden models of the specification are filled; factors and variances around 1. */
function filled(specs: readonly ParameterSpec[]): Weights {
  const isCount = (name: string): boolean => name.endsWith('num_batches_tracked');
  const names = specs
    .map(({ name }) => name)
    .filter((name) => !isCount(name))
    .sort();
  return Object.fromEntries(
    specs.map(({ name, shape }) => {
      if (isCount(name)) return [name, tf.scalar(0)];
      const j = names.indexOf(name);
      const length = shape.reduce((product, one) => product * one, 1);
      const shift = /norm\d\.weight$|bn\.weight$|fpn1\.1\.weight$|running_var$/.test(name) ? 1 : 0;
      const fill = (_: unknown, k: number): number => {
        return 0.1 * Math.sin(1 + 0.37 * j + 0.11 * k) + shift;
      };
      return [name, tf.tensor(Float32Array.from({ length }, fill), [...shape])];
    }),
  );
}

function pictures(batch: number): tf.Tensor {
  const values = Float32Array.from({ length: batch * 3 * 64 * 64 }, (_, n) => Math.sin(0.1 * n));
  return channelsLast(tf.tensor(values, [batch, 3, 64, 64]));
}

function worst(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a.length).toBe(b.length);
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? Number.NaN))));
}

describe.each(engines)('on %s', (engine) => {
  beforeAll(() => openEngine({ backend: engine, threads: 1 }));

  test('a network with a window of 4 x 4 gives the golden scores in evaluation', () => {
    const model = new Upernet(TOY);
    const weights = filled(model.parameters);
    const scores = model.forward(weights, pictures(2)).arraySync() as number[][][][];
    // Of a program written in PyTorch apart from this one, in float64, from the same filled weights.
    const golden: readonly (readonly [number, number, number, readonly number[]])[] = [
      [0, 0, 0, [0.05058207, 0.02017781, 0.03322457, 0.05542872, 0.03801254, -0.00875516]],
      [1, 31, 40, [0.04225502, 0.00125986, 0.03216169, 0.0738191, 0.0482035, -0.02208724]],
      [1, 63, 63, [0.05161437, 0.02259018, 0.03338966, 0.05309828, 0.03669074, -0.0070808]],
    ];
    for (const [picture, row, column, wanted] of golden) {
      expect(worst(scores[picture]?.[row]?.[column] ?? [], wanted)).toBeLessThan(1e-6);
    }
  });

  test('evaluation does not depend on what else is in the batch', () => {
    const model = new Upernet(TOY);
    const weights = filled(model.parameters);
    const both = pictures(2);
    const together = tf.unstack(model.forward(weights, both));
    const swapped = tf.unstack(model.forward(weights, tf.reverse(both, 0)));
    const alone = model.forward(weights, tf.slice(both, [1, 0, 0, 0], [1, -1, -1, -1]));
    expect(worst(together[0]!.dataSync(), swapped[1]!.dataSync())).toBeLessThan(1e-6);
    expect(worst(together[1]!.dataSync(), alone.dataSync())).toBeLessThan(1e-6);
  });

  test('`loss()` reports statistics, from which `movedBuffers()` makes the next running averages', () => {
    const model = new Upernet(TOY);
    const weights = filled(model.parameters);
    const labels = tf.fill([2, 64, 64], 3, 'int32');
    const { statistics } = model.loss(weights, pictures(2), labels);
    const moved = model.movedBuffers(weights, statistics);
    const buffers = model.parameters.filter((one) => !one.trainable).map(({ name }) => name);
    expect(Object.keys(moved).sort()).toEqual(buffers.sort());
    expect(moved['backbone.fpn1.1.num_batches_tracked']?.dataSync()[0]).toBe(1);
    // One norm by hand: the means over two pictures of one cell each, so 2 values a channel.
    const at = 'decode_head.psp_modules.0.1.';
    let input: tf.Tensor | undefined;
    model.decode(weights, pictures(2), {
      observe: (name, value) => (name === 'pyramid3' ? (input = value) : undefined),
      normalised: () => undefined,
    });
    const means = tf.mean(input!, [1, 2]); // [B, D]
    const kernel = tf.reshape(weights[`${at}conv.weight`]!, [12, 24]);
    const rows = tf.matMul(means, kernel, false, true).arraySync() as number[][]; // [B, Cd]
    const variances = moved[`${at}bn.running_var`]?.dataSync() ?? [];
    const before = weights[`${at}bn.running_var`]?.dataSync() ?? [];
    for (let c = 0; c < 12; c++) {
      const difference = (rows[0]?.[c] ?? Number.NaN) - (rows[1]?.[c] ?? Number.NaN);
      // Unbiased: the squared deviations of two values, divided by one.
      const wanted = 0.9 * (before[c] ?? Number.NaN) + 0.1 * (difference ** 2 / 2);
      expect(variances[c]).toBeCloseTo(wanted, 5);
    }
  });

  test('dropped channels change the loss, and factors of 1 do not', () => {
    const model = new Upernet(TOY);
    const weights = filled(model.parameters);
    const labels = tf.fill([2, 64, 64], 3, 'int32');
    const loss = (decode: number): number => {
      const dropout = { decode: tf.fill([2, 12], decode), auxiliary: tf.ones([2, 10]) };
      return model.loss(weights, pictures(2), labels, { dropout }).loss.dataSync()[0] ?? Number.NaN;
    };
    const plain = model.loss(weights, pictures(2), labels).loss.dataSync()[0] ?? Number.NaN;
    expect(loss(1)).toBeCloseTo(plain, 6);
    expect(Math.abs(loss(0) - plain)).toBeGreaterThan(1e-4);
  });
});
