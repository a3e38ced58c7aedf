/** Messages about what trials occupy (RP406x). Facts come in, a diagnostic goes out. */
import type { Diagnostic } from '../diagnostic.ts';

/** A named token of which a trial asks for more than there are. */
export function needsMoreTokens(facts: {
  readonly trial: string;
  readonly token: string;
  readonly asked: number;
  readonly has: number;
}): Diagnostic {
  const { trial, token, asked, has } = facts;
  return {
    code: 'RP4060',
    severity: 'error',
    message: `Cannot run "${trial}": it asks for ${asked} of the token "${token}", and there ${has === 1 ? 'is' : 'are'} ${has}`,
    suggestion: `Say how many there are in a profile: limits: {tokens: {${token}: ${asked}}}`,
  };
}

/** Other runs on this host hold what a trial needs; it waits. */
export function waitsForHost(facts: {
  readonly trial: string;
  readonly lacks: readonly string[];
  /** `trial of run` each. */
  readonly holders: readonly string[];
}): Diagnostic {
  const { trial, lacks, holders } = facts;
  const what = lacks.join(', ');
  const shown = holders.slice(0, 5);
  const rest = holders.length - shown.length;
  const notes = shown.map((holder) => `in use: ${holder}`);
  if (rest > 0) notes.push(`and ${rest} more`);
  if (holders.length === 0) notes.push('in use by programs outside of reprise');
  return {
    code: 'RP4061',
    severity: 'warning',
    message: `"${trial}" waits: others on this host use the ${what} it needs`,
    notes,
    suggestion: 'It starts when there is room; "limits" of a profile keeps a part of the host free',
  };
}
