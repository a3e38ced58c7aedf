import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/report/scene.ts';
import { countsOf, countText, StageTally } from '../../src/report/tally.ts';
import { history } from './history.ts';
import { busyStory, Story } from './scenes.ts';

/** The same by looking at all trials. */
function counted(scene: Scene): unknown {
  return scene.stages.map((stage) => {
    const fresh = new StageTally(stage);
    for (const trial of scene.trialsOf(stage)) fresh.add(trial);
    return view(fresh);
  });
}

function view(tally: StageTally): unknown {
  const round = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Math.round(value);
  return {
    name: tally.name,
    counts: [...tally.counts].sort(),
    active: [...tally.active].sort(),
    failed: [...tally.failed].sort(),
    isOver: tally.isOver,
    typicalMs: round(tally.typicalMs),
    waitingMs: round(tally.waitingMs),
    widest: tally.widest,
  };
}

describe('StageTally', () => {
  for (const [name, events] of [
    ['a story', busyStory().events],
    ['a recorded sweep', history('40')],
  ] as const) {
    test(`says after each event of ${name} what a count of all trials says`, () => {
      const story = new Story();
      const scene = story.scene();
      for (const event of events) {
        scene.apply(event);
        expect(scene.tallies.map(view)).toEqual(counted(scene));
      }
      const used = scene.tallies.filter(
        ({ counts }) => counts.has('finished') || counts.has('failed'),
      );
      expect(used.length).toBeGreaterThan(1);
    });
  }
});

describe('countText()', () => {
  const many = (
    state: 'finished' | 'cached' | 'waiting',
    count: number,
  ): { state: typeof state }[] => Array.from({ length: count }, () => ({ state }));

  test('counts in thousands and names what is not done', () => {
    const trials = [
      ...many('finished', 412),
      { state: 'running' } as const,
      ...many('waiting', 587),
    ];
    expect(countText(countsOf(trials))).toBe('412 of 1,000 done, 1 running, 587 waiting');
  });

  test('says what was there already', () => {
    const both = [...many('finished', 2), ...many('cached', 3)];
    expect(countText(countsOf(both))).toBe('5 of 5 done (3 cached)');
    expect(countText(countsOf(many('cached', 3)))).toBe('3 of 3 done (cached)');
  });
});
