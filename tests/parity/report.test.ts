import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import type { Compared } from '../../src/parity/comparison.ts';
import { jsonOf, textOf, totalOf } from '../../src/parity/report.ts';
import { type CaseReport, findCases, runCase } from '../../src/parity/run-case.ts';
import type { Runner } from '../../src/parity/run-step.ts';
import { readSafetensors, writeSafetensors } from '../../src/weights/safetensors.ts';

const recorded = fileURLToPath(new URL('fixtures/masking/4x4-6', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reprise-parity-'));
let runner: Runner;
beforeAll(async () => {
  runner = { engine: await openEngine({ backend: 'wasm', threads: 1 }), mode: 'eager' };
});
afterAll(() => rmSync(folder, { recursive: true }));

const tensor = (name: string, maxRel: number, more: Partial<Compared> = {}): Compared => {
  return { name, maxAbs: maxRel, maxRel, tolerance: 1e-5, ok: maxRel <= 1e-5, ...more };
};
const reports: readonly CaseReport[] = [
  {
    kind: 'compared',
    case: 'vit-encoder/a',
    tensors: [
      tensor('output/logits', 2e-6),
      tensor('grad/zero', 1.5, { ok: true }),
      tensor('own draws', 0.02, { tolerance: 0.06, ok: true, isDraw: true }),
    ],
    uncompared: ['output/extra'],
    ok: true,
  },
  {
    kind: 'compared',
    case: 'vit-encoder/b',
    tensors: [tensor('output/loss', Number.POSITIVE_INFINITY)],
    uncompared: [],
    ok: false,
  },
  { kind: 'skipped', case: 'swin/a', reason: 'there is no comparison for "swin"' },
];

test('`textOf()` says how far apart, what differs, and what nothing looked at', () => {
  expect(reports.map(textOf).join('')).toBe(
    `ok       vit-encoder/a: 3 tensors, worst 2.0e-6 (output/logits); 1 judged by their absolute difference
         not compared: output/extra
differs  vit-encoder/b: 1 tensor, worst Infinity (output/loss)
  output/loss: Infinity relative, Infinity absolute, allowed 0.00001
skipped  swin/a: there is no comparison for "swin"
`,
  );
});

test('`totalOf()` counts cases and tensors and names the worst of all', () => {
  expect(totalOf(reports, 'wasm 4')).toBe(
    '3 cases on wasm 4: 1 ok, 1 differ, 1 skipped; 4 tensors; worst Infinity (vit-encoder/b output/loss); 1 judged by their absolute difference\n',
  );
});

test('`jsonOf()` gives a line that can be read whatever the differences are', () => {
  const [, differs, skipped] = reports.map((report) => JSON.parse(jsonOf(report)));
  const most = Number.MAX_VALUE;
  expect(differs).toEqual({
    case: 'vit-encoder/b',
    tensors: [{ name: 'output/loss', maxAbs: most, maxRel: most, tolerance: 1e-5, ok: false }],
    ok: false,
  });
  expect(skipped).toEqual({ case: 'swin/a', skipped: 'there is no comparison for "swin"' });
});

/** A copy of a recording with other settings. */
function copied(name: string, settings: (config: Record<string, unknown>) => unknown): string {
  const copy = join(folder, name);
  mkdirSync(copy, { recursive: true });
  cpSync(recorded, copy, { recursive: true });
  const config = JSON.parse(readFileSync(join(copy, 'config.json'), 'utf8'));
  rmSync(join(copy, 'config.json'));
  writeFileSync(join(copy, 'config.json'), JSON.stringify(settings(config)));
  return copy;
}

async function messageOf(path: string): Promise<string> {
  const report = await runCase(path, runner);
  if (report.kind !== 'broken') throw new Error(jsonOf(report));
  return report.diagnostics
    .map(({ code, message, notes = [] }) => [code, message, ...notes].join('\n'))
    .join();
}

test('`runCase()` finds a mask that is not the recorded one', async () => {
  const other = copied('seed', (config) => ({ ...config, first_seed: 1 }));
  const report = await runCase(other, runner);
  expect(report).toMatchObject({ kind: 'compared', ok: false });
});

test('`runCase()` names the tensor that a case lacks, and the one that may be meant', async () => {
  const path = copied('lacks', (config) => config);
  const { tensors } = await readSafetensors(join(path, 'tensors.safetensors'));
  const masks = tensors.get('output/masks');
  if (masks === undefined) throw new Error('the recording has masks');
  const renamed = new Map([...tensors, ['output/mask', masks] as const]);
  renamed.delete('output/masks');
  rmSync(join(path, 'tensors.safetensors'));
  await writeSafetensors(join(path, 'tensors.safetensors'), renamed);
  expect(await messageOf(path)).toBe(
    'RP7540\nCannot run the parity case "masking/4x4-6": it lacks the tensor "output/masks"\nIt has "output/mask"',
  );
});

test('`runCase()` says what is wrong with the settings', async () => {
  const none = copied('none', (config) => ({ ...config, case: undefined }));
  expect(await messageOf(none)).toBe(
    `RP7540\nCannot run the parity case "${none}": config.json has no "case", expected a family and a variant: "vit-encoder/mine"`,
  );
  const bare = copied('bare', (config) => ({ ...config, args: 7 }));
  expect(await messageOf(bare)).toMatch(/it lacks "args" in config.json/);
});

test('`runCase()` skips a family that it does not know, and says which it knows', async () => {
  const report = await runCase(
    copied('swin', (config) => ({ ...config, case: 'swin/a' })),
    runner,
  );
  expect(report).toMatchObject({ kind: 'skipped', case: 'swin/a' });
  expect(textOf(report)).toContain('only for augment, checkpoint-remap, clip-teacher');
});

test('`findCases()` looks four folders deep', async () => {
  const deep = join(folder, 'deep', 'a', 'b', 'c');
  mkdirSync(join(deep, 'd', 'e'), { recursive: true });
  for (const path of [join(deep, 'd'), join(deep, 'd', 'e')]) {
    if (path.endsWith('e')) writeFileSync(join(path, 'config.json'), '{}');
  }
  expect(await findCases(join(folder, 'deep'))).toEqual([]);
  expect(await findCases(join(folder, 'deep', 'a'))).toEqual([join(deep, 'd', 'e')]);
});
