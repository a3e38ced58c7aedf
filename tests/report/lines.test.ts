import { describe, expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import { PlainLines } from '../../src/report/lines.ts';
import { busyStory, KEY, planned, Story } from './scenes.ts';

const options = {
  color: false,
  columns: Number.POSITIVE_INFINITY,
  timeOf: (at: number): string => new Date(at).toISOString().slice(11, 19),
};

function printed(story: Story): string[] {
  const lines = new PlainLines(options);
  return story.events.flatMap((event) => lines.of(event));
}

describe('PlainLines.of()', () => {
  test('writes a line per fact', async () => {
    const story = busyStory()
      .tell({ event: 'trial-blocked', trial: asTrialId('evaluate'), by: [asTrialId('flaky')] })
      .tell({
        event: 'attempt-adopted',
        trial: asTrialId('flaky'),
        key: KEY,
        attempt: 3,
        process: { pid: 99, startTime: '1', bootId: 'b', host: 'here' },
        directory: '/x',
        foreign: true,
      })
      .tell({ event: 'stopping', why: 'interrupt', force: false })
      .tell({ event: 'stopping', why: 'interrupt', force: true });
    await expect(`${printed(story).join('\n')}\n`).toMatchFileSnapshot(
      '../golden/report/lines.txt',
    );
  });

  test('tells progress at once, then at most every ten seconds a trial', () => {
    const story = new Story(4)
      .begin([planned('a'), planned('b')])
      .start('a')
      .start('b');
    const before = story.events.length;
    for (let done = 0; done < 6; done++) {
      for (const trial of ['a', 'b']) {
        story.stage(trial, { event: 'progress', done, total: 10, unit: 'steps' });
      }
    }
    const lines = new PlainLines(options);
    for (const event of story.events.slice(0, before)) lines.of(event);
    const told = story.events.slice(before).flatMap((event) => lines.of(event));
    // Each trial tells every 8 seconds; so every second time is shown.
    expect(told.map((line) => line.slice(10))).toEqual([
      'a  0/10 steps  0%',
      'b  0/10 steps  0%',
      'a  2/10 steps  20%',
      'b  2/10 steps  20%',
      'a  4/10 steps  40%',
      'b  4/10 steps  40%',
    ]);
  });

  test('keeps what a stage says on one line and free of control characters', () => {
    const story = new Story().begin([planned('a')]).start('a');
    const message = 'one\ntwo \u001b[31mred';
    story.stage('a', { event: 'note', message });
    expect(printed(story).at(-1)).toMatch(/ {2}a {2}one two red$/);
  });
});

describe('PlainLines.silent()', () => {
  test('tells of a trial that nothing was written of for a minute, once a minute', () => {
    const story = new Story().begin([planned('a'), planned('b')]).start('a');
    const lines = new PlainLines(options);
    for (const event of story.events) lines.of(event);
    const from = story.now - 2000; // the time of its last line
    const at = (seconds: number): string[] =>
      lines.silent(from + seconds * 1000).map((one) => one.slice(10));
    expect(at(59)).toEqual([]);
    expect(at(60)).toEqual(['a  at work for 1m 00s']);
    expect(at(100)).toEqual([]);
    expect(at(120)).toEqual(['a  at work for 2m 00s']);
  });

  test('says where it is, and nothing of one that has ended', () => {
    const story = new Story()
      .begin([planned('a'), planned('b')])
      .start('a')
      .start('b')
      .finish('b');
    story.stage('a', { event: 'progress', done: 1, total: 10, unit: 'steps', rate: 0.01 });
    const lines = new PlainLines(options);
    for (const event of story.events) lines.of(event);
    expect(lines.silent(story.now + 60_000).map((one) => one.slice(10))).toEqual([
      'a  at work for 1m 06s  1/10 steps  10%  0.01 steps/s  15m 00s left',
    ]);
  });

  test('puts many into one line', () => {
    const ids = Array.from({ length: 7 }, (_, i) => `train[seed=${i}]`);
    const story = new Story(0).begin([...ids, 'last'].map((id) => planned(id)));
    for (const id of ids) story.start(id);
    const lines = new PlainLines(options);
    for (const event of story.events) lines.of(event);
    expect(lines.silent(story.now + 60_000).map((one) => one.slice(10))).toEqual([
      '7 trials at work: train[seed=0], train[seed=1], train[seed=2], train[seed=3], train[seed=4] and 2 more; 0 of 8 done, 7 running, 1 waiting',
    ]);
  });
});
