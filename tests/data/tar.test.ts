import { expect, test } from 'vitest';
import { readTar } from '../../src/data/archives/tar.ts';
import { makeTar, memberBlocks, paxPath } from './make-tar.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(bytes: Uint8Array, size = 100): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  await readTar(inPieces(bytes, size), 'a.tar', async ({ path }) => {
    files[path] = '';
    return {
      write: async (piece) => {
        files[path] += Buffer.from(piece).toString('latin1');
      },
      end: async () => undefined,
    };
  });
  return files;
}

test('`readTar()` gives the files, however the stream is cut', async () => {
  const long = `${'folder/'.repeat(20)}name.txt`;
  const archive = makeTar([
    { path: './a/', type: '5' },
    { path: './a/one.txt', content: 'one' },
    { path: 'empty' },
    paxPath(long),
    { path: 'cut', content: 'x'.repeat(1000) },
    { path: 'link', type: '2' },
    { path: 'gnu', content: 'b/long name\0', type: 'L' },
    { path: 'cut again', content: 'two' },
  ]);
  for (const size of [1, 7, 512, 100_000]) {
    expect(await unpack(archive, size)).toEqual({
      'a/one.txt': 'one',
      empty: '',
      [long]: 'x'.repeat(1000),
      'b/long name': 'two',
    });
  }
});

test('`readTar()` refuses names that leave the folder', async () => {
  for (const path of ['../x', '/etc/x', 'a/../../x', 'a\\..\\x', 'C:/x'])
    await expect(unpack(makeTar([{ path, content: 'x' }]))).rejects.toThrow(/RP6011/);
  await expect(unpack(makeTar([paxPath('../x'), { path: 'x' }]))).rejects.toThrow(/RP6011/);
});

test('`readTar()` says when an archive is cut off or damaged', async () => {
  const blocks = Buffer.concat(memberBlocks({ path: 'a', content: 'x'.repeat(600) }));
  await expect(unpack(blocks)).rejects.toThrow('it ends before its end mark');
  await expect(unpack(blocks.subarray(0, 700))).rejects.toThrow('it is cut off');
  const bad = Buffer.from(blocks);
  bad[0] = 66;
  await expect(unpack(bad)).rejects.toThrow('wrong checksum');
});
