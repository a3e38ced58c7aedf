/** Messages of the store and the journal (RP5). Facts come in, a diagnostic goes out. */
import type { Diagnostic } from '../diagnostic.ts';

export interface StorageFacts {
  /** What could not be done, as it follows "Cannot": `write the journal`. */
  readonly action: string;
  readonly path: string;
  /** The path, or the nearest folder above it that is there: what commands in a suggestion can look at. */
  readonly place: string;
  /** As the system gave it: `ENOSPC`, `EACCES`; undefined when it gave none. */
  readonly errno: string | undefined;
  readonly detail: string;
}

export function stateIsAFile(facts: { readonly path: string }): Diagnostic {
  return {
    code: 'RP5001',
    severity: 'error',
    message: `Cannot keep state in "${facts.path}": found a file, expected a folder`,
    suggestion: 'Name another folder with --state DIR, or move the file away',
  };
}

/** Words what the system answered, by its error number. */
export function storageProblem(facts: StorageFacts): Diagnostic {
  const head = `Cannot ${facts.action}`;
  switch (facts.errno) {
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'RP5002',
        severity: 'error',
        message: `${head}: this user may not write to "${facts.path}"`,
        suggestion: `Look at the owner and the mode: ls -ld "${facts.place}"`,
      };
    case 'EROFS':
      return {
        code: 'RP5003',
        severity: 'error',
        message: `${head}: "${facts.path}" is on a read-only file system`,
        suggestion: 'Place the state elsewhere with --state DIR',
      };
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'RP5004',
        severity: 'error',
        message: `${head}: ${facts.errno === 'EDQUOT' ? 'the disk quota is used up' : 'the disk is full'}`,
        notes: [`at "${facts.path}"`, 'Nothing that was finished is lost'],
        suggestion: `Make room and give the same command again: df -h "${facts.place}"`,
      };
    default:
      return {
        code: 'RP5005',
        severity: 'error',
        message: `${head}: ${facts.detail}`,
        notes: [`at "${facts.path}"`],
      };
  }
}

export function objectDamaged(facts: {
  readonly type: 'file' | 'tree';
  readonly digest: string;
  readonly movedTo: string;
}): Diagnostic {
  return {
    code: 'RP5006',
    severity: 'warning',
    message: `Found a stored ${facts.type === 'tree' ? 'folder' : 'file'} whose content no longer has the digest ${facts.digest.slice(0, 12)}`,
    notes: [
      `It was moved to "${facts.movedTo}"`,
      'The trials that made it run again when something needs it',
    ],
  };
}

export function resultDamaged(facts: {
  readonly key: string;
  readonly problem: string;
  readonly movedTo: string;
}): Diagnostic {
  return {
    code: 'RP5007',
    severity: 'warning',
    message: `Cannot use the stored result ${facts.key.slice(0, 12)}: ${facts.problem}`,
    notes: [`It was moved to "${facts.movedTo}"; its trial counts as not yet run`],
  };
}

export function resultTooNew(facts: { readonly key: string; readonly format: string }): Diagnostic {
  return {
    code: 'RP5008',
    severity: 'warning',
    message: `Cannot read the stored result ${facts.key.slice(0, 12)}: found format ${facts.format}, expected 1`,
    notes: ['A later version of reprise wrote it; it is left where it is'],
  };
}

export function outputMissing(facts: { readonly path: string }): Diagnostic {
  return {
    code: 'RP5009',
    severity: 'error',
    message: `Cannot store the output "${facts.path}": there is nothing at that path`,
  };
}

export function outputOfOtherType(facts: {
  readonly path: string;
  readonly expected: 'file' | 'tree';
  readonly found: string;
}): Diagnostic {
  return {
    code: 'RP5010',
    severity: 'error',
    message: `Cannot store the output "${facts.path}": found ${facts.found}, expected a ${facts.expected === 'tree' ? 'folder' : 'file'}`,
  };
}

export function linkLeadsOutside(facts: {
  readonly path: string;
  readonly target: string;
}): Diagnostic {
  return {
    code: 'RP5011',
    severity: 'error',
    message: `Cannot store "${facts.path}": the link leads out of its folder, to "${facts.target}"`,
    suggestion: 'Let the stage write a copy instead of a link',
  };
}

export function oddName(facts: { readonly path: string }): Diagnostic {
  return {
    code: 'RP5012',
    severity: 'error',
    message: `Cannot take a digest of "${facts.path}": its name holds control characters, a backslash, or bytes that are not UTF-8`,
    suggestion: 'Rename it; such names do not survive a copy to another system',
  };
}

export function notAFile(facts: { readonly path: string; readonly found: string }): Diagnostic {
  return {
    code: 'RP5013',
    severity: 'error',
    message: `Cannot take a digest of "${facts.path}": found ${facts.found}, expected files and folders`,
  };
}

export function linkLoop(facts: { readonly path: string }): Diagnostic {
  return {
    code: 'RP5014',
    severity: 'error',
    message: `Cannot take a digest of "${facts.path}": the link leads back to a folder that holds it`,
  };
}

export function linkBroken(facts: { readonly path: string; readonly target: string }): Diagnostic {
  return {
    code: 'RP5015',
    severity: 'error',
    message: `Cannot take a digest of "${facts.path}": the link leads to "${facts.target}", where there is nothing`,
  };
}

export function collectionRuns(facts: {
  readonly holder: { readonly pid: number; readonly host: string } | undefined;
}): Diagnostic {
  const { holder } = facts;
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return {
    code: 'RP5016',
    severity: 'error',
    message: `Cannot collect what is not needed: ${who} is doing it`,
    suggestion: 'Wait until it is done; reprise gc --dry-run says what is left',
  };
}

export function journalLineUnreadable(facts: {
  readonly path: string;
  readonly line: number;
}): Diagnostic {
  return {
    code: 'RP5020',
    severity: 'warning',
    message: `Passed over line ${facts.line} of "${facts.path}": it was cut short while it was written`,
    notes: ['Nothing had acted on it yet'],
  };
}

export function journalTooNew(facts: {
  readonly path: string;
  readonly format: string;
}): Diagnostic {
  return {
    code: 'RP5021',
    severity: 'error',
    message: `Cannot read "${facts.path}": found journal format ${facts.format}, expected 1`,
    suggestion: 'Use the version of reprise that wrote it, or a later one',
  };
}
