import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineEnvironment } from '../../src/engine/engine-environment.ts';
import { buildProgram } from '../rig/built-program.ts';
import { hasTensorFlow, needsTensorFlow } from './engines.ts';

describe.skipIf(!hasTensorFlow)(`openEngine() in separate processes (${needsTensorFlow})`, () => {
  let program: Awaited<ReturnType<typeof buildProgram>>;
  beforeAll(async () => {
    program = await buildProgram('tests/engine/steady-worker.ts');
  });
  afterAll(() => program.remove());

  const run = async (
    threads: number,
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    return (await execa(process.execPath, [program.path, String(threads)], { env })).stdout;
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
