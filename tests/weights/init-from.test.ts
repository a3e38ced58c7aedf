import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { channelsLast } from '../../src/engine/ops/patchify.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { compare } from '../../src/parity/comparison.ts';
import { Fixture } from '../../src/parity/fixture.ts';
import { numberOf, transformerSettings } from '../../src/parity/transformer-settings.ts';
import { type HostTensor, toFloat32 } from '../../src/weights/host-tensor.ts';
import { type InitOptions, initFrom } from '../../src/weights/init-from.ts';
import { resampleTable, tablePositions, tableRatio } from '../../src/weights/resample.ts';
import { toWeights } from '../../src/weights/to-weights.ts';

const folder = fileURLToPath(new URL('fixtures/checkpoint-remap/', import.meta.url));
const cases = readdirSync(folder).filter((name) => name !== 'table-resampling');

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

function section(fixture: Fixture, prefix: string): Map<string, HostTensor> {
  return new Map(
    [...fixture.tensors]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, tensor]) => [name.slice(prefix.length), tensor]),
  );
}

function modelOf(fixture: Fixture): VisionTransformer {
  const settings = fixture.settings('model');
  return new VisionTransformer({
    ...transformerSettings(settings),
    norm_eps: 1e-6,
    num_classes: numberOf(settings, 'num_classes', 0),
    use_mean_pooling: settings['use_mean_pooling'] === true,
  });
}

function optionsOf(fixture: Fixture, before: Map<string, HostTensor>): InitOptions {
  const { model_filter_name: filter, robust_test: robust } = fixture.settings('options');
  const prefix = filter === '' ? {} : { prefix: 'encoder.' };
  if (robust === null) return prefix;
  // Which 200 classes: those rows of the checkpoint's head that the recording kept.
  const all = toFloat32(before.get('head.weight') as HostTensor);
  const kept = toFloat32(fixture.host('remapped/head.weight'));
  const width = fixture.host('remapped/head.weight').shape[1] ?? 1;
  const first = (row: number, values: Float32Array): string =>
    values.subarray(row * width, (row + 1) * width).join();
  const rows = new Map(
    Array.from({ length: all.length / width }, (_, row) => [first(row, all), row]),
  );
  const headRows = Array.from({ length: kept.length / width }, (_, row) =>
    Number(rows.get(first(row, kept))),
  );
  return { headRows };
}

describe.each(cases)('%s', (name) => {
  test('`initFrom()` gives the weights of the reference, and the same logits', async () => {
    const fixture = await Fixture.read(`${folder}${name}`);
    const model = modelOf(fixture);
    const checkpoint = section(fixture, 'checkpoint/');
    if (fixture.config['fails'] !== null) {
      expect(() => initFrom(checkpoint, model.parameters)).toThrow(RepriseError);
      return;
    }
    const { tensors, report } = initFrom(
      checkpoint,
      model.parameters,
      optionsOf(fixture, checkpoint),
    );
    for (const [own, tensor] of tensors) {
      const compared = compare(fixture, `model_after/${own}`, toFloat32(tensor), 'forward');
      expect(compared).toMatchObject({ ok: true });
    }
    const isIndex = (one: unknown): boolean => String(one).includes('relative_position_index');
    const missing = fixture.config['missing_in_checkpoint'] as string[];
    expect([...report.missing].sort()).toEqual(missing.filter((one) => !isIndex(one)));
    const unused = report.dropped.filter(({ reason }) => reason === 'unknown');
    expect(unused.map((one) => one.name).sort()).toEqual(fixture.config['unused_from_checkpoint']);

    const all = new Map([...section(fixture, 'model_before/'), ...tensors]);
    const weights = toWeights(all, model.parameters, name);
    const logits = model.forward(weights, channelsLast(fixture.tensor('input/images')));
    const result = compare(fixture, 'output/logits', logits.dataSync(), 'forward');
    expect(result).toMatchObject({ ok: true });
  });
});

test('`resampleTable()` gives the tables of the reference', async () => {
  const fixture = await Fixture.read(`${folder}table-resampling`);
  const pairs = fixture.config['pairs'] as { windows: [number, number]; ratio: number }[];
  for (const { windows, ratio } of pairs) {
    const [from, to] = windows.map((window) => 2 * window - 1) as [number, number];
    const name = `${windows[0]}to${windows[1]}`;
    expect(tableRatio(from, to)).toBeCloseTo(ratio, 12);
    const { source } = tablePositions(from, to);
    fixture.values(`act/${name}/source_positions`).forEach((place, i) => {
      expect(source[i]).toBeCloseTo(place, 9);
    });
    const rows = fixture.host(`output/${name}`).shape[0] ?? 0;
    const table = resampleTable(name, fixture.host(`input/${name}`), rows);
    const compared = compare(fixture, `output/${name}`, toFloat32(table), 'forward');
    expect(compared).toMatchObject({ ok: true });
  }
});

test('`resampleTable()` gives the golden values of a 14 to 32 window', () => {
  const values = Float32Array.from({ length: 27 * 27 + 3 }, (_, i) => {
    const [r, c] = [Math.floor(i / 27), i % 27];
    return Math.sin(0.3 * r) + 0.5 * Math.cos(0.2 * c) * Math.sin(0.05 * r);
  });
  const bytes = new Uint8Array(values.buffer);
  const table = resampleTable('t', { dtype: 'F32', shape: [732, 1], bytes }, 63 * 63 + 3);
  const out = toFloat32(table);
  const at = (row: number, column: number): number => out[row * 63 + column] ?? Number.NaN;
  expect(tableRatio(27, 63)).toBeCloseTo(1.13491781, 6);
  for (const [row, column, want] of [
    [0, 0, 1.2e-5],
    [0, 62, 1.15e-5],
    [10, 40, 0.6106119],
    [31, 31, -0.9470549],
    [47, 5, 0.7722653],
    [62, 62, 1.224261],
  ] as const) {
    expect(Math.abs(at(row, column) - want)).toBeLessThan(1e-5);
  }
});
