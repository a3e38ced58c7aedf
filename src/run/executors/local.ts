/**
 * Attempts as processes of this host. Each is one `sh` in a session of its own that runs the program and
 * records its exit status; no supervisor of ours stays beside it (a Node process would cost 12 MB and
 * 140 ms), and it needs no living runner: it writes to files, holds its own lease, and goes on.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { faultPoint } from '../../util/fault.ts';
import {
  isAlive,
  ownIdentity,
  type ProcessIdentity,
  processIdentity,
} from '../../util/process-identity.ts';
import { cannotStartAttempt } from '../../diagnostics/messages/run.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import type { AttemptHandle, Executor, Launch, Sight } from './executor.ts';
import { type Moment, momentNow, newcomers } from './newcomers.ts';
import {
  groupMembers,
  markVariable,
  processesMarked,
  showsNoEnvironment,
  send,
} from './process-tree.ts';

/**
 * `trap :` (not `trap ''`, which children would inherit): a signal to the group must not end the shell
 * before it has recorded how the program ended. The record is one small write of a line: what has no
 * newline yet is not there yet. (A rename would take a third process, a millisecond of each trial.)
 */
const WRAPPER = 'trap : TERM INT HUP USR1 USR2; x=$1; shift; "$@"; s=$?; echo "$s" > "$x"; exit $s';

/** Looking is cheap (two small reads); the first looks come quickly for stages of milliseconds. */
const POLL_MS = { first: 20, most: 500 };
/** A process in an uninterruptible wait of the kernel does not die; nobody waits for it for ever. */
const SWEEP_MS = 5000;
/** Longer than a process takes to start a program, or to give back its files when it ends. */
const SETTLE_MS = 100;
/** Between its record and its end a wrapper needs less. */
const LEAVE_MS = 100;
/** A list of processes that is not older serves one more start. */
const RECENT_MS = 1000;

/** An attempt of this very process. */
interface Child {
  /** Before it. */
  readonly since: Moment | undefined;
  /** Its wrapper has ended, and the kernel has been told that we know. */
  readonly gone: Promise<void>;
}

export function localExecutor(): Executor {
  return new LocalExecutor();
}

class LocalExecutor implements Executor {
  readonly name = 'local';
  /** Attempts that this process saw running: their group's number cannot have been given away since. */
  readonly #seen = new Set<string>();
  /** Those who wait for an attempt, by its mark: one that is killed leaves no record that would wake them. */
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #children = new Map<string, Child>();
  #moment: Moment | undefined;

  async start(launch: Launch): Promise<ProcessIdentity> {
    const log = openSync(join(launch.directory, 'rank-0.log'), 'a');
    try {
      const stdio: ('ignore' | number)[] = ['ignore', log, log];
      if (launch.leaseFd !== undefined) stdio.push(launch.leaseFd);
      if (launch.grantFd !== undefined) stdio.push(launch.grantFd);
      const exit = join(launch.directory, 'exit');
      const since = this.#recentMoment();
      faultPoint('attempt.spawn');
      // Not execa: it has no plain inheritance of descriptors, and what it pipes ends with this process.
      const child = spawn('/bin/sh', ['-c', WRAPPER, 'reprise-attempt', exit, ...launch.argv], {
        cwd: launch.cwd,
        env: { ...launch.env, [markVariable]: launch.mark },
        detached: true,
        stdio,
      });
      const failure = child.pid === undefined ? once(child, 'error') : undefined;
      child.on('error', () => undefined);
      if (child.pid === undefined) {
        const [problem] = (await failure) as [Error];
        throw new RepriseError(
          cannotStartAttempt({
            program: launch.argv[0],
            directory: launch.cwd,
            detail: problem.message,
          }),
        );
      }
      child.unref();
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      this.#children.set(launch.mark, { since, gone });
      this.#seen.add(launch.mark);
      faultPoint('attempt.spawned'); // it lives, and nobody has written down its number
      // One that has ended already is a zombie until Node asks for it, so its start time is still there.
      return identityOfChild(child.pid);
    } finally {
      closeSync(log);
    }
  }

  async find(mark: string): Promise<ProcessIdentity | undefined> {
    for (const pid of await processesMarked(mark)) {
      // The wrapper leads its group; the program it runs is a member.
      if (!groupMembers(pid).includes(pid)) continue;
      return processIdentity(pid);
    }
    return undefined;
  }

  async look(attempt: AttemptHandle): Promise<Sight> {
    const before = readExit(attempt.directory);
    if (before !== undefined) return { kind: 'ended', status: before };
    if (isAlive(attempt.process)) {
      this.#seen.add(attempt.mark);
      return { kind: 'running' };
    }
    // It may have ended between the two looks.
    const after = readExit(attempt.directory);
    return after === undefined ? { kind: 'vanished' } : { kind: 'ended', status: after };
  }

  async wait(attempt: AttemptHandle, signal: AbortSignal): Promise<Sight> {
    const child = this.#children.get(attempt.mark);
    const bell = child === undefined ? bellAt(attempt.directory) : bellOf(child);
    let pause: number = child === undefined ? POLL_MS.first : POLL_MS.most;
    const hurry = (): void => {
      pause = POLL_MS.first;
      bell.wake();
    };
    const waiting = this.#waiting.get(attempt.mark) ?? new Set();
    this.#waiting.set(attempt.mark, waiting.add(hurry));
    try {
      for (;;) {
        const sight = await this.look(attempt);
        if (sight.kind !== 'running' || signal.aborted) return sight;
        await bell.ring(pause, signal);
        pause = Math.min(pause * 1.5, POLL_MS.most);
      }
    } finally {
      bell.close();
      waiting.delete(hurry);
      if (waiting.size === 0) this.#waiting.delete(attempt.mark);
    }
  }

  async stop(attempt: AttemptHandle, how: 'ask' | 'kill'): Promise<void> {
    const signal = how === 'ask' ? 'SIGTERM' : 'SIGKILL';
    faultPoint(`attempt.${how}`);
    const leads = isAlive(attempt.process);
    if (leads) send(-attempt.process.pid, signal);
    // Those that left the group; asked too, so that a launcher's ranks in sessions of their own can save.
    const inGroup = new Set(leads ? groupMembers(attempt.process.pid) : []);
    for (const pid of await processesMarked(attempt.mark)) {
      if (!inGroup.has(pid)) send(pid, signal);
    }
    faultPoint(`attempt.${how}ed`);
    for (const hurry of this.#waiting.get(attempt.mark) ?? []) hurry();
  }

  /** Who may be of the attempt; undefined when that may be anybody. */
  async #suspects({ mark }: AttemptHandle): Promise<readonly number[] | undefined> {
    const child = this.#children.get(mark);
    if (child === undefined) return undefined;
    this.#children.delete(mark);
    // Else it would be found in its own group, and killed while it leaves.
    const late = new Promise((resolve) => setTimeout(resolve, LEAVE_MS).unref());
    await Promise.race([child.gone, late]);
    return child.since === undefined ? undefined : newcomers(child.since);
  }

  #recentMoment(): Moment | undefined {
    const isRecent = this.#moment !== undefined && Date.now() - this.#moment.takenAt < RECENT_MS;
    if (!isRecent) this.#moment = process.platform === 'linux' ? momentNow() : undefined;
    return this.#moment;
  }

  async sweep(attempt: AttemptHandle): Promise<readonly number[]> {
    faultPoint('attempt.sweep');
    const until = Date.now() + SWEEP_MS;
    const settled = Date.now() + SETTLE_MS;
    const isOfThisBoot = attempt.process.bootId === ownIdentity().bootId;
    let among = await this.#suspects(attempt);
    for (;;) {
      const left = new Set(await processesMarked(attempt.mark, among));
      among = undefined; // who is killed may just have started somebody
      const isSeen = this.#seen.has(attempt.mark);
      // Of a group that this process never saw, the number may be somebody else's by now.
      const members = isSeen || isOfThisBoot ? groupMembers(attempt.process.pid) : [];
      if (isSeen) for (const pid of members) left.add(pid);
      else if (left.size === 0 && Date.now() < settled && members.some(showsNoEnvironment)) {
        await new Promise((resolve) => setTimeout(resolve, 5)); // its mark can be read in a moment
        continue;
      }
      if (left.size === 0 || Date.now() > until) return [...left];
      for (const pid of left) send(pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** A child rings itself when it ends. */
function bellOf(child: Child): Doorbell {
  const bell = doorbell();
  void child.gone.then(() => bell.wake());
  return bell;
}

/** The exit record rings; watching fails on some file systems, and time passes there too. */
function bellAt(directory: string): Doorbell {
  const bell = doorbell();
  try {
    // A stage that tells much would ring at each line; only the exit record is of interest.
    const watcher = watch(directory, (_, name) => {
      if (name === 'exit') bell.wake();
    });
    watcher.on('error', () => watcher.close());
    return { ...bell, close: () => watcher.close() };
  } catch {
    return bell;
  }
}

function identityOfChild(pid: number): ProcessIdentity {
  const identity = processIdentity(pid);
  if (identity !== undefined) return identity;
  return { pid, startTime: 'ended', bootId: '', host: '' }; // alive nowhere; its exit record speaks
}

function readExit(directory: string): number | undefined {
  try {
    const text = readFileSync(join(directory, 'exit'), 'utf8');
    return /^\d+\n$/.test(text) ? Number(text) : undefined; // empty after a power cut
  } catch {
    return undefined;
  }
}

interface Doorbell {
  ring(ms: number, signal: AbortSignal): Promise<void>;
  wake(): void;
  close(): void;
}

/** Waits to be woken, or for time to pass. */
function doorbell(): Doorbell {
  let answer: (() => void) | undefined;
  return {
    ring: (ms, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          answer = undefined;
          resolve();
        };
        const timer = setTimeout(done, ms);
        answer = done;
        signal.addEventListener('abort', done);
        if (signal.aborted) done();
      }),
    wake: () => answer?.(),
    close: () => undefined,
  };
}
