import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../rig/built-program.ts';

let program: Awaited<ReturnType<typeof buildProgram>>;
let folder: string;

beforeAll(async () => {
  program = await buildProgram('tests/train/kill-worker.ts');
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

/** One attempt in a process of its own; `fault` is where it dies. */
function attempt(
  work: string,
  environment: Record<string, string> = {},
): { signal: string | null } {
  const { signal, status, stderr } = spawnSync(process.execPath, [program.path, work], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (signal === null && status !== 0) throw new Error(stderr);
  return { signal };
}

describe('train()', () => {
  test('ends with the same bytes wherever the process was killed on the way', () => {
    const whole = join(folder, 'whole');
    const trace = join(folder, 'trace');
    attempt(whole, { REPRISE_FAULT_TRACE: trace });
    const expected = readFileSync(join(whole, 'result.json'), 'utf8');
    const points = readFileSync(trace, 'utf8').trimEnd().split('\n');
    const counts = new Map<string, number>();
    for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
    expect([...counts.keys()]).toEqual(
      expect.arrayContaining([
        'metrics.append',
        'checkpoint.record.write',
        'checkpoint.move',
        'checkpoint.moved',
        'safetensors.move',
      ]),
    );
    let killed = 0;
    for (const [point, count] of counts) {
      const nth = Math.ceil(count / 2);
      const action = /\.(write|append)$/.test(point) ? 'torn' : 'kill';
      const work = join(folder, `${point}-${nth}`);
      const { signal } = attempt(work, { REPRISE_FAULT: `${point}:${nth}:${action}` });
      expect(signal, point).toBe('SIGKILL');
      killed += 1;
      attempt(work);
      expect(readFileSync(join(work, 'result.json'), 'utf8'), point).toBe(expected);
    }
    expect(killed).toBeGreaterThan(8);
  }, 180_000);
});
