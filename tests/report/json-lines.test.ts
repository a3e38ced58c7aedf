import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import type { LiveEvent } from '../../src/contract/run-event.ts';
import type { StageEvent } from '../../src/contract/stage-event.ts';
import { JsonView } from '../../src/report/json-lines.ts';
import { history } from './history.ts';
import { busyStory, KEY } from './scenes.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/progress.md'), 'utf8');

// Complete by their types: an event that is added has to be told of here and in the page.
const EVENTS: Readonly<Record<LiveEvent['event'], true>> = {
  'run-started': true,
  planned: true,
  'trial-keyed': true,
  'trial-cached': true,
  'trial-skipped': true,
  'trial-blocked': true,
  'trial-cancelled': true,
  'attempt-starting': true,
  'attempt-started': true,
  'attempt-adopted': true,
  'attempt-ended': true,
  'trial-finished': true,
  'trial-failed': true,
  'trial-retry': true,
  stopping: true,
  warning: true,
  'claim-judged': true,
  stage: true,
  'run-ended': true,
};
const TOLD: Readonly<Record<StageEvent['event'], true>> = {
  progress: true,
  metrics: true,
  checkpoint: true,
  resumed: true,
  note: true,
  picture: true,
  problem: true,
};

/** Rows of a table of the page: event -> its fields, and which of them may be absent. */
function fieldsOf(title: string): Map<string, Map<string, 'always' | 'maybe'>> {
  const table = page.slice(page.indexOf(`| ${title} | fields |`)).split('\n\n')[0] ?? '';
  const rows = table.split('\n').slice(2);
  return new Map(
    rows.map((row) => {
      const [, name = '', cell = ''] = row.split('|');
      const own = (cell.split(':')[0] ?? '').matchAll(/`(\w+)(\??)`/g);
      const fields = [...own].map(
        ([, field = '', mark]) => [field, mark === '?' ? 'maybe' : 'always'] as const,
      );
      return [name.trim().replaceAll('`', ''), new Map(fields)];
    }),
  );
}

function printed(events: readonly LiveEvent[]): string[] {
  const lines: string[] = [];
  const view = new JsonView({
    write: (text) => void lines.push(text.trimEnd()),
    columns: undefined,
    rows: undefined,
  });
  for (const event of events) view.show(event);
  return lines;
}

function check(found: Record<string, unknown>, fields: Map<string, string> | undefined): void {
  const { event, at, upTo, ...rest } = found;
  void upTo; // where its line ends in the file it came from; for the runner's own use
  expect(typeof at, `${String(event)}.at`).toBe('number');
  for (const field of Object.keys(rest)) {
    expect(fields?.has(field), `${String(event)}.${field} in docs/progress.md`).toBe(true);
  }
  for (const [field, when] of fields ?? []) {
    if (when === 'always') expect(Object.keys(rest), `${String(event)} printed`).toContain(field);
  }
}

const story = busyStory()
  .tell({ event: 'trial-skipped', trial: asTrialId('evaluate') })
  .tell({ event: 'trial-cancelled', trial: asTrialId('flaky'), force: false })
  .tell({ event: 'stopping', why: 'interrupt', force: false, graceMs: 30_000 })
  .stage('pretrain', { event: 'checkpoint', step: 500, path: 'checkpoints/500' })
  .stage('pretrain', { event: 'note', message: 'slow' })
  .stage('pretrain', { event: 'picture', path: 'a.png', title: 'a' })
  .stage('pretrain', { event: 'problem', diagnostics: [] })
  .tell({
    event: 'attempt-adopted',
    trial: asTrialId('flaky'),
    key: KEY,
    attempt: 3,
    process: { pid: 99, startTime: '1', bootId: 'b', host: 'here' },
    directory: '/x',
    foreign: false,
  })
  .tell({
    event: 'claim-judged',
    claim: 'it learns',
    expected: 'at most 0.1',
    got: 0.05,
    tolerance: null,
    verdict: 'reproduced',
    source: null,
  })
  .tell({
    event: 'warning',
    trial: asTrialId('evaluate'),
    diagnostic: { code: 'RP4061', severity: 'warning', message: 'waits' },
  });

describe('JsonView', () => {
  test('prints the fields that docs/progress.md names, no others', () => {
    const events = fieldsOf('event');
    const told = fieldsOf('`told.event`');
    expect([...events.keys()].sort()).toEqual(Object.keys(EVENTS).sort());
    expect([...told.keys()].sort()).toEqual(Object.keys(TOLD).sort());
    const seen = new Set<string>();
    for (const line of [
      ...printed(history('3')),
      ...printed(history('40')),
      ...printed(story.events),
    ]) {
      const event = JSON.parse(line) as Record<string, unknown>;
      seen.add(String(event['event']));
      check(event, events.get(String(event['event'])));
      if (event['event'] !== 'stage') continue;
      const said = event['told'] as Record<string, unknown>;
      seen.add(String(said['event']));
      check(said, told.get(String(said['event'])));
    }
    expect([...seen].sort()).toEqual([...Object.keys(EVENTS), ...Object.keys(TOLD)].sort());
  });

  test('prints the lines that docs/progress.md shows', () => {
    const block = /```json\n(.*?)```/s.exec(page)?.[1]?.trimEnd().split('\n') ?? [];
    expect(block).toHaveLength(3);
    const lines = printed(history('3'));
    for (const line of block) expect(lines).toContain(line);
  });
});
