import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { withStorage } from '../../src/diagnostics/storage-problem.ts';
import { openStore } from '../../src/store/open-store.ts';
import { Bug } from '../../src/util/invariant.ts';
import { temporaryFolder } from './support.ts';

async function messageOf(errno: string): Promise<string> {
  const work = async (): Promise<never> => {
    throw Object.assign(new Error(`${errno}: as the system says`), { code: errno });
  };
  const error: unknown = await withStorage('store a result', '/state', work).catch(
    (e: unknown) => e,
  );
  if (!(error instanceof RepriseError)) throw error;
  return error.message;
}

test('`withStorage()` says in words what the system refused', async () => {
  expect(await messageOf('EACCES')).toBe(
    'RP5002 Cannot store a result: this user may not write to "/state"',
  );
  expect(await messageOf('EROFS')).toBe(
    'RP5003 Cannot store a result: "/state" is on a read-only file system',
  );
  expect(await messageOf('ENOSPC')).toBe('RP5004 Cannot store a result: the disk is full');
  expect(await messageOf('EDQUOT')).toBe('RP5004 Cannot store a result: the disk quota is used up');
  expect(await messageOf('EIO')).toBe('RP5005 Cannot store a result: EIO: as the system says');
});

test('`withStorage()` lets a bug be a bug', async () => {
  for (const thrown of [new Bug('x'), new TypeError('y')]) {
    const work = async (): Promise<never> => {
      throw thrown;
    };
    await expect(withStorage('do', '/', work)).rejects.toBe(thrown);
  }
  const invalid = Object.assign(new Error('z'), { code: 'ERR_INVALID_ARG_TYPE' });
  await expect(withStorage('do', '/', () => Promise.reject(invalid))).rejects.toBe(invalid);
});

test.runIf(process.platform !== 'win32')(
  '`digestOf()` refuses what is neither file nor folder',
  async () => {
    const folder = temporaryFolder();
    const store = await openStore(join(folder, 'runs'));
    mkdirSync(join(folder, 'data'));
    execFileSync('mkfifo', [join(folder, 'data/pipe')]);
    await expect(store.digestOf(join(folder, 'data'))).rejects.toMatchObject({
      diagnostics: [{ code: 'RP5013' }],
    });
  },
);
