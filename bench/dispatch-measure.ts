/** What a command and all its children spend, and what a runner holds while it works. */
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { engineEnvironment } from '../src/engine/engine-environment.ts';

export interface Spent {
  readonly wallMs: number;
  /** Processor time, of the command and of all its children that it waited for. */
  readonly busyMs: number;
}

/** The bench's own environment without what it sets for engines: a runner is started without that. */
export function plainEnvironment(): Record<string, string> {
  const engine = new Set(Object.keys(engineEnvironment(1)));
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !engine.has(name)) plain[name] = value;
  }
  return plain;
}

/**
 * Runs a command to its end. Node does not tell what children have spent, the shell does.
 *
 * @throws Error when the command fails: what it spent would mean nothing.
 */
export async function spend(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Spent> {
  const script = '"$@" >command.log 2>&1; s=$?; times; exit $s';
  const startedAt = performance.now();
  const { stdout, exitCode } = await execa('sh', ['-c', script, 'spend', ...argv], {
    cwd,
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  const wallMs = performance.now() - startedAt;
  if (exitCode !== 0) {
    const said = await readFile(join(cwd, 'command.log'), 'utf8').catch(() => '');
    throw new Error(`${argv.join(' ')} ended with ${exitCode}: ${said.slice(-1000)}`);
  }
  // Two lines, user and system each: of the shell, of its children.
  const [, , user, system] = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1000,
  );
  return { wallMs, busyMs: (user ?? Number.NaN) + (system ?? Number.NaN) };
}

export interface Seen {
  readonly memoryMB: number;
  readonly peakMB: number;
  /** Processor time over time. */
  readonly share: number;
}

/**
 * Watches a runner from `settleMs` after its first attempt started, then kills what it runs and it.
 *
 * @returns undefined where there is no /proc.
 */
export async function watchRunner(
  argv: readonly string[],
  cwd: string,
  { settleMs, forMs }: { readonly settleMs: number; readonly forMs: number },
): Promise<Seen | undefined> {
  if (process.platform !== 'linux') return undefined;
  const [file = '', ...words] = argv;
  const child = execa(file, words, {
    cwd,
    env: { ...plainEnvironment(), REPRISE_HOST_LEDGER: join(cwd, 'host') },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    buffer: false,
  });
  child.stdout.resume();
  child.stderr.resume();
  const { pid } = child;
  if (pid === undefined) throw new Error(`cannot start ${file}`);
  const ended = once(child, 'exit');
  try {
    while (!(await hasAttempt(join(cwd, 'runs')))) {
      if (child.exitCode !== null)
        throw new Error(`${argv.join(' ')} ended with ${child.exitCode}`);
      await sleep(50);
    }
    await sleep(settleMs);
    const before = await busyTicks(pid);
    const startedAt = performance.now();
    await sleep(forMs);
    const ticks = (await busyTicks(pid)) - before;
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string): number =>
      (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024) / 1e6;
    const share = (ticks * TICK_MS) / (performance.now() - startedAt);
    return { memoryMB: megabytes('VmRSS'), peakMB: megabytes('VmHWM'), share };
  } finally {
    // Asked twice, it ends its attempts at once.
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    await ended;
  }
}

/** The kernel's unit for times of processes. */
const TICK_MS = 10;

async function busyTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

async function hasAttempt(state: string): Promise<boolean> {
  const keys = await readdir(join(state, 'work')).catch(() => []);
  return keys.length > 0;
}
