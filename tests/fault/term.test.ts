/** A few of the trials of `tools/term-trials.mjs`; 200 of them are run by hand. */
import { expect, test } from 'vitest';
import { buildProgram } from '../rig/project.ts';

interface Answer {
  readonly trials: number;
  readonly good: number;
  readonly bad: readonly unknown[];
}

test.skipIf(process.platform !== 'linux')(
  'SIGTERM to the runner alone ends the whole tree, also children that ignore it, fork twice or call setsid',
  async () => {
    await buildProgram();
    // Plain JavaScript without types.
    const path: string = new URL('../../tools/term-trials.mjs', import.meta.url).href;
    const { termTrials } = (await import(path)) as {
      termTrials: (options: { trials: number; seed: number; atOnce: number }) => Promise<Answer>;
    };
    const answer = await termTrials({ trials: 12, seed: 7, atOnce: 3 });
    expect(answer.bad).toEqual([]);
    expect(answer).toMatchObject({ trials: 12, good: 12 });
  },
);
