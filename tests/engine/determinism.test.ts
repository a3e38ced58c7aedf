import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineEnvironment } from '../../src/engine/engine-environment.ts';
import { hasTensorFlow, needsTensorFlow } from './engines.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parent = join(root, 'node_modules/.cache');

describe.skipIf(!hasTensorFlow)(`openEngine() in separate processes (${needsTensorFlow})`, () => {
  let folder: string;
  beforeAll(async () => {
    mkdirSync(parent, { recursive: true });
    folder = mkdtempSync(join(parent, 'engine-')); // inside, so that packages are found from there
    await build({
      entryPoints: [join(root, 'tests/engine/steady-worker.ts')],
      outfile: join(folder, 'program.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (
    threads: number,
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const program = join(folder, 'program.mjs');
    return (await execa(process.execPath, [program, String(threads)], { env })).stdout;
  };

  it.each([1, 2])('gives the same bytes at %i threads, however it was started', async (threads) => {
    const first = await run(threads);
    expect(first).toMatch(/^[0-9a-f]{64} tensorflow 2\./);
    expect(await run(threads)).toBe(first);
    expect(await run(threads, engineEnvironment(threads))).toBe(first);
    expect(first).toContain(`threads=${threads} onednn=1`);
  });

  it('has another identity with other flags', async () => {
    expect(await run(1, { TF_ENABLE_ONEDNN_OPTS: '0' })).toContain('onednn=0');
  });
});
