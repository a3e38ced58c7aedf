import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { widthOf } from '../../src/report/text.ts';
import { Project, tiny } from './project.ts';

let project: Project;
beforeEach(() => {
  project = new Project({ 'tiny.yaml': tiny });
});
afterEach(() => project.remove());

interface RunEnded {
  readonly event: string;
  readonly status: string;
  readonly exitCode: number;
  readonly trials: Record<string, { status: string; key: string; attempts: number }>;
  readonly claims: { verdict: string }[];
}

function ended(out: string): RunEnded {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as RunEnded;
}

function statuses(out: string): Record<string, string> {
  const { trials } = ended(out);
  return Object.fromEntries(Object.entries(trials).map(([id, one]) => [id, one.status]));
}

describe('run', () => {
  test('makes everything once; the second time everything is cached', async () => {
    const first = await project.reprise(['run', 'tiny.yaml', '--progress', 'json']);
    expect(first.code).toBe(0);
    expect(ended(first.out)).toMatchObject({ event: 'run-ended', status: 'done', exitCode: 0 });
    expect(ended(first.out).claims).toMatchObject([{ verdict: 'reproduced' }]);
    expect(new Set(Object.values(statuses(first.out)))).toEqual(new Set(['finished']));
    const outputs = join(project.root, 'runs', 'latest', 'outputs');
    expect(readFileSync(join(outputs, 'count', 'size'), 'utf8').trim()).toBe('6');

    const second = await project.reprise(['run', 'tiny.yaml', '--progress', 'json']);
    expect(new Set(Object.values(statuses(second.out)))).toEqual(new Set(['cached']));
  });

  test('runs what a changed value reaches, and stops where the bytes are the same', async () => {
    await project.reprise(['run', 'tiny.yaml', '--progress', 'quiet']);
    // As many bytes as before: the trials of `train` run, and what they make differs; `count` runs too.
    const args = ['run', 'tiny.yaml', '--progress', 'json', '--set', 'params.word=world'];
    expect(statuses((await project.reprise(args)).out)).toEqual({
      make: 'finished',
      'train[seed=0]': 'finished',
      'train[seed=1]': 'finished',
      count: 'finished',
    });
    // A change of the program that leaves its output as it was ends the wave at once.
    project.write('tiny.yaml', tiny.replace('echo "$WORD"', 'printf "%s\\n" "$WORD"'));
    expect(
      statuses((await project.reprise(['run', 'tiny.yaml', '--progress', 'json'])).out),
    ).toEqual({
      make: 'finished',
      'train[seed=0]': 'cached',
      'train[seed=1]': 'cached',
      count: 'cached',
    });
  });

  test('prints plain lines and a summary without a terminal, and nothing else', async () => {
    const { code, out, err } = await project.reprise(['run', 'tiny.yaml']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/^\d\d:\d\d:\d\d {2}Run \S+ of tiny \(tiny\.yaml\)$/m);
    expect(out).toContain('tiny is done in ');
    expect(out).toContain('1 of 1 claim reproduced');
    expect(out).toContain('Seeds  compared, not claimed');
  });

  test('prints only how it ended when it should be quiet', async () => {
    expect(await project.reprise(['run', 'tiny.yaml', '--progress', 'quiet'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^tiny is done in [^\n]+: \d+ of \d+ done\n$/) as string,
      err: '',
    });
  });

  test('ends with 1 when a stage fails, and says why, where the log is and what to do', async () => {
    project.write('tiny.yaml', tiny.replace('wc -c <', 'echo cannot count >&2; exit 7; cat'));
    const { code, out } = await project.reprise(['run', 'tiny.yaml']);
    expect(code).toBe(1);
    expect(out).toContain('count failed\n  error RP4');
    expect(out).toContain('cannot count');
    const log = /log: (\S+)/.exec(out)?.[1];
    expect(readFileSync(join(project.root, log ?? ''), 'utf8')).toBe('cannot count\n');
    expect(out).toContain('npx reprise logs count');
    const logs = await project.reprise(['logs', 'count']);
    expect(logs.out).toBe('cannot count\n');
  });

  test('ends with 3 when a claim is not met', async () => {
    project.write('tiny.yaml', tiny.replace('at_least: 0.7', 'at_least: 0.9'));
    const { code, out } = await project.reprise(['run', 'tiny.yaml']);
    expect(code).toBe(3);
    expect(out).toContain('tiny is done, but a claim is not met');
    expect(out).toContain('0 of 1 claim reproduced, 1 not reproduced');
    expect((await project.reprise(['verify', 'tiny.yaml'])).code).toBe(3);
  });

  test('is no reproduction before it has run: `verify` ends with 3 while a claim is unknown', async () => {
    project.write('tiny.yaml', tiny);
    const { code, out } = await project.reprise(['verify', 'tiny.yaml']);
    expect(code).toBe(3);
    expect(out).toContain('unknown');
  });

  test('starts nothing when the file has a problem', async () => {
    project.write('tiny.yaml', tiny.replace('stages.make.outputs.text', 'stages.mke.outputs.text'));
    const { code, err } = await project.reprise(['run', 'tiny.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "make"?');
    expect(existsSync(join(project.root, 'runs'))).toBe(false);
  });

  test('keeps its state where it is told to', async () => {
    const other = join(project.root, 'elsewhere');
    await project.reprise(['run', 'tiny.yaml', '--progress', 'quiet'], { REPRISE_STATE: other });
    expect(existsSync(join(other, 'latest', 'journal.jsonl'))).toBe(true);
    expect(existsSync(join(project.root, 'runs'))).toBe(false);
    const status = await project.reprise(['status', '--state', 'elsewhere', '--json']);
    expect(JSON.parse(status.out)).toMatchObject({ pipeline: 'tiny', status: 'done', exitCode: 0 });
  });
});

describe('plan and why', () => {
  test('plan --json gives each trial its status, reason and needs', async () => {
    const before = await project.reprise(['plan', 'tiny.yaml', '--json']);
    expect(JSON.parse(before.out)).toMatchObject({
      pipeline: 'tiny',
      trials: [
        { id: 'make', kind: 'command', status: 'run', needs: [] },
        { id: 'train[seed=0]', stage: 'train', status: 'undecided', needs: ['make'] },
        { id: 'train[seed=1]', stage: 'train', status: 'undecided', needs: ['make'] },
        { id: 'count', status: 'undecided', needs: ['train[seed=1]'] },
      ],
    });
    await project.reprise(['run', 'tiny.yaml', '--progress', 'quiet']);
    const after = await project.reprise(['plan', 'tiny.yaml', '--json']);
    const { trials } = JSON.parse(after.out) as { trials: { status: string; key: string }[] };
    expect(trials.map((one) => one.status)).toEqual(['cached', 'cached', 'cached', 'cached']);
    expect(trials.every((one) => /^[0-9a-f]{64}$/.test(one.key))).toBe(true);
  });

  test('why names the field that changed, with its old and new value', async () => {
    await project.reprise(['run', 'tiny.yaml', '--progress', 'quiet']);
    const args = ['why', 'make', 'tiny.yaml', '--set', 'params.word=world'];
    const { out } = await project.reprise(args);
    expect(out).toMatch(/^make would run: 1 fact differs from the nearest result there is$/m);
    expect(out).toMatch(/^ {2}env\.WORD {2}"hello" {2}→ {2}"world" /m);
    const answer = JSON.parse((await project.reprise([...args, '--json'])).out) as {
      trials: { changes: { pointer: string; before: string; after: string }[] }[];
    };
    expect(answer.trials[0]?.changes).toMatchObject([
      { pointer: '/params/env/WORD', before: '"hello"', after: '"world"' },
    ]);
  });

  test('keep every line within 60 columns when the terminal has no more', async () => {
    // Without a terminal the page is wide; COLUMNS is what `watch` and CI set for narrow ones.
    const { out } = await project.reprise(['plan', 'tiny.yaml'], { COLUMNS: '60' });
    const lines = out.trimEnd().split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60);
    expect(lines.length).toBe(7);
  });

  test('show tells the result of a trial, and says so when there is none', async () => {
    const none = await project.reprise(['show', 'count', 'tiny.yaml']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('Compute it with reprise run tiny.yaml');
    await project.reprise(['run', 'tiny.yaml', '--progress', 'quiet']);
    const shown = await project.reprise(['show', 'count', 'tiny.yaml', '--json']);
    expect(JSON.parse(shown.out)).toMatchObject({
      trial: 'count',
      pipeline: 'tiny',
      attempts: 1,
      outputs: { size: { type: 'file', size: 2 } },
    });
  });

  test('config prints a file that gives the same keys, and where each value came from', async () => {
    const { out } = await project.reprise(['config', 'tiny.yaml']);
    project.write('resolved.yaml', out.replace(/^execution:[\s\S]*/m, ''));
    const keys = async (file: string): Promise<unknown> =>
      JSON.parse((await project.reprise(['plan', file, '--json'])).out);
    expect(await keys('resolved.yaml')).toEqual(await keys('tiny.yaml'));
    const origins = await project.reprise([
      'config',
      'tiny.yaml',
      '--origins',
      '--set',
      'params.word=x',
    ]);
    expect(origins.out).toMatch(/^params\.word +"x" +--set params\.word=x$/m);
    expect(origins.out).toMatch(/^stages\.make\.kind +"command" +tiny\.yaml:7:11$/m);
  });
});
