import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storm } from '../../bench/storm.ts';
import { copyOfProgram } from '../../bench/storm/world.ts';
import { buildProgram } from '../rig/project.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let program: string;
beforeAll(async () => {
  await buildProgram();
  program = copyOfProgram(root);
});
afterAll(() => rmSync(dirname(program), { recursive: true, force: true }));

// The whole storm is `npm run bench -- storm`: 500 kills with one runner, and 500 with two.
test.runIf(process.platform === 'linux').each([1, 2] as const)(
  'a storm of a dozen kills over %s runner(s) leaves nothing wrong, lost, doubled or behind',
  async (runners) => {
    const told: string[] = [];
    const say = (line: string): number => told.push(line);
    const rows = await storm({ root, count: 12, seed: 7, say }, program, runners);
    const bad = rows.filter(({ name, value }) => !/kills|pipelines/.test(name) && value !== 0);
    expect(bad, told.join('\n')).toEqual([]);
    expect(rows.find(({ name }) => name.endsWith('kills'))?.value).toBe(12);
  },
);
