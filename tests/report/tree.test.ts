import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/report/text.ts';
import { treeLines } from '../../src/report/tree.ts';
import { busyStory, planned, Story } from './scenes.ts';

const golden = (name: string): string => `../golden/report/${name}.txt`;

function drawn(story: Story, columns: number, rows = 40): string[] {
  const size = { columns, rows, color: false, now: story.now, spinner: '⠹' };
  return treeLines(story.scene(), size);
}

describe('treeLines()', () => {
  for (const columns of [200, 80, 50]) {
    test(`shows every phase of a run at ${columns} columns`, async () => {
      const lines = drawn(busyStory(), columns);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden(`tree-${columns}`));
    });
  }

  test('folds what ended, then what is to come, when there are more lines than rows', () => {
    const many = new Story().begin(
      Array.from({ length: 30 }, (_, index) => planned(`stage-${index}`)),
    );
    for (let index = 0; index < 10; index++) many.cached(`stage-${index}`);
    for (let index = 10; index < 20; index++) many.start(`stage-${index}`);
    const lines = drawn(many, 80, 12);
    expect(lines).toHaveLength(11);
    expect(lines[1]).toBe('✔ 10 stages ended');
    expect(lines.at(-2)).toBe('… and 3 more stages');
    expect(lines.at(-1)).toBe('· 10 stages to come');
  });

  test('never needs more rows than there are', () => {
    for (let rows = 3; rows < 20; rows++) {
      expect(drawn(busyStory(), 60, rows).length).toBeLessThan(rows);
    }
  });

  test('says that a stop was asked for', () => {
    const story = busyStory().tell({ event: 'stopping', why: 'interrupt', force: false });
    expect(drawn(story, 80)[0]).toMatch(/^quickstart {2}stopping {2}/);
  });

  test('does not let a name steer the terminal', () => {
    const story = new Story().begin([planned('a\u001b[2Jb')]).start('a\u001b[2Jb');
    expect(drawn(story, 80).join('\n')).not.toContain('\u001b');
  });
});
