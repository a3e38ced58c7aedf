/**
 * Finds and ends the processes of an attempt. Two nets, because each has a hole: the process group misses
 * children that called `setsid`, the mark in the environment misses those started with an empty one.
 * Nothing is ever ended for its name or its place in the tree: that is how launchers kill their own shell.
 */
import { readFileSync } from 'node:fs';
import { execa, execaSync } from 'execa';
import { procNumbers } from './newcomers.ts';

/** The name of the variable that marks every process of an attempt. */
export const markVariable = 'REPRISE_ATTEMPT';

/**
 * Numbers of the living processes of ours that carry the mark. About 10 µs a process of the machine.
 *
 * @param among  Who else cannot be meant, where that is known; on Linux only.
 */
export async function processesMarked(
  mark: string,
  among?: readonly number[],
): Promise<readonly number[]> {
  const wanted = `${markVariable}=${mark}`;
  const pids =
    process.platform === 'linux'
      ? markedInProc(wanted, among ?? procNumbers())
      : await markedByPs(wanted);
  return pids.filter((pid) => pid !== process.pid);
}

/** Living members of a process group. */
export function groupMembers(group: number): readonly number[] {
  if (!hasMember(group)) return [];
  if (process.platform !== 'linux') return membersByPs(group);
  return procNumbers().filter((pid) => {
    const fields = statFields(pid);
    return fields !== undefined && Number(fields[2]) === group && isLive(fields);
  });
}

/**
 * Whether a process shows no environment at this moment: one that is starting a program, or is on its way
 * out, or one that was started with none. Which of them shows a moment later, so nobody is ended for it.
 */
export function showsNoEnvironment(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1') === '';
  } catch {
    return false; // gone
  }
}

/** One call, for the usual case that nobody is left; a zombie still is one. */
function hasMember(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Sends a signal to a process, or to a whole group when `pid` is negative; false when there is none. */
export function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false; // it ended in the meantime, or it belongs to another user now
  }
}

/** What a process waits for in the kernel; for the report about one that SIGKILL does not end. */
export function waitChannel(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/wchan`, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** One that has ended has no environment any more. */
function markedInProc(wanted: string, pids: readonly number[]): number[] {
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(wanted);
    } catch {
      return false; // another user's process, or one that has just ended
    }
  });
}

async function markedByPs(wanted: string): Promise<number[]> {
  const { stdout } = await execa('ps', ['-axeww', '-o', 'pid=,stat=,command='], { reject: false });
  const found: number[] = [];
  for (const line of stdout.split('\n')) {
    const [, pid, state, words] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (pid === undefined || state?.startsWith('Z') === true) continue;
    if (words?.split(' ').includes(wanted) === true) found.push(Number(pid));
  }
  return found;
}

function membersByPs(group: number): number[] {
  const { stdout } = execaSync('ps', ['-axo', 'pid=,pgid=,stat='], { reject: false });
  return stdout.split('\n').flatMap((line) => {
    const [pid, pgid, state] = line.trim().split(/\s+/);
    return Number(pgid) === group && state?.startsWith('Z') === false ? [Number(pid)] : [];
  });
}

// Fields of /proc/<pid>/stat after the name: state, parent, group, session, …
function statFields(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function isLive(fields: readonly string[]): boolean {
  return fields[0] !== 'Z' && fields[0] !== 'X';
}
