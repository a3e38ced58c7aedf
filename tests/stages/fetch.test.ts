import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, crc32, gzipSync } from 'node:zlib';
import { execa } from 'execa';
import { digestOfBytes } from '../../src/util/digest.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listTree, treeDigest } from '../../src/data/tree-list.ts';
import { downloadUrl } from '../../src/stages/fetch/download-url.ts';
import { globToRegExp, keepRules, targetOf } from '../../src/stages/fetch/keep.ts';
import { fetchKind } from '../../src/stages/fetch/kind.ts';
import { run } from '../../src/stages/fetch/run.ts';
import { npmPack } from '../../src/stages/fetch/clients.ts';
import type { Clock } from '../../src/util/clock.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { makeTar } from '../data/make-tar.ts';
import { type Loopback, openLoopback } from './loopback.ts';
import { openTrial, problemOf, type Trial } from './trial.ts';

let trial: Trial;
beforeEach(() => {
  trial = openTrial();
});
afterEach(() => trial.remove());

const PACKAGE = gzipSync(
  makeTar([
    { path: 'package/package.json', content: '{}' },
    { path: 'package/img/64/a.png', content: 'A' },
    { path: 'package/img/64/b.png', content: 'B' },
    { path: 'package/img/32/a.png', content: 'small' },
  ]),
);

function put(name: string, bytes: Uint8Array): string {
  writeFileSync(join(trial.root, name), bytes);
  return pathToFileURL(join(trial.root, name)).href;
}

async function fetched(params: JsonObject): Promise<Record<string, string>> {
  expect(await run(trial.context(params))).toMatchObject({ kind: 'finished' });
  const folder = join(trial.root, 'work/outputs/files');
  const files = await listTree(folder);
  return Object.fromEntries(
    files.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('`run()` with archives', () => {
  test('keeps what "keep" lists, under the names it gives', async () => {
    const url = put('p.tgz', PACKAGE);
    const sources = [{ url }];
    const base = { sources, unpack: 'archives' };
    expect(await fetched({ ...base, keep: ['package/img/64/*.png'], strip: 2 })).toEqual({
      '64/a.png': 'A',
      '64/b.png': 'B',
    });
    expect(
      await fetched({
        ...base,
        keep: { 'package/img/**': 'pictures', 'package/package.json': 'about.json' },
      }),
    ).toEqual({
      'pictures/64/a.png': 'A',
      'pictures/64/b.png': 'B',
      'pictures/32/a.png': 'small',
      'about.json': '{}',
    });
    // the address was asked for once; later runs take the download out of the cache
    expect(trial.notes().filter((note) => note.includes('is in the cache')).length).toBe(1);
  });

  test('says which glob keeps nothing, and which files would collide', async () => {
    const sources = [{ url: put('p.tgz', PACKAGE) }];
    const none = run(
      trial.context({ sources, unpack: 'archives', keep: ['package/img/64/*', '*.jpg'] }),
    );
    expect(await problemOf(none)).toMatchObject({
      code: 'RP6001',
      notes: ['"keep" asks for "*.jpg", and none of its 4 files matches'],
    });
    const twice = run(trial.context({ sources, unpack: 'archives', keep: ['**/a.png'], strip: 9 }));
    expect((await problemOf(twice)).notes).toEqual(['two of its files would become "a.png"']);
  });

  test('refuses damaged and hostile archives and tries the next source', async () => {
    const evil = put('evil.tgz', gzipSync(makeTar([{ path: '../evil', content: 'x' }])));
    const cut = put('cut.tgz', PACKAGE.subarray(0, PACKAGE.length - 20));
    const zip = put('bad.zip', Buffer.from('PK no zip'));
    const good = put('good.tgz', PACKAGE);
    const sources = [evil, cut, zip, good].map((url) => ({ url }));
    const files = await fetched({ sources, unpack: 'archives', keep: ['**/b.png'], strip: 3 });
    expect(files).toEqual({ 'b.png': 'B' });
    const notes = trial.notes().filter((note) => note.endsWith('trying the next source'));
    expect(notes[0]).toContain('its entry "../evil" would leave the target folder');
    expect(notes[1]).toContain('Cannot read the archive "cut.tgz"');
    expect(notes[2]).toContain('Cannot read the archive "bad.zip"');
    expect(existsSync(join(trial.root, 'evil'))).toBe(false);
  });

  test('unpacks .gz files it keeps when told to', async () => {
    const url = put('a.txt.gz', gzipSync('text'));
    expect(await fetched({ sources: [{ url }], unpack: 'gzip' })).toEqual({ 'a.txt': 'text' });
    expect(Object.keys(await fetched({ sources: [{ url }] }))).toEqual(['a.txt.gz']);
  });

  test('reads zip archives', async () => {
    const url = put('p.zip', makeZip('dir/a.txt', 'inside'));
    const params = { sources: [{ url }], unpack: 'archives', keep: { 'dir/*': '.' } };
    expect(await fetched(params)).toEqual({ 'a.txt': 'inside' });
  });
});

describe('`run()` with pinned content', () => {
  test('shows the digest to pin when there is none, and accepts it then', async () => {
    const url = put('a.txt', Buffer.from('text'));
    await fetched({ sources: [{ url }] });
    const digest = /content: (sha256:[0-9a-f]{64})$/.exec(trial.notes().at(-2) ?? '')?.[1];
    const files = await listTree(join(trial.root, 'work/outputs/files'));
    expect(digest).toBe(`sha256:${treeDigest(files)}`);
    await fetched({ sources: [{ url }], content: digest ?? '' });
  });

  test('takes the first source with the right content, and lists all reasons when there is none', async () => {
    const wrong = put('a.txt', Buffer.from('wrong'));
    mkdirSync(join(trial.root, 'good'));
    const right = put('good/a.txt', Buffer.from('right'));
    await fetched({ sources: [{ url: right }] });
    const content = `sha256:${treeDigest(await listTree(join(trial.root, 'work/outputs/files')))}`;
    expect(await fetched({ sources: [{ url: wrong }, { url: right }], content })).toEqual({
      'a.txt': 'right',
    });
    const missing = pathToFileURL(join(trial.root, 'none')).href;
    const problem = await problemOf(
      run(trial.context({ sources: [{ url: wrong }, { url: missing }], content })),
    );
    expect(problem.message).toBe('Cannot fetch: none of the 2 sources gave the expected content');
    expect(problem.notes[0]).toMatch(
      /^url file:.*a\.txt: its content is sha256:\w{64}, expected sha256:\w{64}$/,
    );
    expect(problem.notes[1]).toContain('ENOENT');
  });

  test('fetches anew when the cached download is damaged or gives other content', async () => {
    const url = put('a.txt', Buffer.from('one'));
    await fetched({ sources: [{ url }] });
    const cache = join(trial.root, 'cache/fetch');
    const cached = readdirSync(cache, { recursive: true }).find((path) =>
      `${path}`.endsWith('a.txt'),
    );
    writeFileSync(join(cache, `${cached}`), 'damaged');
    expect(await fetched({ sources: [{ url }] })).toEqual({ 'a.txt': 'one' });
    put('a.txt', Buffer.from('two'));
    expect(await fetched({ sources: [{ url }] })).toEqual({ 'a.txt': 'one' }); // nothing says otherwise
    const two = `sha256:${treeDigest([{ path: 'a.txt', size: 3, digest: digestOfBytes('two') }])}`;
    expect(await fetched({ sources: [{ url }], content: two })).toEqual({ 'a.txt': 'two' });
  });
});

describe('`downloadUrl()`', () => {
  let server: Loopback;
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7) % 256));
  const slept: number[] = [];
  const clock: Clock = { now: () => 0, sleep: async (ms) => void slept.push(ms) };
  beforeEach(async () => {
    server = await openLoopback(content);
    slept.length = 0;
  });
  afterEach(() => server.close());

  const path = (): string => join(trial.root, 'file.bin');
  const download = (tries: number, resumed: number[] = []): Promise<void> =>
    downloadUrl(server.url, path(), {
      signal: trial.stop.signal,
      tries,
      idleMs: 20_000,
      clock,
      onResume: (from) => resumed.push(from),
    });

  test('goes on where a broken transfer stopped', async () => {
    server.faults.push({ cutAfter: 100_000 }, { cutAfter: 50_000 }, { status: 503 });
    const resumed: number[] = [];
    await download(5, resumed);
    expect(readFileSync(path()).equals(content)).toBe(true);
    expect(server.ranges.length).toBe(4);
    expect(server.ranges[0]).toBe('');
    expect(server.ranges[3]).toBe(`bytes=${resumed.at(-1)}-`);
    expect(resumed.at(-1)).toBeGreaterThan(0);
    expect(slept).toEqual([1000, 2000, 4000]);
    expect(existsSync(`${path()}.part`) || existsSync(`${path()}.part.json`)).toBe(false);
  });

  test('goes on in a later attempt, and begins anew when the content is another', async () => {
    server.faults.push({ cutAfter: 100_000 });
    await expect(download(1)).rejects.toThrow(/broke off at \d+ of 300000 bytes, 1 times/);
    server.content = Buffer.alloc(200_000, 5);
    server.etag = '"two"';
    await download(1);
    expect(readFileSync(path()).equals(server.content)).toBe(true);
  });

  test('begins anew when the server gives no mark of the content', async () => {
    server.etag = undefined;
    server.faults.push({ cutAfter: 100_000 });
    await download(2);
    expect(server.ranges).toEqual(['', '']);
    expect(readFileSync(path()).equals(content)).toBe(true);
  });

  test('does not try again what the server refuses', async () => {
    server.faults.push({ status: 404 });
    await expect(download(4)).rejects.toThrow('the server answers 404 Not Found');
    expect(server.ranges.length).toBe(1);
  });

  test('keeps what arrived when asked to stop', async () => {
    server.faults.push({ cutAfter: 100_000 });
    const stopping = downloadUrl(server.url, path(), {
      signal: trial.stop.signal,
      tries: 3,
      idleMs: 20_000,
      clock: { now: () => 0, sleep: async () => trial.stop.abort() },
    });
    await expect(stopping).rejects.toThrow(/abort/i);
    expect(existsSync(`${path()}.part.json`)).toBe(true);
  });

  test('says that nobody answers', async () => {
    await server.close();
    await expect(download(2)).rejects.toThrow('no answer after 2 tries: ECONNREFUSED');
  });

  test('`run()` answers "stopped" when asked to stop meanwhile, and the next attempt goes on', async () => {
    server.faults.push({ cutAfter: 100_000 });
    const params = { sources: [{ url: server.url }], tries: 1 };
    expect((await problemOf(run(trial.context(params)))).suggestion).toContain(
      'reaches the network',
    );
    trial.stop.abort();
    expect(await run(trial.context(params))).toEqual({ kind: 'stopped' });
  });
});

describe('package clients', () => {
  test('`npmPack()` packs without a registry when the package is a local file', async () => {
    const folder = join(trial.root, 'files');
    mkdirSync(folder);
    const tgz = gzipSync(
      makeTar([
        { path: 'package/package.json', content: '{"name":"local-thing","version":"1.0.0"}' },
      ]),
    );
    writeFileSync(join(trial.root, 'local.tgz'), tgz);
    const place = { folder, scratch: trial.root, timeoutMs: 60_000, signal: trial.stop.signal };
    expect(await npmPack(join(trial.root, 'local.tgz'), place)).toBe('local-thing-1.0.0.tgz');
  });

  test.each([
    ['npm', { npm: 'thing@1.0.0' }],
    ['python3', { pypi: 'thing==1.0.0' }],
    ['apt-get', { debian: 'thing' }],
  ])('`run()` says that %s is not on this machine', async (program, source) => {
    await withPrograms({}, async () => {
      const problem = await problemOf(run(trial.context({ sources: [source] })));
      expect(problem.notes).toEqual([`the program "${program}" is not on this machine`]);
      expect(problem.suggestion).toBe(`Install ${program}, or add a source that does not need it`);
    });
  });

  test('`run()` tells the last words of a client, without addresses', async () => {
    const npm = 'echo "npm error 404  Not Found - GET https://x.test/y - Not found" >&2; exit 1';
    await withPrograms({ npm }, async () => {
      const problem = await problemOf(run(trial.context({ sources: [{ npm: 'thing@1.0.0' }] })));
      expect(problem.message).toBe('Cannot fetch "npm thing@1.0.0"');
      expect(problem.notes).toEqual([
        'npm ended with exit code 1: 404  Not Found - GET <address> - Not found',
      ]);
    });
  });

  test.each([
    [
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'ProxyError('Cannot connect', NewConnectionError('<x object at 0x7>: Failed to establish a new connection: [Errno 111] Connection refused'))': /simple/thing/",
      'Failed to establish a new connection: [Errno 111] Connection refused',
      'Check that this machine reaches the network (a proxy may have to be set)',
    ],
    [
      'ERROR: Could not find a version that satisfies it',
      'No matching distribution found for thing==1.0.0',
      'Check the name and the version, and that this machine reaches the package index',
    ],
  ])('`run()` does not take a network out of reach for a wrong name: %s', async (said, ...told) => {
    writeFileSync(join(trial.root, 'said'), said);
    const python3 = `while read -r line; do echo "$line"; done < "${trial.root}/said" >&2; echo "$line" >&2
echo "ERROR: No matching distribution found for thing==1.0.0" >&2; exit 1`;
    await withPrograms({ python3 }, async () => {
      const problem = await problemOf(run(trial.context({ sources: [{ pypi: 'thing==1.0.0' }] })));
      expect([problem.notes, problem.suggestion]).toEqual([
        [`python3 ended with exit code 1: ${told[0]}`],
        told[1],
      ]);
    });
  });

  test('`run()` ends a client that takes too long', async () => {
    await withPrograms({ npm: 'exec sleep 60' }, async () => {
      const params = { sources: [{ npm: 'thing@1.0.0' }], source_timeout: 0.3 };
      const problem = await problemOf(run(trial.context(params)));
      expect(problem.notes).toEqual(['npm did not end within 300 ms']);
    });
  });

  test('`run()` takes an npm package apart as its client left it', async () => {
    writeFileSync(join(trial.root, 'given.tgz'), PACKAGE);
    const npm = `for a in "$@"; do case $a in --pack-destination=*) cp "${trial.root}/given.tgz" "\${a#*=}/thing-1.0.0.tgz";; esac; done`;
    await withPrograms({ npm }, async () => {
      const params = { sources: [{ npm: 'thing@1.0.0' }], keep: ['img/64/*.png'] };
      expect(await fetched(params)).toEqual({ 'img/64/a.png': 'A', 'img/64/b.png': 'B' });
    });
  });

  test('`run()` takes a Debian package apart, with dpkg-deb and without', async () => {
    const deb = makeDeb(gzipSync(makeTar([{ path: './usr/share/x/a.txt', content: 'inside' }])));
    writeFileSync(join(trial.root, 'given.deb'), deb);
    const aptGet = `case "$*" in *download*) cp "${trial.root}/given.deb" thing_1_all.deb;; esac`;
    const params = { sources: [{ debian: 'thing' }], keep: { 'usr/share/x/*': '.' } };
    await withPrograms({ 'apt-get': aptGet }, async () => {
      expect(await fetched(params)).toEqual({ 'a.txt': 'inside' });
    });
    const { exitCode } = await execa('dpkg-deb', ['--version'], { reject: false });
    if (exitCode !== 0) return; // not a Debian machine
    expect(await fetched(params)).toEqual({ 'a.txt': 'inside' });
  });
});

test('`check()` wants exactly one place in each source', () => {
  const check = (source: JsonObject) => fetchKind.check?.({ sources: [source] }) ?? [];
  expect(check({})).toEqual([
    { pointer: '/sources/0', message: 'found none, expected one of npm, pypi, debian, url' },
  ]);
  expect(check({ npm: 'a@1', url: 'https://x.test' })[0]?.message).toContain('found npm and url');
  expect(check({ npm: 'a@1', version: '1' })[0]?.pointer).toBe('/sources/0/version');
  expect(check({ debian: 'a', version: '1' })).toEqual([]);
});

test('`targetOf()` and `globToRegExp()` follow the rules of globs', () => {
  expect(globToRegExp('a/*.{png,jpg}').test('a/x.jpg')).toBe(true);
  expect(globToRegExp('a/*.png').test('a/b/x.png')).toBe(false);
  expect(globToRegExp('**/x').test('x')).toBe(true);
  expect(globToRegExp('a+b(1).p?g').test('a+b(1).png')).toBe(true);
  const to = (path: string, keep: Record<string, string>) =>
    targetOf(path, keepRules(keep), 0)?.target;
  expect(to('a/b/c/d.png', { 'a/b/**': '.' })).toBe('c/d.png');
  expect(to('a/b.png', { 'a/b.png': 'x.png' })).toBe('x.png');
  expect(to('a/b.png', { 'a/b.png': 'x/' })).toBe('x/b.png');
  expect(to('a/b.jpg', { 'a/*.png': '.' })).toBeUndefined();
});

/** Lets only these programs (shell text by name) and the shell's own be found while `work` runs. */
async function withPrograms(
  programs: Record<string, string>,
  work: () => Promise<void>,
): Promise<void> {
  const folder = join(trial.root, 'bin');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\nPATH=/usr/bin${delimiter}/bin\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const before = process.env['PATH'];
  process.env['PATH'] = folder;
  try {
    await work();
  } finally {
    process.env['PATH'] = before;
  }
}

function makeDeb(data: Buffer): Buffer {
  const member = (name: string, body: Buffer): Buffer => {
    const header = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(body.length).padEnd(10)}\`\n`;
    return Buffer.concat([Buffer.from(header), body, Buffer.alloc(body.length % 2, 10)]);
  };
  const control = gzipSync(makeTar([{ path: './control', content: 'Package: thing\n' }]));
  return Buffer.concat([
    Buffer.from('!<arch>\n'),
    member('debian-binary', Buffer.from('2.0\n')),
    member('control.tar.gz', control),
    member('data.tar.gz', data),
  ]);
}

function makeZip(name: string, content: string): Buffer {
  const body = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(body.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), body]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
