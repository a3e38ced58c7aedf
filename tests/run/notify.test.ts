import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asRunName, asTrialId } from '../../src/contract/ids.ts';
import type { LiveEvent } from '../../src/contract/run-event.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { NotifyRule } from '../../src/language/pipeline.ts';
import { type Notification, Notifier } from '../../src/run/notify.ts';
import { eventually } from '../rig/eventually.ts';

const run = asRunName('2026-11-25-brave-otter');
const trial = asTrialId('train');
const ended: LiveEvent = { event: 'run-ended', at: 0, run, status: 'failed', exitCode: 1 };
const failed: LiveEvent = {
  event: 'trial-failed',
  at: 0,
  trial,
  key: undefined,
  diagnostics: [{ code: 'RP4001', severity: 'error', message: 'It ended' }],
};
const retry: LiveEvent = {
  event: 'trial-retry',
  at: 0,
  trial,
  after: { kind: 'exited', code: 1 },
  delayMs: 0,
  attempt: 2,
};

let root: string;
let server: Server;
let address: string;
/** What was posted, in order. */
let posted: Notification[];
let status: number;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'reprise-notify-'));
  posted = [];
  status = 204;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (status === 0) return; // never answers
      posted.push(JSON.parse(body) as Notification);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret/path`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

function notifier(notify: readonly NotifyRule[], limitMs = 5000): Notifier {
  const execution = {
    profile: 'ci',
    executor: { kind: 'local' },
    limits: { cpus: undefined, memoryBytes: undefined, gpus: undefined, tokens: {} },
    engine: 'auto',
    onFailure: 'finish',
    notify,
  } as const;
  const pipeline = { name: 'small', file: 'small.yaml', root, execution };
  return new Notifier(pipeline, { run, directory: join(root, 'runs', run) }, limitMs);
}

describe('Notifier', () => {
  test('posts what it was asked to tell, and nothing else', async () => {
    const one = notifier([{ on: ['failed'], webhook: address }]);
    for (const event of [retry, failed, ended]) one.hear(event);
    expect(await one.settled()).toEqual([]);
    expect(posted).toMatchObject([
      {
        event: 'failed',
        run,
        pipeline: 'small',
        status: 'failed',
        exitCode: 1,
        text: `small failed (run ${run}, exit code 1)`,
      },
    ]);
  });

  test('tells of a trial why it failed, and that it will not be tried again', async () => {
    const on = ['trial-failed', 'retry', 'retries-exhausted'] as const;
    const one = notifier([{ on, webhook: address }]);
    one.hear(failed);
    await one.settled();
    expect(posted.map((told) => told.event)).toEqual(['trial-failed']);
    expect(posted[0]?.problems).toEqual([{ code: 'RP4001', message: 'It ended' }]);
    const again = notifier([{ on, webhook: address }]);
    again.hear(retry);
    again.hear(failed);
    await again.settled();
    expect(
      posted
        .slice(1)
        .map((told) => told.event)
        .sort(),
    ).toEqual(['retries-exhausted', 'retry', 'trial-failed']);
  });

  test('tells that a trial made no progress', async () => {
    const one = notifier([{ on: ['stalled'], webhook: address }]);
    const facts = {
      event: 'attempt-ended',
      at: 0,
      trial,
      key: 'k',
      attempt: 1,
      seconds: 1,
    } as const;
    const key = facts.key as never;
    one.hear({ ...facts, key, end: { kind: 'exited', code: 1 } });
    one.hear({ ...facts, key, end: { kind: 'idle-timeout', afterMs: 1000 } });
    await one.settled();
    expect(posted).toMatchObject([{ event: 'stalled', trial: 'train' }]);
  });

  test('gives a program JSON on its standard input, and variables', async () => {
    const script =
      'cat > told.json; echo "$REPRISE_EVENT $REPRISE_STATUS $REPRISE_EXIT_CODE" > told.txt';
    const one = notifier([{ on: ['failed'], command: ['sh', '-c', script] }]);
    one.hear(ended);
    expect(await one.settled()).toEqual([]);
    expect(readFileSync(join(root, 'told.txt'), 'utf8')).toBe('failed failed 1\n');
    expect(JSON.parse(readFileSync(join(root, 'told.json'), 'utf8'))).toMatchObject({ run });
  });

  test('takes an address from the environment, and says so when it is not there', async () => {
    process.env['REPRISE_TEST_WEBHOOK'] = address;
    const one = notifier([{ on: ['failed'], webhook: '$REPRISE_TEST_WEBHOOK' }]);
    one.hear(ended);
    expect(await one.settled()).toEqual([]);
    expect(posted).toHaveLength(1);
    delete process.env['REPRISE_TEST_WEBHOOK'];
    one.hear(ended);
    expect(await one.settled()).toMatchObject([
      {
        severity: 'warning',
        message:
          'Cannot tell "$REPRISE_TEST_WEBHOOK" of "failed": the environment has no such variable, or nothing in it',
      },
    ]);
  });

  test('warns of a refusal without the secret part of the address', async () => {
    status = 500;
    const one = notifier([{ on: ['failed'], webhook: address }]);
    one.hear(ended);
    const [warning] = await one.settled();
    expect(warning?.message).toContain('it answered 500');
    expect(warning?.message).not.toContain('secret');
  });

  test('does not wait longer than its limit, for an address or a program, and leaves no process', async () => {
    status = 0;
    const one = notifier(
      [
        { on: ['failed'], webhook: address },
        { on: ['failed'], command: ['sh', '-c', 'echo $$ > pid; sleep 60 & wait'] },
      ],
      300,
    );
    const before = performance.now();
    one.hear(ended);
    const warnings = await one.settled();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(warnings.map((told) => told.message.replace(/^.*: /, '')).sort()).toEqual([
      'it did not answer within 0.3 s',
      'it did not end within 0.3 s and was killed',
    ]);
    expect(existsSync(join(root, 'pid'))).toBe(true);
    const group = Number(readFileSync(join(root, 'pid'), 'utf8'));
    const isGone = (): boolean => {
      try {
        process.kill(-group, 0);
        return false;
      } catch {
        return true;
      }
    };
    await eventually(isGone, 'the group to be gone');
  });

  test('tells problems at once while the run goes on', async () => {
    const one = notifier([{ on: ['retry'], command: ['no-such-program-here'] }]);
    const heard = new Promise<Diagnostic>((resolve) => (one.onProblem = resolve));
    one.hear(retry);
    expect((await heard).message).toContain('ENOENT');
    expect(await one.settled()).toEqual([]);
  });
});
