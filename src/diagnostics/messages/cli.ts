/** Messages of the command line (RP19). Facts come in, a diagnostic goes out. */
import { nearest } from '../../util/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { list } from './expected.ts';

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

export function cannotDetach(facts: {
  readonly ending: string;
  /** The last lines that the runner wrote. */
  readonly said: readonly string[];
}): Diagnostic {
  return error('RP1912', `Cannot run it in the background: the runner ${facts.ending}`, {
    notes: facts.said.filter((line) => line !== '').map((line) => `| ${line}`),
    suggestion: 'Run it without --detach to see more',
  });
}

export function runnerGone(facts: {
  readonly run: string;
  readonly pid: number | undefined;
  /** Trials whose attempts live on. */
  readonly living: readonly string[];
  readonly again: string;
}): Diagnostic {
  const { living } = facts;
  const alive =
    living.length === 0
      ? 'None of its attempts is running any more; what was finished or checkpointed is kept'
      : `Still running without it: ${list(living)}`;
  return error(
    'RP1913',
    `Cannot follow the run "${facts.run}": its runner is gone${facts.pid === undefined ? '' : ` (process ${facts.pid})`}`,
    { notes: [alive], suggestion: `Go on with it: ${facts.again}` },
  );
}

export function badPattern(facts: {
  readonly pattern: string;
  readonly detail: string;
}): Diagnostic {
  return error('RP1914', `Cannot use --grep "${facts.pattern}": ${facts.detail}`, {
    notes: ['Expected a JavaScript regular expression'],
    suggestion: 'Put a backslash before . * + ? ( ) [ ] { } ^ $ | that stand for themselves',
  });
}

export function noRank(facts: {
  readonly trial: string;
  readonly attempt: number;
  readonly rank: number;
  readonly ranks: readonly number[];
}): Diagnostic {
  return error(
    'RP1915',
    `Cannot show rank ${facts.rank} of "${facts.trial}": attempt ${facts.attempt} has no log of it`,
    {
      notes: [
        facts.ranks.length === 0
          ? 'It has written no log yet'
          : `It has logs of rank ${list(facts.ranks.map(String))}`,
      ],
    },
  );
}

export function noAttempt(facts: {
  readonly trial: string;
  readonly attempt: number;
  readonly known: readonly number[];
}): Diagnostic {
  return error(
    'RP1916',
    `Cannot show attempt ${facts.attempt} of "${facts.trial}": there is no such attempt`,
    {
      notes: [`There ${facts.known.length === 1 ? 'is' : 'are'} ${list(facts.known.map(String))}`],
    },
  );
}

export function cannotCancel(facts: {
  readonly run: string;
  readonly left: readonly string[];
  readonly why: string;
}): Diagnostic {
  return error('RP1917', `Cannot stop all of "${facts.run}": ${facts.why}`, {
    notes: [`Still running: ${list(facts.left)}`],
  });
}

export function runStillGoing(facts: { readonly run: string; readonly does: string }): Diagnostic {
  return error('RP1918', `Cannot ${facts.does} "${facts.run}": it is still going`, {
    suggestion: `Look at it with reprise attach ${facts.run}, or stop it with reprise cancel ${facts.run}`,
  });
}

export function cannotAskAgain(facts: { readonly run: string }): Diagnostic {
  return error(
    'RP1919',
    `Cannot retry the run "${facts.run}": it has not written down what was asked for`,
    {
      notes: ['Its runner was killed at once, or it is of an earlier version of reprise'],
      suggestion: 'Run the pipeline again: reprise run FILE goes on from what is there',
    },
  );
}

export function unknownRunOrTrial(facts: {
  readonly name: string;
  readonly runs: readonly string[];
  readonly trials: readonly string[];
  readonly run: string;
}): Diagnostic {
  const near = nearest(facts.name, [...facts.trials, ...facts.runs]);
  return error(
    'RP1920',
    `Cannot find "${facts.name}": it is neither a run nor a stage or trial of the run "${facts.run}"`,
    {
      notes: [
        `Its trials are ${list(facts.trials)}`,
        `The latest runs are ${list(facts.runs.toReversed())}`,
      ],
      ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
    },
  );
}

export function settingsChanged(facts: {
  readonly run: string;
  readonly file: string;
  readonly changed: readonly string[];
}): Diagnostic {
  return {
    code: 'RP1921',
    severity: 'warning',
    message: `"${facts.file}" is not what it was in the run "${facts.run}"`,
    notes: [
      `Changed: ${list(facts.changed)}`,
      'Trials that this reaches have other keys: they start anew, not from their checkpoints',
    ],
  };
}

export function notPinned(facts: {
  readonly name: string;
  readonly pinned: readonly string[];
}): Diagnostic {
  const near = nearest(facts.name, facts.pinned);
  return error('RP1922', `Cannot unpin "${facts.name}": it is not pinned`, {
    notes: [facts.pinned.length === 0 ? 'Nothing is pinned' : `Pinned: ${list(facts.pinned)}`],
    ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
  });
}

export function nothingToPin(facts: { readonly trial: string; readonly run: string }): Diagnostic {
  return error(
    'RP1923',
    `Cannot pin "${facts.trial}": it has no result in the run "${facts.run}"`,
    { suggestion: 'Pin it when it is finished, or pin the run' },
  );
}

function error(code: string, message: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  return { code, severity: 'error', message, ...rest };
}
