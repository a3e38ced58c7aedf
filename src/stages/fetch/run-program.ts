/** Runs a package client as a subprocess: no shell, its own time limit, its last words as the reason. */
import { execa, ExecaError } from 'execa';
import { sourceReasons, sourceRemedies } from '../../diagnostics/messages/data.ts';
import { SourceError } from './source.ts';

export interface ProgramOptions {
  readonly cwd: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * @returns what the program printed on its standard output.
 * @throws SourceError when it is missing, fails or takes too long; the abort reason when asked to stop.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<string> {
  try {
    const { stdout } = await execa(program, args, {
      cwd: options.cwd,
      timeout: options.timeoutMs,
      cancelSignal: options.signal,
      forceKillAfterDelay: 5000,
      stdin: 'ignore',
      env: { LC_ALL: 'C' }, // reasons in one language
      maxBuffer: 1 << 22,
    });
    return stdout;
  } catch (error) {
    options.signal.throwIfAborted();
    throw explain(program, error, options);
  }
}

function explain(program: string, error: unknown, options: ProgramOptions): unknown {
  if (!(error instanceof ExecaError)) return error;
  if (error.code === 'ENOENT')
    return new SourceError(sourceReasons.noProgram(program), sourceRemedies.install(program));
  if (error.timedOut) {
    return new SourceError(
      sourceReasons.timedOut(program, options.timeoutMs),
      sourceRemedies.connection,
    );
  }
  if (/No module named pip\b/.test(String(error.stderr ?? '')))
    return new SourceError(sourceReasons.noProgram('pip'), sourceRemedies.install('pip'));
  const said = lastWords(String(error.stderr ?? ''));
  const isOffline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|resolve|network|connect/i.test(
    String(error.stderr ?? ''),
  );
  return new SourceError(
    sourceReasons.exited(program, error.exitCode, said),
    remedyOf(isOffline, said),
  );
}

function remedyOf(isOffline: boolean, said: string): string {
  if (isOffline) return sourceRemedies.connection;
  // pip's only words when it knows no version at all, also when it reached no index.
  return said.startsWith('No matching distribution')
    ? sourceRemedies.nameOrIndex
    : sourceRemedies.name;
}

/** The line that most likely says why: the last one that speaks of an error, without addresses in it. */
function lastWords(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^(npm (ERR!|error)|ERROR:|E:|error:)\s*/i, '').trim())
    .filter(
      (line) => line !== '' && !/complete log of this run|^A new release|^\[notice\]/.test(line),
    );
  const telling = lines.filter((line) =>
    /not found|no match|unable|could not|cannot|404|denied|refused|no space/i.test(line),
  );
  const broken = lines.flatMap(
    (one) => /connection broken by .*?: ((?:[^:()]+: )?\[Errno[^']*)'/.exec(one)?.[1] ?? [],
  );
  const line = broken.at(-1) ?? telling.at(-1) ?? lines.at(-1) ?? '';
  return line.replace(/\bhttps?:\/\/\S+/g, '<address>').slice(0, 300);
}
