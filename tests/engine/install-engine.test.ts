import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findLibraries } from '../../src/engine/find-library.ts';
import {
  installEngine,
  type InstallEvent,
  type InstallOptions,
} from '../../src/engine/install/install-engine.ts';
import { reasonOf } from '../../src/engine/install/pip.ts';
import { smokeTest } from '../../src/engine/install/smoke-test.ts';
import type { LibraryPlatform } from '../../src/engine/platform.ts';
import { eventually } from '../rig/eventually.ts';
import { hasTensorFlow } from './engines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-install-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A stored zip with these files: what a wheel is. */
function wheel(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt32LE(crc32(text), 16);
    header.writeUInt32LE(text.length, 20);
    header.writeUInt32LE(text.length, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt32LE(at, 42);
    directory.push(header, Buffer.from(name));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    parts.push(local, Buffer.from(name + text));
    at += 30 + name.length + text.length;
  }
  const body = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(body.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, body, end]);
}

const good = wheel({ 'tensorflow/libone.so': 'one', 'tensorflow/libtwo.so': 'two', 'x.py': '' });

function platformFor(bytes: Buffer): LibraryPlatform {
  return {
    name: 'test-x64',
    libraries: ['libone.so', 'libtwo.so'],
    wheel: {
      package: 'tensorflow-cpu',
      platformTag: 'manylinux2014_x86_64',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      libraryBytes: 6,
    },
  };
}

/** A `python3` whose pip does what `script` says with `$dest`, and counts its downloads. */
function fakePip(script: string): void {
  const path = join(folder, 'bin/python3');
  writeFileSync(
    path,
    `#!/bin/sh
case "$*" in *--version) echo "pip 99 from here"; exit 0;; esac
for argument in "$@"; do case "$argument" in --dest=*) dest="\${argument#--dest=}";; esac; done
echo "$@" >> "${folder}/calls"
${script}
`,
  );
  chmodSync(path, 0o755);
}

const deliver = (): string => `cp "${join(folder, 'source.whl')}" "$dest/tensorflow-1.whl"`;

function options(more: InstallOptions = {}): InstallOptions {
  writeFileSync(join(folder, 'source.whl'), good);
  return {
    cache: join(folder, 'cache'),
    environment: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` },
    platform: platformFor(good),
    tryOut: async () => undefined,
    ...more,
  };
}

const left = (): string[] => readdirSync(join(folder, 'cache/engine'));
const calls = (): string[] => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');

describe('installEngine()', () => {
  it('puts the libraries and a manifest in place, once', async () => {
    fakePip(deliver());
    const events: InstallEvent[] = [];
    const tried: string[] = [];
    const installed = await installEngine(
      options({
        report: (event) => events.push(event),
        tryOut: async (files) => tried.push(...files.map((file) => readFileSync(file, 'utf8'))),
      }),
    );
    expect(installed).toMatchObject({ wasThere: false, version: '2.18.1', bytes: 6 });
    expect(readdirSync(installed.directory).sort()).toEqual([
      'libone.so',
      'libtwo.so',
      'manifest.json',
    ]);
    expect(tried).toEqual(['one', 'two']);
    expect(events.map((event) => event.kind).filter((kind) => kind !== 'downloaded')).toEqual([
      'downloading',
      'unpacking',
      'unpacking',
      'trying',
      'installed',
    ]);
    expect(calls()[0]).toContain('--only-binary=:all: --platform=manylinux2014_x86_64');
    expect(left()).toHaveLength(1);

    expect(await installEngine(options())).toMatchObject({ wasThere: true });
    expect(calls()).toHaveLength(1);
    writeFileSync(join(installed.directory, 'libone.so'), 'damaged');
    expect(await installEngine(options())).toMatchObject({ wasThere: false });
    expect(await installEngine(options({ force: true }))).toMatchObject({ wasThere: false });
    expect(calls()).toHaveLength(3);
    expect(left()).toHaveLength(1);
  });

  it('lets the younger of two wait for the elder', async () => {
    const gate = join(folder, 'gate');
    fakePip(`while [ ! -e "${gate}" ]; do sleep 0.05; done; ${deliver()}`);
    const first = installEngine(options());
    await eventually(() => existsSync(join(folder, 'calls')), 'the first download');
    const kinds: string[] = [];
    const second = installEngine(
      options({
        report: ({ kind }) => {
          kinds.push(kind);
          writeFileSync(gate, '');
        },
      }),
    );
    expect(await first).toMatchObject({ wasThere: false });
    expect(await second).toMatchObject({ wasThere: true });
    expect(kinds).toEqual(['waiting']);
    expect(calls()).toHaveLength(1);
  });

  it('removes what a killed installation left', async () => {
    fakePip(deliver());
    const abandoned = join(folder, 'cache/engine/.install-000000000000001-aa');
    mkdirSync(abandoned, { recursive: true });
    const elsewhere = join(folder, 'cache/engine/.install-000000000000002-bb');
    mkdirSync(elsewhere);
    const gone = {
      pid: 1,
      startTime: '0',
      bootId: 'another',
      host: (await import('node:os')).hostname(),
    };
    writeFileSync(join(abandoned, 'owner.json'), JSON.stringify(gone));
    const other = { ...gone, host: 'another' };
    writeFileSync(join(elsewhere, 'owner.json'), JSON.stringify(other));
    const clock = { now: () => 1000, sleep: async () => undefined };
    await installEngine(options({ clock }));
    expect(existsSync(abandoned)).toBe(false);
    expect(existsSync(elsewhere)).toBe(true); // it may be at work there, and is not waited for
    await installEngine(options({ force: true }));
    expect(left()).toHaveLength(1); // by now it is too old to live
  });

  it('ends pip and leaves nothing when it is stopped', async () => {
    fakePip(`echo $$ > "${folder}/pid"; exec sleep 60`);
    const controller = new AbortController();
    const running = installEngine(options({ signal: controller.signal }));
    await eventually(() => existsSync(join(folder, 'pid')), 'pip to start');
    controller.abort();
    await expect(running).rejects.toThrow(/abort/i);
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(left()).toEqual([]);
  });

  it.each([
    [
      'RP7031',
      'pip cannot reach',
      'WARNING: Retrying (Retry(total=1)) after connection broken by ' +
        `'NewConnectionError("<HTTPSConnection object at 0x7f>: [Errno 111] Connection refused")': /simple/`,
      '[Errno 111] Connection refused',
    ],
    [
      'RP7031',
      'does not trust the certificate',
      'WARNING: SSLError(SSLCertVerificationError(1))',
      undefined,
    ],
    ['RP7032', 'the disk is full', 'OSError: [Errno 28] No space left on device', undefined],
    ['RP7033', 'does not have it', 'ERROR: No matching distribution found for it', undefined],
    ['RP7034', 'pip gave up', 'ERROR: something new', undefined],
  ])('answers with %s (%s) when pip says "%s"', async (code, message, output, note) => {
    writeFileSync(join(folder, 'said'), `${output}\n`);
    fakePip(`cat "${folder}/said" >&2; exit 1`);
    const running = installEngine(options());
    await expect(running).rejects.toMatchObject({ diagnostics: [{ code }] });
    await expect(running).rejects.toThrow(message);
    await expect(running).rejects.toMatchObject({
      diagnostics: [{ notes: expect.arrayContaining([note ?? output, 'pip 99 from here']) }],
    });
    expect(left()).toEqual([]);
  });

  it('says what each candidate answered when there is no pip', async () => {
    const path = join(folder, 'bin/python3');
    writeFileSync(path, '#!/bin/sh\necho "No module named pip" >&2; exit 1\n');
    chmodSync(path, 0o755);
    const environment = { PATH: join(folder, 'bin') };
    await expect(installEngine(options({ environment }))).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'RP7030',
          notes: [
            expect.stringContaining('python3 -m pip: '),
            'python -m pip: there is no such program',
            'pip3: there is no such program',
            'pip: there is no such program',
          ],
        },
      ],
    });
  });

  it('refuses a wheel that is not the published one, or lacks a library', async () => {
    fakePip(deliver());
    const other = platformFor(Buffer.from('another'));
    await expect(installEngine(options({ platform: other }))).rejects.toThrow('RP7035');
    const lacking = { ...platformFor(good), libraries: ['libone.so', 'libthree.so'] };
    await expect(installEngine(options({ platform: lacking }))).rejects.toThrow(
      'RP7036 Cannot use "tensorflow-1.whl": there is no "libthree.so" in it',
    );
    expect(left()).toEqual([]);
  });

  it('asks for room before it downloads', async () => {
    fakePip(deliver());
    const { wheel: facts, ...rest } = platformFor(good);
    const huge = { ...rest, wheel: facts && { ...facts, libraryBytes: 2 ** 52 } };
    await expect(installEngine(options({ platform: huge }))).rejects.toThrow(
      /RP7032.* are free at /,
    );
    expect(existsSync(join(folder, 'calls'))).toBe(false);
  });

  it('keeps the old engine when the new one does not work', async () => {
    fakePip(deliver());
    const { directory } = await installEngine(options());
    const broken = options({ force: true, tryOut: () => Promise.reject(new Error('no AVX')) });
    await expect(installEngine(broken)).rejects.toThrow('no AVX');
    expect(readdirSync(directory)).toHaveLength(3);
    expect(left()).toHaveLength(1);
  });

  it('says so where there is no package', async () => {
    const platform = { name: 'sunos-x64', libraries: ['a'], wheel: undefined };
    await expect(installEngine(options({ platform }))).rejects.toThrow(
      'RP7038 Cannot install the engine: there is no TensorFlow package for sunos-x64',
    );
  });
});

describe('smokeTest()', () => {
  it('says what is wrong with a library that cannot be loaded', async () => {
    const path = join(folder, 'lib.so');
    writeFileSync(path, 'nothing');
    await expect(smokeTest([path])).rejects.toMatchObject({
      diagnostics: [
        { code: 'RP7037', notes: [expect.stringContaining('Failed to load shared library')] },
      ],
    });
  });

  it.skipIf(!hasTensorFlow)('gives the version of one that works, every time', async () => {
    const found = findLibraries().find((place) => place.state === 'found');
    // A library that is closed under its own threads ends every second process with SIGSEGV.
    for (let i = 0; i < 4; i++) expect(await smokeTest(found?.files ?? [])).toMatch(/^2\./);
  });
});

describe('reasonOf()', () => {
  it('sees the network behind "no matching distribution"', () => {
    const output = `WARNING: Retrying after connection broken by 'NewConnectionError(...)'
ERROR: No matching distribution found for tensorflow-cpu==2.18.1`;
    expect(reasonOf(output)).toBe('network');
  });
});
