/** Messages of running (RP4). Facts come in, a diagnostic goes out. */
import { formatDuration, formatSize } from '../../util/units.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { causeWords } from './run-causes.ts';

/** Where and how an attempt of a trial ended. */
export interface AttemptFacts {
  readonly trial: string;
  readonly attempt: number;
  /** Path of its log, as the user can open it. */
  readonly log: string;
  /** The lines of the log that look like the reason, at most a handful. */
  readonly excerpt: readonly string[];
  /** Whose log it is, where several processes have one each. */
  readonly rank?: number | undefined;
  /** What is known of the cause, by its name in `run-causes.ts`. */
  readonly cause?: string | undefined;
  /** What it did last, of one that hung. */
  readonly lastSeen?: readonly LastSeen[] | undefined;
}

type LastSeen =
  | {
      readonly kind: 'progress';
      readonly done: number;
      readonly total: number;
      readonly unit: string;
      readonly epoch?: number;
    }
  | { readonly kind: 'line'; readonly text: string };

export function cannotStartAttempt(facts: {
  readonly program: string;
  readonly directory: string;
  readonly detail: string;
}): Diagnostic {
  return error('RP4001', `Cannot start "${facts.program}": ${facts.detail}`, {
    notes: [`in the folder ${facts.directory}`],
  });
}

export function attemptExited(facts: AttemptFacts & { readonly code: number }): Diagnostic {
  return error('RP4002', `"${facts.trial}" ended with exit code ${facts.code}${nth(facts)}`, {
    notes: logNotes(facts),
    ...adviceOf(facts),
  });
}

export function attemptSignalled(facts: AttemptFacts & { readonly signal: string }): Diagnostic {
  return error('RP4003', `"${facts.trial}" was ended by ${facts.signal}${nth(facts)}`, {
    notes: logNotes(facts),
    ...(adviceOf(facts).suggestion === undefined ? { suggestion: GO_ON } : adviceOf(facts)),
  });
}

export function attemptOutOfMemory(
  facts: AttemptFacts & { readonly of: 'host' | 'gpu'; readonly granted: number },
): Diagnostic {
  if (facts.of === 'gpu') {
    return error('RP4004', `"${facts.trial}" ran out of GPU memory${nth(facts)}`, {
      notes: logNotes(facts),
      ...adviceOf(facts),
    });
  }
  return error('RP4004', `"${facts.trial}" ran out of memory${nth(facts)}`, {
    notes: [`It asked for ${formatSize(facts.granted)} (resources.memory)`, ...logNotes(facts)],
    suggestion: 'Make its batches smaller (batch.per_device), or run fewer stages at once',
  });
}

export function attemptIdle(facts: AttemptFacts & { readonly afterMs: number }): Diagnostic {
  return error(
    'RP4005',
    `"${facts.trial}" made no progress for ${formatDuration(facts.afterMs)} and was ended${nth(facts)}`,
    {
      notes: logNotes(facts),
      suggestion: 'If it only takes longer, raise timeout.idle of the stage',
    },
  );
}

export function attemptTooLong(facts: AttemptFacts & { readonly afterMs: number }): Diagnostic {
  return error(
    'RP4006',
    `"${facts.trial}" was ended after ${formatDuration(facts.afterMs)}, its time limit${nth(facts)}`,
    {
      notes: logNotes(facts),
      suggestion:
        'Run the same command again to go on from the last checkpoint, or raise timeout.total of the stage',
    },
  );
}

export function attemptVanished(facts: AttemptFacts): Diagnostic {
  return error(
    'RP4007',
    `"${facts.trial}" is gone without a trace of how it ended${nth(facts)}: all its processes were killed, or the machine stopped`,
    {
      notes: logNotes(facts),
      suggestion: 'Run the same command again: it goes on from the last checkpoint',
    },
  );
}

export function outputMissing(facts: {
  readonly trial: string;
  readonly output: string;
  readonly path: string;
  readonly log: string;
}): Diagnostic {
  return error(
    'RP4008',
    `"${facts.trial}" ended well but left no output "${facts.output}": there is nothing at ${facts.path}`,
    {
      notes: [`log: ${facts.log}`],
      suggestion: `Let it write "${facts.output}" there, or correct the path under "outputs"`,
    },
  );
}

export function needsMoreMemory(facts: {
  readonly trial: string;
  readonly asked: number;
  readonly has: number;
}): Diagnostic {
  return error(
    'RP4009',
    `Cannot run "${facts.trial}" here: it asks for ${formatSize(facts.asked)} of memory, and this run may use ${formatSize(facts.has)}`,
    { suggestion: 'Lower resources.memory of the stage if it needs less than it says' },
  );
}

export function needsMoreGpus(facts: {
  readonly trial: string;
  readonly asked: number;
  readonly has: number;
}): Diagnostic {
  return error(
    'RP4010',
    `Cannot run "${facts.trial}" here: it asks for ${count(facts.asked, 'GPU')}, and this host has ${facts.has}`,
    { suggestion: 'Set resources.gpus of the stage, or choose a profile for this host' },
  );
}

export function fewerCpus(facts: {
  readonly trial: string;
  readonly asked: number;
  readonly has: number;
}): Diagnostic {
  return {
    code: 'RP4011',
    severity: 'warning',
    message: `"${facts.trial}" asks for ${count(facts.asked, 'CPU')} and gets the ${facts.has} that there are; it runs alone`,
  };
}

export function metricsUnreadable(facts: {
  readonly trial: string;
  readonly path: string;
  readonly detail: string;
}): Diagnostic {
  return error(
    'RP4012',
    `Cannot read the metrics of "${facts.trial}" in ${facts.path}: ${facts.detail}`,
    { suggestion: 'Let the program write JSON there, or correct "metrics" of the stage' },
  );
}

export function survivors(facts: {
  readonly trial: string;
  readonly pids: readonly number[];
  readonly waitsIn: readonly string[];
}): Diagnostic {
  return {
    code: 'RP4014',
    severity: 'warning',
    message: `${count(facts.pids.length, 'process')} of "${facts.trial}" could not be ended: ${facts.pids.join(', ')}`,
    notes: [
      ...facts.waitsIn.map((channel) => `waits in the kernel: ${channel}`),
      'A process that waits for a device or a network file system ends when that answers',
    ],
  };
}

export function stoppedFromOutside(facts: AttemptFacts): Diagnostic {
  return error(
    'RP4015',
    `"${facts.trial}" was asked to stop by somebody else and wrote a checkpoint${nth(facts)}`,
    { suggestion: 'Run the same command again: it goes on from there' },
  );
}

export function stageBug(facts: AttemptFacts): Diagnostic {
  return error('RP4016', `"${facts.trial}" met a bug in reprise${nth(facts)}`, {
    notes: logNotes(facts),
    suggestion: `Please report it with the file ${facts.log}`,
  });
}

export function noFinishedRecord(facts: AttemptFacts): Diagnostic {
  return error(
    'RP4017',
    `"${facts.trial}" ended with exit code 0 before it was done${nth(facts)}`,
    {
      notes: logNotes(facts),
      suggestion: 'Run the same command again: it goes on from the last checkpoint',
    },
  );
}

export function noSpaceInStage(facts: {
  readonly trial: string;
  readonly path: string;
  readonly detail: string;
  readonly freeBytes: number | undefined;
}): Diagnostic {
  return error('RP4018', `"${facts.trial}" cannot go on: no space is left on the disk`, {
    notes: [facts.detail, `folder: ${facts.path}`, ...freeNote(facts.freeBytes)],
    suggestion: 'Make room and run the same command again: it goes on from the last checkpoint',
  });
}

export function kindUnknownToWorker(facts: { readonly kind: string }): Diagnostic {
  return error('RP4019', `Cannot run the kind "${facts.kind}": this worker does not know it`, {
    suggestion: 'The program was replaced while it ran; run the same command again',
  });
}

export function cannotLink(facts: { readonly path: string; readonly detail: string }): Diagnostic {
  return {
    code: 'RP4022',
    severity: 'warning',
    message: `Cannot link a result at ${facts.path}: ${facts.detail}`,
    notes: ['The result itself is in the store'],
  };
}

export function systemRefuses(facts: {
  readonly trial: string;
  readonly detail: string;
}): Diagnostic {
  return error('RP4023', `"${facts.trial}" cannot go on: ${facts.detail}`, {});
}

export function waitsForHolder(facts: {
  readonly trial: string;
  readonly holder:
    | { readonly pid: number; readonly host: string; readonly what: string }
    | undefined;
}): Diagnostic {
  const { trial, holder } = facts;
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return {
    code: 'RP4024',
    severity: 'warning',
    message: `"${trial}" waits: ${who} works at the same key, and no attempt of it can be seen from here`,
    ...(holder === undefined || holder.what === '' ? {} : { notes: [`it says: ${holder.what}`] }),
    suggestion:
      'Its result is taken when it is there; if nothing is to be waited for, end that process',
  };
}

export function attemptPreempted(facts: AttemptFacts & { readonly signal: string }): Diagnostic {
  return error('RP4040', `"${facts.trial}" was told to go by ${facts.signal}${nth(facts)}`, {
    notes: logNotes(facts),
    ...adviceOf(facts),
  });
}

export function nodeLost(facts: AttemptFacts & { readonly host: string }): Diagnostic {
  return error(
    'RP4041',
    `"${facts.trial}" is gone with its machine${nth(facts)}: ${facts.host} was restarted, or cannot be seen from here`,
    { notes: logNotes(facts), suggestion: GO_ON },
  );
}

export function attemptDiverged(
  facts: AttemptFacts & {
    readonly rule: string;
    readonly found: string;
    readonly step: number | undefined;
  },
): Diagnostic {
  const at = facts.step === undefined ? '' : ` at step ${facts.step}`;
  return error('RP4042', `"${facts.trial}" was ended${nth(facts)}: ${facts.rule}${at}`, {
    notes: [`found ${facts.found}`, `log: ${facts.log}`],
    suggestion:
      'Change what made it diverge (a smaller learning rate, a longer warm-up); the same parameters diverge again',
  });
}

export function checkpointSetAside(facts: {
  readonly trial: string;
  readonly path: string;
  readonly aside: string;
  readonly why: string;
  /** What is gone on from instead. */
  readonly instead: string | undefined;
}): Diagnostic {
  const then =
    facts.instead === undefined
      ? 'there is no older one, so it starts at the beginning'
      : `it goes on from ${facts.instead}`;
  return {
    code: 'RP4043',
    severity: 'warning',
    message: `The checkpoint ${facts.path} of "${facts.trial}" is not whole; ${then}`,
    notes: [facts.why, `set aside as ${facts.aside}`],
  };
}

export function cannotJudgeCheckpoint(facts: {
  readonly trial: string;
  readonly path: string;
  readonly program: string;
  readonly detail: string;
}): Diagnostic {
  return error(
    'RP4044',
    `Cannot tell whether the checkpoint ${facts.path} of "${facts.trial}" is whole: "${facts.program}" ${facts.detail}`,
    {
      notes: ['It was left where it is'],
      suggestion:
        'Let the program of "checkpoints.validate" exit with 0 for a whole checkpoint and with 1 for another; raise its "timeout" if it only takes longer',
    },
  );
}

export function cannotTellFact(facts: {
  readonly trial: string;
  readonly fact: string;
  readonly program: string;
  readonly detail: string;
}): Diagnostic {
  return error(
    'RP4045',
    `Cannot tell whether "${facts.trial}" may go on from its checkpoint: "${facts.program}", which says "${facts.fact}", ${facts.detail}`,
    { suggestion: 'Correct "resume.only_if_same" of the stage' },
  );
}

interface ChangedFact {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

export function cannotGoOn(facts: {
  readonly trial: string;
  readonly path: string;
  readonly changed: readonly ChangedFact[];
}): Diagnostic {
  return error(
    'RP4046',
    `Cannot let "${facts.trial}" go on from ${facts.path}: ${changesText(facts.changed)}`,
    {
      suggestion:
        'Bring that back to what it was, or set resume.otherwise to "start-anew" to begin at the beginning',
    },
  );
}

export function startsAnew(facts: {
  readonly trial: string;
  readonly path: string;
  readonly changed: readonly ChangedFact[];
  readonly aside: string;
}): Diagnostic {
  return {
    code: 'RP4047',
    severity: 'warning',
    message: `"${facts.trial}" begins at the beginning, not at ${facts.path}: ${changesText(facts.changed)}`,
    notes: [`Its checkpoints are set aside in ${facts.aside}`],
  };
}

export function metricNeverTold(facts: {
  readonly trial: string;
  readonly rule: string;
  readonly told: readonly string[];
}): Diagnostic {
  return {
    code: 'RP4048',
    severity: 'warning',
    message: `The rule "${facts.rule}" of "${facts.trial}" never had anything to look at: that metric was not told`,
    notes: [`told: ${facts.told.slice(0, 8).join(', ')}`],
    suggestion: 'Correct the name under "stop_if"',
  };
}

export function notificationFailed(facts: {
  readonly event: string;
  /** The program, or the address without what may be secret in it. */
  readonly to: string;
  readonly detail: string;
}): Diagnostic {
  return {
    code: 'RP4070',
    severity: 'warning',
    message: `Cannot tell "${facts.to}" of "${facts.event}": ${facts.detail}`,
    notes: ['The run does not depend on it'],
  };
}

type Rest = Partial<Pick<Diagnostic, 'notes' | 'suggestion'>>;

const GO_ON = 'Run the same command again: it goes on from the last checkpoint';

function error(code: string, message: string, rest: Rest): Diagnostic {
  return { code, severity: 'error', message, ...rest };
}

function nth(facts: AttemptFacts): string {
  return facts.attempt === 1 ? '' : ` (attempt ${facts.attempt})`;
}

function logNotes(facts: AttemptFacts): readonly string[] {
  const words = causeWords(facts.cause);
  return [
    ...(words === undefined ? [] : [words.sentence]),
    ...(facts.lastSeen ?? []).map(lastSeenText),
    ...(facts.rank === undefined ? [] : [`first of rank ${facts.rank}:`]),
    ...facts.excerpt.map((line) => `| ${line}`),
    `log: ${facts.log}`,
  ];
}

function lastSeenText(seen: LastSeen): string {
  if (seen.kind === 'line') return `last line of its log: ${seen.text}`;
  const epoch = seen.epoch === undefined ? '' : `, epoch ${seen.epoch}`;
  return `last progress: ${seen.done} of ${seen.total} ${seen.unit}${epoch}`;
}

function adviceOf(facts: AttemptFacts): Rest {
  const suggestion = causeWords(facts.cause)?.suggestion;
  return suggestion === undefined ? {} : { suggestion };
}

function changesText(changed: readonly ChangedFact[]): string {
  return changed.map(({ name, before, now }) => `"${name}" was ${before} and is ${now}`).join(', ');
}

function freeNote(bytes: number | undefined): readonly string[] {
  return bytes === undefined ? [] : [`free there: ${formatSize(bytes)}`];
}

function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun}${noun.endsWith('s') ? 'es' : 's'}`;
}
