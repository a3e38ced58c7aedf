import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProcessIdentity } from '../../src/contract/run-event.ts';
import { isAlive } from '../../src/util/process-identity.ts';
import { Project } from './project.ts';

const program = join(import.meta.dirname, '..', '..', 'dist', 'reprise.mjs');

/** A stage that ends well when it is asked to stop, and one that does not listen. */
const pipeline = (trap: string): string => `version: 1
name: signals
stages:
  wait:
    kind: command
    run: |
      trap '${trap}' TERM
      echo ready > \${work}/ready
      while :; do sleep 0.05; done
    outputs: {never: never.txt}
    timeout: {grace: 60s}
`;

let project: Project;
beforeEach(() => {
  project = new Project({
    'polite.yaml': pipeline('exit 75'),
    'deaf.yaml': pipeline(''),
  });
});
afterEach(() => project.remove());

interface Running {
  /** Resolves with the event of that name. */
  event(name: string): Promise<Record<string, unknown>>;
  send(signal: NodeJS.Signals): void;
  readonly code: Promise<number | null>;
}

function start(file: string): Running {
  const child = spawn(process.execPath, [program, 'run', file, '--progress', 'json'], {
    cwd: project.root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seen: Record<string, unknown>[] = [];
  let wake = (): void => {};
  createInterface({ input: child.stdout }).on('line', (line) => {
    seen.push(JSON.parse(line) as Record<string, unknown>);
    wake();
  });
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const event = async (name: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const found = seen.find((one) => one['event'] === name);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { event, send: (signal) => void child.kill(signal), code };
}

async function ready(running: Running): Promise<ProcessIdentity> {
  const { process: identity, key } = await running.event('attempt-started');
  const file = join(project.root, 'runs', 'work', String(key), 'ready');
  // The trap is set when the file is there; nothing tells of it but the file itself.
  while (!existsSync(file)) await new Promise((resolve) => setImmediate(resolve));
  return identity as ProcessIdentity;
}

describe('run', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'stops at the first %s and ends with 5',
    async (signal) => {
      const running = start('polite.yaml');
      const identity = await ready(running);
      running.send(signal);
      expect(await running.event('stopping')).toMatchObject({ force: false });
      expect(await running.code).toBe(5);
      expect(isAlive(identity)).toBe(false);
      expect(await running.event('run-ended')).toMatchObject({ status: 'cancelled', exitCode: 5 });
    },
  );

  test('takes the two signals that npm makes of one Ctrl-C for one', async () => {
    const running = start('polite.yaml');
    await ready(running);
    running.send('SIGINT');
    running.send('SIGINT');
    expect(await running.code).toBe(5);
  });

  test('kills at the second Ctrl-C and ends with 130, leaving no process', async () => {
    const running = start('deaf.yaml');
    const identity = await ready(running);
    running.send('SIGINT');
    await running.event('stopping');
    const later = performance.now() + 450; // beyond what counts as one press
    while (performance.now() < later) await new Promise((resolve) => setImmediate(resolve));
    running.send('SIGINT');
    expect(await running.code).toBe(130);
    expect(isAlive(identity)).toBe(false);
  });

  test('leaves the attempt running when the terminal closes; the next run goes on with it', async () => {
    const first = start('polite.yaml');
    const identity = await ready(first);
    first.send('SIGHUP');
    await first.code;
    expect(isAlive(identity)).toBe(true);
    const second = start('polite.yaml');
    expect(await second.event('attempt-adopted')).toMatchObject({ process: identity });
    second.send('SIGTERM');
    expect(await second.code).toBe(5);
    expect(isAlive(identity)).toBe(false);
  });
});
