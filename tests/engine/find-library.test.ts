import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheDirectory, installedDirectory } from '../../src/engine/cache-directory.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { findLibraries } from '../../src/engine/find-library.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { libraryPlatform } from '../../src/engine/platform.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-find-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = libraryPlatform().libraries;

function fill(directory: string, files: readonly string[] = names): string {
  mkdirSync(directory, { recursive: true });
  for (const name of files) writeFileSync(join(directory, name), '');
  return directory;
}

describe('findLibraries()', () => {
  it('looks into the cache, the package and the Python environment, in this order', () => {
    const environment = { REPRISE_CACHE: folder, VIRTUAL_ENV: join(folder, 'venv') };
    fill(join(folder, 'venv/lib/python3.11/site-packages/tensorflow'));
    expect(findLibraries({ environment })).toMatchObject([
      { source: 'installed', state: 'absent', missing: names },
      { source: 'tfjs-node-gpu', state: 'absent' },
      { source: 'python', state: 'found' },
    ]);
    const directory = fill(installedDirectory(environment));
    expect(findLibraries({ environment })[0]).toEqual({
      source: 'installed',
      directory,
      state: 'found',
      files: names.map((name) => join(directory, name)), // dependencies first
      missing: [],
    });
  });

  it('looks nowhere else when a place is named', () => {
    const environment = { REPRISE_CACHE: folder, REPRISE_LIBTENSORFLOW: join(folder, 'none') };
    fill(installedDirectory(environment));
    expect(findLibraries({ environment })).toMatchObject([
      { source: 'environment', state: 'absent' },
    ]);
    const library = fill(join(folder, 'mine'));
    expect(findLibraries({ environment, library })).toMatchObject([
      { source: 'setting', directory: library, state: 'found' },
    ]);
  });

  it('takes a file, with the framework library beside it', () => {
    const [framework = '', main = ''] = names;
    const directory = fill(join(folder, 'both'));
    expect(findLibraries({ library: join(directory, main) })[0]?.files).toEqual([
      join(directory, framework),
      join(directory, main),
    ]);
    const alone = fill(join(folder, 'one'), ['libtensorflow.so']);
    expect(findLibraries({ library: join(alone, 'libtensorflow.so') })[0]?.files).toEqual([
      join(alone, 'libtensorflow.so'),
    ]);
  });

  it('says which file is missing when others are there', () => {
    const library = fill(folder, [names[0] ?? '']);
    expect(findLibraries({ library })[0]).toMatchObject({
      state: 'incomplete',
      files: [],
      missing: [names[1]],
    });
  });
});

describe('cacheDirectory()', () => {
  it('follows REPRISE_CACHE, then XDG_CACHE_HOME', () => {
    expect(cacheDirectory({ REPRISE_CACHE: '/a', XDG_CACHE_HOME: '/b' })).toBe('/a');
    expect(cacheDirectory({ XDG_CACHE_HOME: '/b' })).toBe('/b/reprise');
    expect(cacheDirectory({})).toMatch(/reprise$/);
  });
});

describe('engineFacts()', () => {
  it('tells what would be opened, and obeys REPRISE_ENGINE', async () => {
    const environment: NodeJS.ProcessEnv = { REPRISE_CACHE: folder };
    expect(await engineFacts({ environment })).toMatchObject({ engine: 'wasm', asked: 'auto' });
    fill(installedDirectory(environment));
    expect(await engineFacts({ environment })).toMatchObject({
      engine: 'tensorflow',
      installed: undefined, // no manifest: not put there by us
    });
    const forced = { ...environment, REPRISE_ENGINE: 'wasm' };
    expect(await engineFacts({ environment: forced })).toMatchObject({ engine: 'wasm' });
    await expect(engineFacts({ environment: { REPRISE_ENGINE: 'cuda' } })).rejects.toThrow(
      'RP7001 Cannot read REPRISE_ENGINE: found "cuda"',
    );
  });

  it('asks Python for pip only when told to', async () => {
    const environment = { PATH: folder, REPRISE_CACHE: folder };
    expect((await engineFacts({ environment })).pip).toBeUndefined();
    const { pip } = await engineFacts({ environment, askPython: true });
    expect(pip).toContainEqual({ name: 'pip', problem: 'there is no such program' });
  });
});

describe('openEngine()', () => {
  it('says where it looked when a named library is not there', async () => {
    const opening = openEngine({ backend: 'auto', threads: 1, library: folder });
    await expect(opening).rejects.toMatchObject({
      diagnostics: [
        { code: 'RP7002', notes: [`the library that was asked for: nothing in "${folder}"`] },
      ],
    });
  });

  it("gives the loader's words when a library cannot be loaded", async () => {
    const opening = openEngine({ backend: 'tensorflow', threads: 1, library: fill(folder) });
    await expect(opening).rejects.toMatchObject({
      diagnostics: [
        { code: 'RP7003', notes: [expect.stringMatching(/file too short|dlopen|slice/)] },
      ],
    });
  });
});
