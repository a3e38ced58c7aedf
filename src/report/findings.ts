/** What was found out about a machine, as a table: a sign, a fact, and what to do about it. */
import { type Cell, tableLines } from './table.ts';
import { clean, type Paper } from './text.ts';

export interface Finding {
  readonly what: string;
  readonly state: 'good' | 'warn' | 'bad';
  readonly fact: string;
  /** What is to be done, where something is. */
  readonly advice?: string;
}

const SIGNS = { good: '✔', warn: '!', bad: '✖' };

export function findingLines(findings: readonly Finding[], paper: Paper): string[] {
  const rows = findings.flatMap(({ what, state, fact, advice }): Cell[][] => [
    [{ text: SIGNS[state], tone: state }, what, clean(fact)],
    ...(advice === undefined
      ? []
      : [['', '', { text: `→ ${clean(advice)}`, tone: 'accent' } as const]]),
  ]);
  return tableLines([{ title: '' }, { title: '' }, { title: '', least: 20 }], rows, paper);
}
