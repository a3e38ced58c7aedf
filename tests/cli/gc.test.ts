import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Project, tiny } from './project.ts';
import { isReady, start } from './running.ts';

let project: Project;
beforeEach(() => {
  project = new Project({ 'tiny.yaml': tiny });
});
afterEach(async () => {
  await project.reprise(['cancel', '--now']);
  project.remove();
});

const runs = (...parts: string[]): string => join(project.root, 'runs', ...parts);

/** As if nothing had been used for a year. */
function age(): void {
  const longAgo = Date.now() / 1000 - 365 * 86_400;
  const results = runs('store', 'results');
  for (const name of readdirSync(results)) utimesSync(join(results, name), longAgo, longAgo);
}

function folders(): readonly string[] {
  return readdirSync(runs()).filter(
    (name) => name !== 'latest' && existsSync(runs(name, 'journal.jsonl')),
  );
}

async function statuses(...args: string[]): Promise<readonly string[]> {
  const { out } = await project.reprise(['plan', 'tiny.yaml', '--json', ...args]);
  const { trials } = JSON.parse(out) as { trials: { status: string }[] };
  return trials.map((one) => one.status);
}

const run = (word: string): ReturnType<Project['reprise']> =>
  project.reprise(['run', 'tiny.yaml', '--progress', 'quiet', '--set', `params.word=${word}`]);

test('`reprise gc` removes what is old, and keeps what the latest and pinned runs need', async () => {
  for (const word of ['one', 'two', 'three']) await run(word);
  const [first = ''] =
    (await project.reprise(['status', '--json'])).out.match(/\d{4}-[\w-]+/) ?? [];
  expect(first).not.toBe('');
  const named = folders();
  expect(named).toHaveLength(3);
  const [oldest = ''] = named.filter((name) => name !== first);
  await project.reprise(['pin', oldest]);
  age();
  const dry = await project.reprise(['gc', '--older-than', '30d', '--dry-run']);
  expect(dry.out).toMatch(/^Would remove [\d.]+ KB; .* would remain\n {2}4 results /);
  const { code, out } = await project.reprise(['gc', '--older-than', '30d', '--json']);
  expect(code).toBe(0);
  const { removed } = JSON.parse(out) as { removed: { kind: string; why: string }[] };
  expect(removed.filter((one) => one.kind === 'result')).toHaveLength(4);
  const words = ['one', 'two', 'three'];
  const left = await Promise.all(words.map((word) => statuses('--set', `params.word=${word}`)));
  expect(left.filter((all) => all.every((one) => one === 'cached'))).toHaveLength(2);
  expect(left.filter((all) => all[0] === 'run')).toHaveLength(1);
  // Unpinned, it goes too; what is left is that of the latest run.
  await project.reprise(['unpin', oldest]);
  await project.reprise(['gc', '--older-than', '30d', '--keep-runs', '1']);
  expect((await statuses('--set', 'params.word=three')).every((one) => one === 'cached')).toBe(
    true,
  );
});

test('`reprise gc --keep-runs` removes the folders of older runs, and their results stay', async () => {
  for (const word of ['one', 'two', 'three']) await run(word);
  const { out } = await project.reprise(['gc', '--keep-runs', '1']);
  expect(out).toMatch(/^ {2}2 run folders .*older than what is kept/m);
  expect(folders()).toHaveLength(1);
  expect(await statuses('--set', 'params.word=one')).toEqual(Array(4).fill('cached'));
});

test('`reprise gc` beside a living run takes nothing that the run still needs', async () => {
  await run('one');
  project.write(
    'slow.yaml',
    tiny.replace('default: hello', 'default: one').replace(
      '  count:\n',
      `  wait:
    kind: command
    run: |
      echo ready > \${work}/ready
      until [ -e go ]; do sleep 0.02; done
      cat \${inputs.text} > \${outputs.y}
    inputs: {text: "\${stages.make.outputs.text}"}
    outputs: {y: y.txt}
  last:
    kind: command
    needs: [wait]
    run: cat \${inputs.text} > \${outputs.z}
    inputs: {text: "\${stages.train[seed=0].outputs.weights}"}
    outputs: {z: z.txt}
  count:\n`,
    ),
  );
  const running = start(project, ['run', 'slow.yaml']);
  await isReady(project, running);
  age();
  const { code } = await project.reprise(['gc', '--older-than', '1h', '--max-size', '0']);
  expect(code).toBe(0);
  writeFileSync(join(project.root, 'go'), '');
  expect(await running.event('run-ended')).toMatchObject({ status: 'done' });
  expect(await running.code).toBe(0);
});

test('`reprise gc` says what it expects of an age and a size', async () => {
  const wrongAge = await project.reprise(['gc', '--older-than', 'long']);
  expect(wrongAge.code).toBe(2);
  expect(wrongAge.err).toContain('Expected a duration: 30d, 12h.');
  expect((await project.reprise(['gc', '--max-size', '5X'])).err).toContain('Expected a size: 50G');
});

test('`reprise pin` keeps the result of each trial by its name, and lists them', async () => {
  await run('one');
  const pinned = await project.reprise(['pin', 'train']);
  expect(pinned.out).toMatch(/^Pinned train\[seed=0\] of tiny .*\nPinned train\[seed=1\] of tiny /);
  await run('two');
  age();
  await project.reprise(['gc', '--older-than', '1d']);
  const left = readdirSync(runs('store', 'results'));
  expect(left).toHaveLength(6); // four of the latest run, two that are pinned
  expect((await project.reprise(['unpin', 'train[seed=2]'])).err).toContain(
    'did you mean "train[seed=0]"?',
  );
});
