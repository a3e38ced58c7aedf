import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readZip } from '../../src/util/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'reprise-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Spec {
  readonly name: string;
  readonly content?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly mode?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressed?: Buffer;
  readonly zip64?: boolean;
}

let made = 0;

/** Writes an archive as a zip program would, or worse, as the spec says. */
function archive(specs: readonly Spec[], comment = ''): string {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const spec of specs) {
    const content = spec.content ?? Buffer.from('hello');
    const method = spec.method ?? 8;
    const compressed = spec.compressed ?? (method === 8 ? deflateRawSync(content) : content);
    const name = Buffer.from(spec.name);
    const crc = spec.crc ?? crc32(content);
    const size = spec.size ?? content.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    const extra = spec.zip64 === true ? Buffer.alloc(28) : Buffer.alloc(0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(spec.flags ?? 0, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(((spec.mode ?? 0o100644) << 16) >>> 0, 38);
    if (spec.zip64 === true) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(compressed.length), 12);
      extra.writeBigUInt64LE(BigInt(at), 20);
      for (const field of [20, 24, 42]) central.writeUInt32LE(0xffffffff, field);
    } else {
      central.writeUInt32LE(compressed.length, 20);
      central.writeUInt32LE(size, 24);
      central.writeUInt32LE(at, 42);
    }
    parts.push(local, name, compressed);
    at += local.length + name.length + compressed.length;
    directory.push(central, name, extra);
  }
  const body = Buffer.concat(directory);
  const isWide = specs.some((spec) => spec.zip64);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isWide ? 0xffff : specs.length, 10);
  end.writeUInt32LE(isWide ? 0xffffffff : body.length, 12);
  end.writeUInt32LE(isWide ? 0xffffffff : at, 16);
  end.writeUInt16LE(comment.length, 20);
  const wide = isWide ? wideEnd(specs.length, body.length, at) : Buffer.alloc(0);
  const path = join(folder, `${made++}.zip`);
  writeFileSync(path, Buffer.concat([...parts, body, wide, end, Buffer.from(comment)]));
  return path;
}

function wideEnd(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(76);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(size), 40);
  bytes.writeBigUInt64LE(BigInt(offset), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(offset + size), 64);
  return bytes;
}

describe('readZip()', () => {
  it.each([
    ['deflated', {}],
    ['stored', { method: 0 }],
    ['zip64', { zip64: true }],
  ])('gives back the content when an entry is %s', async (_how, spec) => {
    const content = Buffer.from('a line of text\n'.repeat(10_000));
    const zip = await readZip(archive([{ name: 'a/b.txt', content, ...spec }], 'a comment'));
    expect(zip.entries).toMatchObject([{ name: 'a/b.txt', size: content.length }]);
    expect((await zip.read('a/b.txt')).equals(content)).toBe(true);
    const to = join(folder, `out-${made++}`);
    await zip.extract('a/b.txt', to);
    expect(readFileSync(to).equals(content)).toBe(true);
  });

  it('reads an empty entry and an empty archive when there is nothing in them', async () => {
    const zip = await readZip(archive([{ name: 'none', content: Buffer.alloc(0), method: 0 }]));
    expect(await zip.read('none')).toHaveLength(0);
    expect((await readZip(archive([]))).entries).toEqual([]);
  });

  it.each([
    ['../evil', 'leads out of its folder'],
    ['a/../../evil', 'leads out of its folder'],
    ['/etc/passwd', 'an absolute name'],
    ['C:/windows', 'an absolute name'],
    ['a\\..\\evil', 'backslash'],
    ['a\u0000b', 'control characters'],
    ['a//b', 'empty parts'],
    ['./a', 'empty parts'],
  ])('refuses the archive when it holds "%s"', async (name, why) => {
    await expect(readZip(archive([{ name }]))).rejects.toThrow(why);
  });

  it('refuses links, encryption, unknown methods and doubled names', async () => {
    const mode = 0o120777;
    await expect(readZip(archive([{ name: 'a', mode }]))).rejects.toThrow('is a link');
    await expect(readZip(archive([{ name: 'a', flags: 1 }]))).rejects.toThrow('is encrypted');
    await expect(readZip(archive([{ name: 'a', method: 14 }]))).rejects.toThrow('method 14');
    await expect(readZip(archive([{ name: 'a' }, { name: 'a' }]))).rejects.toThrow('twice');
  });

  it('stops at the declared size when an entry is a bomb', async () => {
    const compressed = deflateRawSync(Buffer.alloc(50_000_000));
    const zip = await readZip(archive([{ name: 'bomb', size: 10, compressed }]));
    const to = join(folder, 'bomb');
    await expect(zip.extract('bomb', to)).rejects.toThrow('larger than its directory says');
    expect(readFileSync(to).length).toBeLessThan(1_000_000);
  });

  it('says so when content was damaged or cut', async () => {
    const wrong = await readZip(archive([{ name: 'a', crc: 1 }]));
    await expect(wrong.read('a')).rejects.toThrow('does not match its CRC');
    const short = await readZip(archive([{ name: 'a', size: 100 }]));
    await expect(short.read('a')).rejects.toThrow('is cut short');
    const compressed = Buffer.from('this is not deflate');
    const broken = await readZip(archive([{ name: 'a', compressed }]));
    await expect(broken.read('a')).rejects.toThrow('cannot be decompressed');
  });

  it('says so when the file is cut at any byte', async () => {
    const whole = readFileSync(archive([{ name: 'a' }, { name: 'b', zip64: true }]));
    for (let length = 0; length < whole.length; length++) {
      const path = join(folder, 'cut.zip');
      writeFileSync(path, whole.subarray(0, length));
      await expect(readZip(path), `cut at ${length}`).rejects.toThrow(/zip|short|outside/);
    }
  });

  it('refuses to read more than the limit', async () => {
    const zip = await readZip(archive([{ name: 'a' }]));
    await expect(zip.read('a', 4)).rejects.toThrow('5 bytes, more than 4');
    await expect(zip.read('b')).rejects.toThrow('holds no "b"');
  });
});
