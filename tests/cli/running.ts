/** A run that goes on while the test looks at it: its events as they come, and signals to it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ProcessIdentity } from '../../src/contract/run-event.ts';
import { eventually } from '../rig/eventually.ts';
import type { Project } from './project.ts';

const program = join(import.meta.dirname, '..', '..', 'dist', 'reprise.mjs');

export interface Running {
  /** Resolves with the first event of that name (and, if given, of that trial). */
  event(name: string, trial?: string): Promise<Record<string, unknown>>;
  send(signal: NodeJS.Signals): void;
  readonly pid: number;
  readonly code: Promise<number | null>;
  /** Lines that were no events. */
  readonly said: readonly string[];
}

/** `reprise run FILE --progress json`, or any other verb that prints an event a line. */
export function start(project: Project, args: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...args, '--progress', 'json'], {
    cwd: project.root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const seen: Record<string, unknown>[] = [];
  const said: string[] = [];
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const awake = waiting;
    waiting = [];
    for (const one of awake) one();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{"')) seen.push(JSON.parse(line) as Record<string, unknown>);
    else said.push(line);
    wake();
  });
  const code = new Promise<number | null>((resolve) => {
    child.once('close', (status) => {
      resolve(status);
      wake();
    });
  });
  const event = async (name: string, trial?: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const found = seen.find(
        (one) => one['event'] === name && (trial === undefined || one['trial'] === trial),
      );
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`ended without ${name}: ${said.join('\n')}`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const send = (signal: NodeJS.Signals): void => void child.kill(signal);
  return { event, send, pid: child.pid ?? 0, code, said };
}

/** The trap of the steered stage is set when its file is there; nothing tells of it but the file itself. */
export async function isReady(
  project: Project,
  running: Running,
  trial?: string,
): Promise<ProcessIdentity> {
  const { process: identity, key } = await running.event('attempt-started', trial);
  const file = join(project.root, 'runs', 'work', String(key), 'ready');
  await eventually(() => existsSync(file), `${file}`);
  return identity as ProcessIdentity;
}
