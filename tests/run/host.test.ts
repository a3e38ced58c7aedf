import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { busyGpus, hostFacts } from '../../src/run/host.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smi-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that prints what `nvidia-smi` would. */
function smi(text: string): void {
  const path = join(folder, 'nvidia-smi');
  writeFileSync(path, `#!/bin/sh\ncat <<'END'\n${text}\nEND\n`, { mode: 0o755 });
  vi.stubEnv('REPRISE_NVIDIA_SMI', path);
}

const THREE = 'GPU-aa, 0, 81559, 3\nGPU-bb, 1, 81559, 70000\nGPU-cc, 2, [N/A], [N/A]';

test('`hostFacts()` lists the devices that `nvidia-smi` names', async () => {
  smi(THREE);
  expect((await hostFacts(true)).gpus).toEqual(['GPU-aa', 'GPU-bb', 'GPU-cc']);
});

test.each([
  ['2,0', ['GPU-cc', 'GPU-aa']],
  ['GPU-b', ['GPU-bb']],
  ['', []],
  ['0,7,1', ['GPU-aa']],
])('`hostFacts()` keeps to CUDA_VISIBLE_DEVICES=%s', async (visible, gpus) => {
  smi(THREE);
  vi.stubEnv('CUDA_VISIBLE_DEVICES', visible);
  expect((await hostFacts(true)).gpus).toEqual(gpus);
});

test('`busyGpus()` names those whose memory others use', async () => {
  smi(THREE);
  expect(await busyGpus(['GPU-aa', 'GPU-bb', 'GPU-cc'])).toEqual(new Set(['GPU-bb']));
});

test('`hostFacts()` finds no device where the program fails or prints something else', async () => {
  smi('NVIDIA-SMI has failed because it could not communicate with the driver');
  expect((await hostFacts(true)).gpus).toEqual([]);
  vi.stubEnv('REPRISE_NVIDIA_SMI', join(folder, 'missing'));
  expect((await hostFacts(true)).gpus).toEqual([]);
});

test('`hostFacts()` asks no program where no trial wants a device', async () => {
  const asked = join(folder, 'asked');
  smi(THREE);
  writeFileSync(join(folder, 'nvidia-smi'), `#!/bin/sh\n: > '${asked}'\n`, { mode: 0o755 });
  await hostFacts(false);
  expect(existsSync(asked)).toBe(false);
  await hostFacts(true);
  expect(existsSync(asked)).toBe(true);
});
