import { describe, expect, test } from 'vitest';
import { asRunName, asTrialId } from '../../src/contract/ids.ts';
import { comparisonLines } from '../../src/report/claims.ts';
import { runEndedJson } from '../../src/report/summary-json.ts';
import { summaryLines } from '../../src/report/summary.ts';
import { widthOf } from '../../src/report/text.ts';
import { busyStory, KEY, planned, Story } from './scenes.ts';

const run = asRunName('2026-01-02-brave-otter');

function endedStory(): Story {
  return busyStory()
    .tell({
      event: 'claim-judged',
      claim: 'Codes in use',
      expected: '0.95',
      got: 0.98,
      tolerance: 0.05,
      verdict: 'reproduced',
      source: 'BEiT v2, table 7',
    })
    .tell({
      event: 'claim-judged',
      claim: 'Fine-tuning beats the raw-pixel baseline',
      expected: '>= 0.82',
      got: 0.81,
      tolerance: null,
      verdict: 'not-reproduced',
      source: null,
    })
    .tell({
      event: 'claim-judged',
      claim: 'Accuracy on shifted images',
      expected: '>= ?',
      got: null,
      tolerance: null,
      verdict: 'unknown',
      source: null,
    })
    .tell({ event: 'run-ended', run, status: 'failed', exitCode: 1 });
}

const facts = {
  comparisons: [
    {
      title: 'Pretrained over scratch',
      rows: [
        { label: 'pretrained', value: 0.81 },
        { label: 'from scratch', value: 0.76 },
        { label: 'longer', value: null },
      ],
      note: 'One seed; see the longer study before you believe it.',
    },
  ],
  outputs: 'runs/2026-01-02-brave-otter/outputs',
  pictures: ['runs/2026-01-02-brave-otter/outputs/attention/pictures'],
  logs: new Map([['finetune[seed=2,lr=0.001]', 'runs/work/ab/attempts/1/rank-0.log']]),
  next: [{ command: 'npx reprise logs finetune', does: 'prints what it wrote' }],
  sources: new Map<string, string>(),
};

describe('summaryLines()', () => {
  for (const columns of [200, 80, 50]) {
    test(`sums a run up at ${columns} columns`, async () => {
      const lines = summaryLines(endedStory().scene(), facts, { columns, color: false });
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
        `../golden/report/summary-${columns}.txt`,
      );
    });
  }

  test('tells of ten failures in full and counts the rest', () => {
    const ids = Array.from({ length: 13 }, (_, i) => `train[seed=${i}]`);
    const story = new Story().begin(ids.map((id) => planned(id)));
    for (const id of ids) {
      story.tell({ event: 'trial-failed', trial: asTrialId(id), key: KEY, diagnostics: [] });
    }
    story.tell({ event: 'run-ended', run, status: 'failed', exitCode: 1 });
    const lines = summaryLines(story.scene(), facts, { columns: 80, color: false });
    const told = lines.filter((line) => line.startsWith('train['));
    expect(told).toEqual(ids.slice(0, 10).map((id) => `${id} failed`));
    expect(lines).toContain('… and 3 more trials failed; "reprise status" names them');
  });

  test('cuts nothing that is to be copied, and keeps every table within the width', () => {
    const lines = summaryLines(endedStory().scene(), facts, { columns: 50, color: false });
    const text = lines.join('\n');
    for (const path of [facts.outputs, ...facts.pictures, ...facts.logs.values()]) {
      expect(text).toContain(path);
    }
    const tables = lines.filter((line) => /^ {2}(stage|fetch|records|✔|✖|\?)/.test(line));
    expect(tables.length).toBeGreaterThan(5);
    expect(Math.max(...tables.map(widthOf))).toBeLessThanOrEqual(50);
  });
});

describe('comparisonLines()', () => {
  test('draws no bars where lengths would lie', () => {
    const rows = [
      { label: 'a', value: -1 },
      { label: 'b', value: 2 },
    ];
    const lines = comparisonLines([{ title: 'Signs', rows, note: undefined }], {
      columns: 80,
      color: false,
    });
    expect(lines).toEqual(['  Signs  compared, not claimed', '    a  -1', '    b   2']);
  });
});

describe('runEndedJson()', () => {
  test('has the fields that scripts rely on', () => {
    const story = endedStory();
    const event = { at: story.now, run, status: 'failed', exitCode: 1 } as const;
    const json = runEndedJson(event, story.scene());
    expect(Object.keys(json)).toEqual([
      'event',
      'at',
      'run',
      'status',
      'exitCode',
      'trials',
      'claims',
    ]);
    expect(json.trials[asTrialId('tokenizer')]).toEqual({
      status: 'finished',
      key: 'ab'.repeat(32),
      attempts: 1,
      seconds: 75,
    });
    expect(json.claims.map((one) => one.verdict)).toEqual([
      'reproduced',
      'not-reproduced',
      'unknown',
    ]);
  });
});
