/**
 * Downloads a package through its ordinary client, into an empty folder: `npm pack`, `pip download`,
 * `apt-get download`. Which registry is asked is the client's configuration, not ours. None of the
 * three executes anything of the package, and none needs root.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceReasons } from '../../diagnostics/messages/data.ts';
import { runProgram, type ProgramOptions } from './run-program.ts';
import { SourceError } from './source.ts';

export interface ClientPlace {
  /** Empty; the package appears here. */
  readonly folder: string;
  /** For what the client keeps beside it. */
  readonly scratch: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** @returns the name of the `.tgz`. */
export async function npmPack(spec: string, place: ClientPlace): Promise<string> {
  const quiet = ['--loglevel=error', '--no-update-notifier', '--no-fund', '--no-audit'];
  const args = ['pack', '--ignore-scripts', `--pack-destination=${place.folder}`, ...quiet];
  await runProgram('npm', [...args, '--', spec], options(place));
  return await onlyFile(place.folder, '.tgz', 'npm');
}

/** @returns the name of the wheel. Source distributions are refused: pip would run their set-up. */
export async function pipDownload(spec: string, place: ClientPlace): Promise<string> {
  const args = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--no-input'];
  const quiet = ['--disable-pip-version-check', '--progress-bar=off', '--quiet'];
  await runProgram(
    'python3',
    [...args, ...quiet, `--dest=${place.folder}`, '--', spec],
    options(place),
  );
  return await onlyFile(place.folder, '.whl', 'pip');
}

/**
 * @returns the name of the `.deb`. First with the lists of packages this machine has; where they are
 * missing or out of date, with lists of our own below `scratch`.
 */
export async function aptDownload(
  name: string,
  version: string | undefined,
  place: ClientPlace,
): Promise<string> {
  const spec = version === undefined ? name : `${name}=${version}`;
  const apt = (args: readonly string[]): Promise<string> =>
    runProgram('apt-get', [...args], options(place));
  const cache = join(place.scratch, 'apt-cache');
  const state = join(place.scratch, 'apt-state');
  await mkdir(join(cache, 'archives', 'partial'), { recursive: true });
  await mkdir(join(state, 'lists', 'partial'), { recursive: true });
  const shared = ['-qq', '-o', `Dir::Cache=${cache}`, '-o', 'APT::Sandbox::User=root'];
  try {
    await apt([...shared, 'download', spec]);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    await writeFile(join(state, 'status'), ''); // no package is installed, as far as this state knows
    const places = {
      '': state,
      '::Lists': join(state, 'lists'),
      '::status': join(state, 'status'),
    };
    const own = Object.entries(places).flatMap(([name, path]) => [
      '-o',
      `Dir::State${name}=${path}`,
    ]);
    await apt([...shared, ...own, '-o', 'Acquire::Languages=none', 'update']);
    await apt([...shared, ...own, 'download', spec]);
  }
  return await onlyFile(place.folder, '.deb', 'apt-get');
}

function options(place: ClientPlace): ProgramOptions {
  return { cwd: place.folder, timeoutMs: place.timeoutMs, signal: place.signal };
}

async function onlyFile(folder: string, ending: string, program: string): Promise<string> {
  const found = (await readdir(folder)).find((name) => name.endsWith(ending));
  if (found === undefined) throw new SourceError(sourceReasons.noFile(program));
  return found;
}
