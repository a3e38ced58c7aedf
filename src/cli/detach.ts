/**
 * Starts a run that needs no terminal: a runner in a session of its own, with its output in `runner.log`
 * of the run's folder. Whoever starts it waits until its journal says that the run has begun, so that
 * what can go wrong at the start is told where it was asked for.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RunName } from '../contract/ids.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { cannotDetach } from '../diagnostics/messages/cli.ts';
import { tailJournal } from '../journal/tail.ts';
import { makeRunFolder } from '../run/run-name.ts';
import type { ChoiceOptions, CliContext, PipelineOptions } from './context.ts';

export interface DetachedRun {
  readonly run: RunName;
  readonly directory: string;
  readonly log: string;
  readonly pid: number;
}

export interface DetachRequest {
  readonly context: CliContext;
  readonly stateDirectory: string;
  /** The pipeline file, then overlays, as they were given or found. */
  readonly files: readonly string[];
  readonly options: PipelineOptions & ChoiceOptions;
}

/** @throws RepriseError RP1912 with what the runner said, when it ends before the run has begun. */
export async function startDetached(request: DetachRequest): Promise<DetachedRun> {
  const { context, stateDirectory } = request;
  const now = Date.now();
  const { run, directory } = await makeRunFolder(stateDirectory, now);
  const log = join(directory, 'runner.log');
  const output = openSync(log, 'a');
  try {
    const program = process.argv[1] ?? ''; // this program
    const child = spawn(
      process.execPath,
      [...process.execArgv, program, ...argumentsOf(request, run)],
      { cwd: context.cwd, env: context.env, detached: true, stdio: ['ignore', output, output] },
    );
    const over = new AbortController();
    let ending = 'could not be started';
    child.once('error', (error) => {
      ending = `could not be started: ${error.message}`;
      over.abort();
    });
    child.once('exit', (code, signal) => {
      ending = code === null ? `was ended by ${signal}` : `ended with exit code ${code}`;
      over.abort();
    });
    if (await hasBegun(join(directory, 'journal.jsonl'), over.signal)) {
      child.unref();
      return { run, directory, log, pid: child.pid ?? 0 };
    }
    const said = readFileSync(log, 'utf8');
    if (!existsSync(join(directory, 'journal.jsonl'))) {
      rmSync(directory, { recursive: true, force: true }); // there was no run
    }
    throw new RepriseError(cannotDetach({ ending, said: lastLines(said) }));
  } finally {
    closeSync(output);
  }
}

/** Built from what was understood, not from what was typed: `-d` itself must not be among it. */
function argumentsOf(
  { context, files, options, stateDirectory }: DetachRequest,
  run: RunName,
): readonly string[] {
  const each = (flag: string, values: readonly string[] = []): readonly string[] =>
    values.flatMap((value) => [flag, value]);
  return [
    ...(context.debug ? ['--debug'] : []),
    'run',
    ...each('-f', files),
    ...each('--set', options.set),
    ...each('--only', options.only),
    ...each('--force', options.force),
    ...(options.profile === undefined ? [] : ['--profile', options.profile]),
    '--state',
    stateDirectory,
    '--progress',
    'plain',
    '--as',
    run,
  ];
}

async function hasBegun(journal: string, signal: AbortSignal): Promise<boolean> {
  for await (const event of tailJournal(journal, { signal, pollMs: 20 })) {
    if (event.event === 'run-started') return true;
  }
  return false;
}

function lastLines(text: string): readonly string[] {
  return text.trimEnd().split('\n').slice(-30);
}
