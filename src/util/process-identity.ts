/**
 * Tells processes apart for good: a process number is given away again, but never with the same start
 * time in the same boot of the machine. A zombie counts as dead: it does no more work, though
 * `kill(pid, 0)` succeeds on it for as long as its parent does not ask for its status.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, so that another one with the same number is never taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Field 22 of `/proc/<pid>/stat` on Linux; the start time of `ps -o lstart` on macOS. */
  readonly startTime: string;
  readonly bootId: string;
  readonly host: string;
}

/** The identity of a living process of this host; undefined when there is none of that number (or a zombie). */
export function processIdentity(pid: number): ProcessIdentity | undefined {
  const startTime = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  if (startTime === undefined) return undefined;
  return { pid, startTime, bootId: bootId(), host: hostname() };
}

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  own ??= processIdentity(process.pid);
  // Where neither /proc nor ps can be read, the start of this program is as good as any start time.
  own ??= {
    pid: process.pid,
    startTime: String(Math.round(Date.now() - process.uptime() * 1000)),
    bootId: bootId(),
    host: hostname(),
  };
  return own;
}

/**
 * Whether that very process still lives. A process of another host or another boot is not alive here;
 * whether it is elsewhere, only the lock of its lease can tell.
 */
export function isAlive(identity: ProcessIdentity): boolean {
  if (identity.bootId !== bootId()) return false;
  return processIdentity(identity.pid)?.startTime === identity.startTime;
}

let own: ProcessIdentity | undefined;
let boot: string | undefined;

/** One boot of one kernel. */
function bootId(): string {
  boot ??= readBootId();
  return boot;
}

function readBootId(): string {
  try {
    if (process.platform === 'linux') {
      return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    return /sec = (\d+)/.exec(run('sysctl', ['-n', 'kern.boottime']))?.[1] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

function startOnLinux(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The program's name stands in brackets and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  if (state === 'Z' || state === 'X') return undefined;
  return fields[19]; // field 22 of the line; the first after the name is field 3
}

function startByPs(pid: number): string | undefined {
  try {
    const line = run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]).trim();
    const [, state, start] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    return state === undefined || state.startsWith('Z') ? undefined : start;
  } catch {
    return undefined; // ps exits with 1 when there is no such process
  }
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, // one spelling of the start time for all readers
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
