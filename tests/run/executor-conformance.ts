/** What every executor must do; an executor's own test calls this with a way to make one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AttemptHandle, Executor } from '../../src/run/executors/executor.ts';
import { isAlive, processIdentity } from '../../src/util/process-identity.ts';
import { eventually } from '../rig/eventually.ts';
import { pidFrom, SteeredStage } from '../rig/steered-stage.ts';

const NEVER = new AbortController().signal;

export function executorConformance(name: string, make: () => Executor): void {
  describe(`the executor "${name}"`, () => {
    let root: string;
    let count = 0;
    let started: AttemptHandle[] = [];

    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'executor-'));
      started = [];
    });
    afterEach(async () => {
      const executor = make();
      for (const handle of started) {
        await executor.stop(handle, 'kill');
        await executor.sweep(handle);
      }
      rmSync(root, { recursive: true, force: true });
    });

    async function start(executor: Executor, argv: [string, ...string[]]): Promise<AttemptHandle> {
      const directory = join(root, `attempt-${(count += 1)}`);
      mkdirSync(directory);
      const mark = `test.${process.pid}.${count}`;
      const env = { PATH: process.env['PATH'] ?? '', WORD: 'two words' };
      const launch = { directory, argv, cwd: root, env, mark, leaseFd: undefined };
      const handle = { directory, mark, process: await executor.start(launch) };
      started.push(handle);
      return handle;
    }

    test('`wait()` gives the exit status, and the output is in the log', async () => {
      const executor = make();
      const handle = await start(executor, ['sh', '-c', 'echo "$WORD"; echo err >&2; exit 42']);
      expect(await executor.wait(handle, NEVER)).toEqual({ kind: 'ended', status: 42 });
      expect(readFileSync(join(handle.directory, 'rank-0.log'), 'utf8')).toBe('two words\nerr\n');
    });

    test('`start()` passes arguments on as they are, and no input', async () => {
      const executor = make();
      const odd = ['-n', "it's", '$HOME', '`x`', ''];
      const handle = await start(executor, ['sh', '-c', 'printf "<%s>" "$@"; cat', 'sh', ...odd]);
      await executor.wait(handle, NEVER);
      const log = readFileSync(join(handle.directory, 'rank-0.log'), 'utf8');
      expect(log).toBe("<-n><it's><$HOME><`x`><>");
    });

    test('`wait()` gives 128 + the number when a signal ended the program', async () => {
      const executor = make();
      const stage = new SteeredStage(root);
      const handle = await start(executor, stage.argv);
      await stage.tell('die KILL');
      expect(await executor.wait(handle, NEVER)).toEqual({ kind: 'ended', status: 137 });
    });

    test('a program that is not there ends with 127', async () => {
      const executor = make();
      const handle = await start(executor, ['/no/such/program']);
      expect(await executor.wait(handle, NEVER)).toEqual({ kind: 'ended', status: 127 });
    });

    test('`look()` and `wait()` work for an attempt that another executor started', async () => {
      const stage = new SteeredStage(root);
      const handle = await start(make(), stage.argv);
      const other = make();
      expect(await other.look(handle)).toEqual({ kind: 'running' });
      expect(await other.find(handle.mark)).toEqual(handle.process);
      const waiting = other.wait(handle, NEVER);
      await stage.tell('exit 7');
      expect(await waiting).toEqual({ kind: 'ended', status: 7 });
      // The wrapper lives for a moment after it has written the exit status.
      await eventually(async () => (await other.find(handle.mark)) === undefined, 'it to be gone');
    });

    test('`wait()` answers at once when its signal aborts, and the attempt goes on', async () => {
      const executor = make();
      const stage = new SteeredStage(root);
      const handle = await start(executor, stage.argv);
      const abort = new AbortController();
      const waiting = executor.wait(handle, abort.signal);
      abort.abort();
      expect(await waiting).toEqual({ kind: 'running' });
      expect(await executor.look(handle)).toEqual({ kind: 'running' });
    });

    test('`stop(ask)` lets the program choose its exit code', async () => {
      const executor = make();
      const stage = new SteeredStage(root);
      const handle = await start(executor, stage.argv);
      await stage.tell('on TERM 75');
      await stage.tell(`write ${join(root, 'ready')} 1`);
      await pidFrom(join(root, 'ready'));
      await executor.stop(handle, 'ask');
      expect(await executor.wait(handle, NEVER)).toEqual({ kind: 'ended', status: 75 });
    });

    test('`stop(kill)` ends the whole tree, those in a session of their own and those without a mark too', async () => {
      const executor = make();
      const stage = new SteeredStage(root);
      const handle = await start(executor, stage.argv);
      await stage.tell('ignore TERM');
      await stage.tell(`escape ${join(root, 'escaped')}`);
      await stage.tell(`nameless ${join(root, 'nameless')}`);
      const escaped = await pidFrom(join(root, 'escaped'));
      const nameless = await pidFrom(join(root, 'nameless'));
      await executor.stop(handle, 'kill');
      expect(await executor.wait(handle, NEVER)).toEqual({ kind: 'vanished' });
      expect(await executor.sweep(handle)).toEqual([]);
      for (const pid of [escaped, nameless, handle.process.pid]) {
        await eventually(() => processIdentity(pid) === undefined, `process ${pid} to be gone`);
      }
    });

    test('`sweep()` ends what a program that has exited left behind, and nothing else', async () => {
      const executor = make();
      const stage = new SteeredStage(root);
      const bystander = await start(executor, new SteeredStage(root, 'other').argv);
      const handle = await start(executor, stage.argv);
      expect(await executor.look(handle)).toEqual({ kind: 'running' });
      await stage.tell(`escape ${join(root, 'escaped')}`);
      await stage.tell(`nameless ${join(root, 'nameless')}`);
      const left = [await pidFrom(join(root, 'escaped')), await pidFrom(join(root, 'nameless'))];
      await stage.tell('exit 0');
      expect(await executor.wait(handle, NEVER)).toEqual({ kind: 'ended', status: 0 });
      expect(left.map((pid) => processIdentity(pid) !== undefined)).toEqual([true, true]);
      expect(await executor.sweep(handle)).toEqual([]);
      expect(left.map(processIdentity)).toEqual([undefined, undefined]);
      expect(isAlive(bystander.process)).toBe(true);
    });
  });
}
