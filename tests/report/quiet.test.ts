import { expect, test } from 'vitest';
import { asRunName, asTrialId } from '../../src/contract/ids.ts';
import { QuietView } from '../../src/report/quiet.ts';
import { KEY, planned, Story } from './scenes.ts';

test('`QuietView` writes one line, when the run has ended', () => {
  const story = new Story().begin([planned('a'), planned('b', ['a'])]).start('a');
  story.tell({ event: 'trial-failed', trial: asTrialId('a'), key: KEY, diagnostics: [] });
  story.tell({ event: 'trial-blocked', trial: asTrialId('b'), by: [asTrialId('a')] });
  const run = asRunName('2026-01-02-brave-otter');
  story.tell({ event: 'run-ended', run, status: 'failed', exitCode: 1 });
  let written = '';
  const view = new QuietView({
    write: (text) => {
      written += text;
    },
    columns: undefined,
    rows: undefined,
  });
  for (const event of story.events) view.show(event);
  expect(written).toBe('quickstart failed in 6.0 s: 0 of 2 done, 1 failed, 1 blocked\n');
});
