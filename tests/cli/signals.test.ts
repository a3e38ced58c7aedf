import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProcessIdentity } from '../../src/contract/run-event.ts';
import { isAlive } from '../../src/util/process-identity.ts';
import { Project } from './project.ts';
import { isReady, type Running, start as startVerb } from './running.ts';

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

const ready = (running: Running): Promise<ProcessIdentity> => isReady(project, running);
const start = (file: string): Running => startVerb(project, ['run', file]);

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
