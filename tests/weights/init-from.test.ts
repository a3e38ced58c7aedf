import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { remapModel, remapOptions, sectionOf } from '../../src/parity/case-checkpoint-remap.ts';
import { type Fixture, readCase, readFixture } from '../../src/parity/fixture.ts';
import { runCase } from '../../src/parity/run-case.ts';
import { toFloat32 } from '../../src/weights/host-tensor.ts';
import { initFrom } from '../../src/weights/init-from.ts';
import { resampleTable, tableRatio } from '../../src/weights/resample.ts';

const folder = fileURLToPath(new URL('fixtures/checkpoint-remap/', import.meta.url));
const cases = readdirSync(folder);

async function fixtureOf(name: string): Promise<Fixture> {
  const { config } = await readCase(`${folder}${name}`);
  return readFixture(`${folder}${name}`, name, config);
}

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ backend: 'wasm', threads: 1 });
});

test.each(cases)(
  '`initFrom()` gives the weights and the logits of the reference: %s',
  async (name) => {
    const report = await runCase(`${folder}${name}`, { engine, mode: 'eager' });
    if (report.kind !== 'compared') throw new Error(JSON.stringify(report));
    expect(report.tensors.filter((tensor) => !tensor.ok)).toEqual([]);
    expect(report.tensors.length).toBeGreaterThan(0);
  },
);

test.each(cases.filter((name) => !/table|fails/.test(name)))(
  '`initFrom()` reports what the reference reports: %s',
  async (name) => {
    const fixture = await fixtureOf(name);
    const checkpoint = sectionOf(fixture, 'checkpoint/');
    const { parameters } = remapModel(fixture);
    const { report } = initFrom(checkpoint, parameters, remapOptions(fixture, checkpoint));
    const isIndex = (one: unknown): boolean => String(one).includes('relative_position_index');
    const missing = fixture.config['missing_in_checkpoint'] as string[];
    expect([...report.missing].sort()).toEqual(missing.filter((one) => !isIndex(one)));
    const unused = report.dropped.filter(({ reason }) => reason === 'unknown');
    expect(unused.map((one) => one.name).sort()).toEqual(fixture.config['unused_from_checkpoint']);
  },
);

test('`initFrom()` refuses a table of 2 x 2 patches', async () => {
  const fixture = await fixtureOf('two-by-two-window-fails');
  const checkpoint = sectionOf(fixture, 'checkpoint/');
  expect(() => initFrom(checkpoint, remapModel(fixture).parameters)).toThrow(RepriseError);
});

test('`tableRatio()` ends at the last midpoint of the bisection', async () => {
  const fixture = await fixtureOf('table-resampling');
  const pairs = fixture.config['pairs'] as { table_sides: [number, number]; ratio: number }[];
  for (const { table_sides: sides, ratio } of pairs) {
    expect(tableRatio(...sides)).toBeCloseTo(ratio, 12);
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
