import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { type CaseReport, runCase } from '../../src/parity/run-case.ts';
import type { Runner } from '../../src/parity/run-step.ts';
import { isJsonObject } from '../../src/util/json.ts';
import { readSafetensors, writeSafetensors } from '../../src/weights/safetensors.ts';

const recorded = fileURLToPath(new URL('fixtures/vit-encoder/a-abs-pos', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reprise-own-recording-'));
let runner: Runner;
beforeAll(async () => {
  runner = { engine: await openEngine({ backend: 'wasm', threads: 1 }), mode: 'eager' };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the recorded case with the tensors that docs/parity.md records, and other settings. */
async function own(
  name: string,
  { args = {}, without = '' }: { readonly args?: object; readonly without?: string },
): Promise<CaseReport> {
  const path = join(folder, name.replace('/', '-'));
  mkdirSync(path);
  const { tensors } = await readSafetensors(join(recorded, 'tensors.safetensors'));
  const kept = [...tensors].filter(
    ([one]) => /^(weights|input|grad)\/|^output\/(logits|loss)$/.test(one) && one !== without,
  );
  await writeSafetensors(join(path, 'tensors.safetensors'), new Map(kept));
  const config: unknown = JSON.parse(readFileSync(join(recorded, 'config.json'), 'utf8'));
  const before = isJsonObject(config) && isJsonObject(config['args']) ? config['args'] : {};
  const settings = { case: name, args: { ...before, ...args } };
  writeFileSync(join(path, 'config.json'), JSON.stringify(settings));
  return runCase(path, runner);
}

test('`runCase()` compares what was recorded when nothing was watched on the way', async () => {
  const report = await own('vit-encoder/mine', {});
  expect(report).toMatchObject({ kind: 'compared', ok: true, uncompared: [] });
  const names = report.kind === 'compared' ? report.tensors.map(({ name }) => name) : [];
  expect(names.filter((name) => name.startsWith('output/'))).toEqual([
    'output/logits',
    'output/loss',
  ]);
  expect(names).toContain('grad/pos_embed');
});

test('`runCase()` does not judge a model whose answer was not recorded', async () => {
  expect(await own('vit-encoder/mute', { without: 'output/logits' })).toMatchObject({
    kind: 'broken',
    diagnostics: [{ code: 'RP7540', message: expect.stringContaining('"output/logits"') }],
  });
});

test('`runCase()` names recorded weights that the settings do not explain', async () => {
  expect(await own('vit-encoder/other', { args: { use_abs_pos_emb: false } })).toMatchObject({
    kind: 'broken',
    diagnostics: [{ code: 'RP7540', message: expect.stringContaining('"weights/pos_embed"') }],
  });
});

test('`runCase()` knows no family by the name of what every object has', async () => {
  expect(await own('constructor/mine', {})).toMatchObject({ kind: 'skipped' });
});
