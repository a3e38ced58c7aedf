import { describe, expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import { waitsForHost } from '../../src/diagnostics/messages/resources.ts';
import { widthOf } from '../../src/report/text.ts';
import { treeLines } from '../../src/report/tree.ts';
import { gpuText, shortAxes } from '../../src/report/trial-words.ts';
import { KEY, planned, Story } from './scenes.ts';

describe('shortAxes()', () => {
  test('shortens the names of axes before their values', () => {
    const label = 'learning_rate=0.0001,batch=2048';
    expect(shortAxes(label, 40)).toBe(label);
    expect(shortAxes(label, 24)).toBe('learni=0.0001,batch=2048');
    expect(shortAxes(label, 16)).toBe('l=0.0001,b=2048');
    expect(shortAxes(label, 12)).toBe('0.0001,2048');
    expect(shortAxes(label, 9)).toBe('0.00…2048');
  });

  test('keeps to the width, also of wide signs and of names without axes', () => {
    for (const label of [
      'name="日本語モデル",rate=0.1',
      '🚀🚀🚀🚀🚀🚀',
      'a-long-name-of-a-stage',
      'x=a,b,c=d',
    ]) {
      for (let width = 1; width < 30; width++) {
        expect(widthOf(shortAxes(label, width))).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('gpuText()', () => {
  test('names one or two and counts more', () => {
    const [a, b] = ['GPU-3f2a9b1c-0d4e-4f6a-9b8c-7d6e5f4a3b2c', 'MIG-12'];
    expect(gpuText([a])).toBe('GPU-3f2a9b1c');
    expect(gpuText([a, b])).toBe('GPU-3f2a9b1c + MIG-12');
    expect(gpuText([a, b, a])).toBe('3 GPUs');
  });
});

describe('treeLines()', () => {
  const drawn = (story: Story): string[] =>
    treeLines(story.scene(), {
      columns: 120,
      rows: 24,
      color: false,
      now: story.now,
      spinner: '*',
    });

  test('says for whom a trial waits, until it starts', () => {
    const [first, second] = ['train[seed=1]', 'train[seed=2]'];
    const diagnostic = waitsForHost({
      trial: second,
      lacks: ['gpus'],
      holders: ['tokenizer of 2026-01-02-old-owl'],
    });
    const story = new Story().begin([planned(first), planned(second)]).start(first);
    story.tell({ event: 'warning', diagnostic, trial: asTrialId(second) });
    expect(drawn(story).slice(2)).toEqual([
      '  * seed=1  3 s',
      '  · seed=2  waits: others on this host use the gpus it needs; in use: tokenizer of 2026-01-02-old-owl',
    ]);
    story.start(second);
    expect(drawn(story).at(-1)).toBe('  * seed=2  2 s');
  });

  test('says what is still missing of what a trial needs', () => {
    const trains = ['train[seed=1]', 'train[seed=2]', 'train[seed=3]'];
    const story = new Story().begin([
      planned('data'),
      ...trains.map((id) => planned(id)),
      planned('compare', ['data', ...trains]),
    ]);
    expect(drawn(story).at(-1)).toBe('· compare   after data, train (0 of 3 ended)');
    story.start('data').finish('data').start('train[seed=1]').finish('train[seed=1]');
    expect(drawn(story).at(-1)).toBe('· compare   after train (1 of 3 ended)');
    for (const id of trains.slice(1)) story.start(id).finish(id);
    expect(drawn(story).at(-1)).toBe('· compare   waits for room');
  });

  test('shows trials that run before those that failed when there is not room for both', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `train[seed=${i}]`);
    const story = new Story(0.01).begin(ids.map((id) => planned(id)));
    for (const id of ids.slice(0, 20)) {
      story
        .start(id)
        .tell({ event: 'trial-failed', trial: asTrialId(id), key: KEY, diagnostics: [] });
    }
    for (const id of ids.slice(20, 24)) story.start(id);
    const size = { columns: 80, rows: 9, color: false, now: story.now, spinner: '*' };
    expect(treeLines(story.scene(), size).map((line) => line.trim().slice(0, 9))).toEqual([
      'quickstar',
      '* train  ',
      '* seed=20',
      '* seed=21',
      '* seed=22',
      '* seed=23',
      '✖ seed=19',
      '✖ seed=18',
    ]);
  });

  test('says when what does not stop is killed', () => {
    const story = new Story().begin([planned('train')]).start('train');
    story.tell({ event: 'stopping', why: 'interrupt', force: false, graceMs: 30_000 });
    expect(drawn(story)[0]).toBe('quickstart  stopping, kills in 29 s  0 of 1 trial done · 5 s');
  });
});
