/** Messages of the command line (RP19). Facts come in, a diagnostic goes out. */
import { nearest } from '../../util/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';

export function noPipelineFile(facts: { readonly looked: string }): Diagnostic {
  return error('RP1901', 'Cannot tell which pipeline to use: no file was named', {
    notes: [`There is no *.yaml in "${facts.looked}" to take by itself`],
    suggestion: 'Name one: reprise run pipelines/quickstart.yaml',
  });
}

export function severalPipelineFiles(facts: {
  readonly command: string;
  readonly found: readonly string[];
}): Diagnostic {
  return error('RP1902', 'Cannot tell which pipeline to use: found several', {
    notes: [`Found ${list(facts.found)}`],
    suggestion: `Name one: reprise ${facts.command} ${facts.found[0] ?? ''}`,
  });
}

export function unknownTrial(facts: {
  readonly name: string;
  readonly known: readonly string[];
  readonly where: string;
}): Diagnostic {
  const near = nearest(facts.name, facts.known);
  return error('RP1903', `Cannot find "${facts.name}": ${facts.where} has no such stage or trial`, {
    notes: [`It has ${list(facts.known)}`],
    ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
  });
}

export function severalTrials(facts: {
  readonly stage: string;
  readonly trials: readonly string[];
}): Diagnostic {
  return error(
    'RP1904',
    `Cannot take "${facts.stage}" for one trial: the stage has ${facts.trials.length}`,
    {
      notes: [`They are ${list(facts.trials)}`],
      suggestion: `Name one in quotes: "${facts.trials[0] ?? ''}"`,
    },
  );
}

export function noRuns(facts: { readonly state: string }): Diagnostic {
  return error('RP1905', `Cannot find a run: nothing has been run in "${facts.state}"`, {
    suggestion: 'Start one with reprise run FILE, or name another state directory with --state DIR',
  });
}

export function unknownRun(facts: {
  readonly name: string;
  readonly known: readonly string[];
}): Diagnostic {
  const near = nearest(facts.name, facts.known);
  return error('RP1906', `Cannot find the run "${facts.name}"`, {
    notes: [facts.known.length === 0 ? 'There are no runs yet' : `There are ${list(facts.known)}`],
    ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
  });
}

export function unknownCode(facts: {
  readonly code: string;
  readonly known: readonly string[];
}): Diagnostic {
  const near = nearest(facts.code, facts.known);
  return error('RP1907', `Cannot explain "${facts.code}": there is no such code`, {
    notes: ['A code is RP and four digits, as it stands before a message'],
    ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
  });
}

export function unknownKind(facts: {
  readonly name: string;
  readonly known: readonly string[];
}): Diagnostic {
  const near = nearest(facts.name, facts.known);
  return error('RP1908', `Cannot show the schema of "${facts.name}": there is no such kind`, {
    notes: [`Kinds are ${facts.known.join(', ')}`],
    ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
  });
}

export function noLog(facts: { readonly trial: string; readonly state: string }): Diagnostic {
  return error('RP1909', `Cannot show the log of "${facts.trial}": it has not been started here`, {
    notes: [
      `It is ${facts.state} in this run; what came from the store was logged by an earlier run`,
    ],
  });
}

export function notTrained(facts: { readonly trial: string; readonly run: string }): Diagnostic {
  return error('RP1910', `Cannot show "${facts.trial}": it has no result yet`, {
    suggestion: `Compute it with ${facts.run}`,
  });
}

export function usage(facts: {
  readonly message: string;
  readonly suggestion?: string;
}): Diagnostic {
  const { message, suggestion } = facts;
  return error('RP1911', message, suggestion === undefined ? {} : { suggestion });
}

function error(code: string, message: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  return { code, severity: 'error', message, ...rest };
}

/** Five names, then how many more. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
