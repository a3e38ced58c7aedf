import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Project } from './project.ts';
import { isReady, start } from './running.ts';

/** Fails at its first attempt, and at its second waits for a file named `go`. */
const twice = `version: 1
name: twice
stages:
  train:
    kind: command
    run: |
      echo "begins"
      if [ ! -e \${work}/second ]; then touch \${work}/second; echo "loss: nan"; exit 9; fi
      echo ready > \${work}/ready
      until [ -e go ]; do sleep 0.02; done
      echo "acc 0.9"
      echo done > \${outputs.x}
    outputs: {x: x.txt}
    retry: [{on: [exit], max: 1, delay: 0s}]
`;

let project: Project;
beforeEach(() => {
  project = new Project({ 'twice.yaml': twice });
});
afterEach(async () => {
  await project.reprise(['cancel', '--now']);
  project.remove();
});

const go = (): void => writeFileSync(join(project.root, 'go'), '');

describe('logs', () => {
  test('follows over attempts until the trial ends', async () => {
    const running = start(project, ['run', 'twice.yaml']);
    await running.event('attempt-starting');
    const following = project.reprise(['logs', 'train', '-f']);
    await running.event('trial-retry');
    await isReady(project, running);
    go();
    const { code, out, err } = await following;
    expect(code).toBe(0);
    // When it looked, the first attempt may have been over.
    const second = 'begins\nacc 0.9\n';
    expect([second, `begins\nloss: nan\n${second}`]).toContain(out);
    expect(err).toBe(out === second ? '' : '--- train, attempt 2 ---\n');
    expect(await running.code).toBe(0);
  });

  test('finds an attempt, a pattern, the last lines', async () => {
    go();
    await project.reprise(['run', 'twice.yaml', '--progress', 'quiet']);
    const logs = async (...args: string[]): Promise<string> =>
      (await project.reprise(['logs', 'train', ...args])).out;
    expect(await logs('--attempt', '1')).toBe('begins\nloss: nan\n');
    expect(await logs('--attempt', '1', '--grep', 'nan|inf')).toBe('loss: nan\n');
    expect(await logs('-n', '1')).toBe('acc 0.9\n');
    expect(await logs('--rank', '0', '--tail', '0')).toBe('');
  });

  test('says what there is instead of a rank, an attempt or a pattern that cannot be used', async () => {
    go();
    await project.reprise(['run', 'twice.yaml', '--progress', 'quiet']);
    const problem = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await project.reprise(['logs', 'train', ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await problem('--rank', '4')).toBe(
      'error RP1915  Cannot show rank 4 of "train": attempt 2 has no log of it\n' +
        '  It has logs of rank 0\n' +
        '1 error. Nothing was run.\n',
    );
    expect(await problem('--attempt', '7')).toBe(
      'error RP1916  Cannot show attempt 7 of "train": there is no such attempt\n' +
        '  There are 1, 2\n' +
        '1 error. Nothing was run.\n',
    );
    expect(await problem('--grep', 'loss(')).toContain(
      'RP1914  Cannot use --grep "loss(": unterminated group\n',
    );
    expect(await problem('--tail', 'x')).toContain('Expected a whole number.');
  });

  test('ends quietly when its reader has seen enough', async () => {
    project.write('twice.yaml', twice.replace('echo "begins"', 'seq 1 400000'));
    go();
    await project.reprise(['run', 'twice.yaml', '--progress', 'quiet']);
    const program = join(import.meta.dirname, '..', '..', 'dist', 'reprise.mjs');
    const done = await execa({
      shell: '/bin/bash',
      cwd: project.root,
      reject: false,
    })`${`"${process.execPath}" "${program}" logs train | head -2; echo "codes \${PIPESTATUS[0]}"`}`;
    expect({ out: done.stdout, err: done.stderr }).toEqual({ out: '1\n2\ncodes 0', err: '' });
  });
});

describe('status --watch', () => {
  test('prints how it stands, then a line per change, without a terminal', async () => {
    const running = start(project, ['run', 'twice.yaml']);
    await running.event('trial-retry');
    await isReady(project, running);
    const watching = project.reprise(['status', '--watch']);
    const { out: early } = await project.reprise(['status', '--json']);
    expect(JSON.parse(early)).toMatchObject({ status: 'running', runnerAlive: true });
    go();
    const { code, out } = await watching;
    expect(code).toBe(0);
    expect(out).toMatch(/^twice, run \S+: (running|done)/);
    expect(out).toMatch(/^(train|\d\d:\d\d:\d\d {2}train) +(command +)?finished/m);
    expect(await running.code).toBe(0);
  });

  test('with --json prints a document a line, the last of them the end', async () => {
    const running = start(project, ['run', 'twice.yaml']);
    await running.event('trial-retry');
    await isReady(project, running);
    const watching = project.reprise(['status', '--watch', '--json']);
    go();
    const { out } = await watching;
    const documents = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: string });
    expect(documents.at(-1)).toMatchObject({ status: 'done', exitCode: 0 });
    expect(await running.code).toBe(0);
  });
});
