/**
 * A project in a folder of its own, and the built program run on it as a user would: for tests that kill,
 * interrupt and start again.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { TimedRunEvent } from '../../src/contract/run-event.ts';
import { processesMarked } from '../../src/run/executors/process-tree.ts';
import { eventually } from './eventually.ts';

const program = fileURLToPath(new URL('../../dist/reprise.mjs', import.meta.url));

/** Builds what the tests run, when a source has changed since. */
export async function buildProgram(): Promise<void> {
  // Plain JavaScript without types.
  const path: string = new URL('../../tools/build.mjs', import.meta.url).href;
  const { build } = (await import(path)) as { build: () => Promise<boolean> };
  await build();
}

export interface Ended {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running extends Promise<Ended> {
  readonly kill: (signal: NodeJS.Signals) => void;
}

type RunOptions = { readonly env?: Readonly<Record<string, string>>; readonly args?: string[] };

export class Project {
  readonly directory: string = mkdtempSync(join(tmpdir(), 'project-'));
  readonly file: string = 'pipeline.yaml';
  readonly #started: Running[] = [];

  constructor(files: Readonly<Record<string, string>>) {
    this.write('package.json', '{}');
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  get state(): string {
    return join(this.directory, 'runs');
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  /** `reprise run`, without waiting for it. */
  start({ env = {}, args = [] }: RunOptions = {}): Running {
    const child = execa(
      process.execPath,
      [program, 'run', this.file, '--progress', 'json', ...args],
      { cwd: this.directory, env, reject: false, stdin: 'ignore' },
    );
    const ended = child.then(({ exitCode, stdout, stderr }) => ({ exitCode, stdout, stderr }));
    const running = Object.assign(ended, { kill: (signal: NodeJS.Signals) => child.kill(signal) });
    this.#started.push(running);
    return running;
  }

  run(options: RunOptions = {}): Promise<Ended> {
    return this.start(options);
  }

  /** Names of the runs, oldest first. */
  runs(): readonly string[] {
    const names = readdirSync(this.state).filter((name) => /^\d{4}-/.test(name));
    const startedAt = (name: string): number => this.journal(name)[0]?.at ?? 0;
    return names.sort((a, b) => startedAt(a) - startedAt(b));
  }

  /** Events of a run; of the newest when none is named. */
  journal(run = 'latest'): readonly TimedRunEvent[] {
    let text: string;
    try {
      text = readFileSync(join(this.state, run, 'journal.jsonl'), 'utf8');
    } catch {
      return [];
    }
    return text.split('\n').flatMap((line) => {
      try {
        return [JSON.parse(line) as TimedRunEvent];
      } catch {
        return []; // empty, or torn
      }
    });
  }

  /** Waits until a run has told an event of that name. */
  async told(event: TimedRunEvent['event'], trial?: string): Promise<TimedRunEvent> {
    const find = (): TimedRunEvent | undefined =>
      this.journal().find(
        (one) =>
          one.event === event && (trial === undefined || ('trial' in one && one.trial === trial)),
      );
    await eventually(() => find() !== undefined, `the event ${event} of ${trial ?? 'the run'}`);
    return find() as TimedRunEvent; // found a moment ago, and journals only grow
  }

  /** Marks of all attempts ever made here. */
  marks(): readonly string[] {
    const work = join(this.state, 'work');
    return listed(work).flatMap((key) =>
      listed(join(work, key, 'attempts')).flatMap((n) => {
        try {
          const text = readFileSync(join(work, key, 'attempts', n, 'attempt.json'), 'utf8');
          return [(JSON.parse(text) as { mark: string }).mark];
        } catch {
          return [];
        }
      }),
    );
  }

  /** Processes that any attempt has left. */
  async leftovers(): Promise<readonly number[]> {
    const found = await Promise.all(this.marks().map((mark) => processesMarked(mark)));
    return found.flat();
  }

  /** Ends what the test has left and removes the folder. */
  async remove(): Promise<void> {
    for (const one of this.#started) one.kill('SIGKILL');
    await Promise.all(this.#started);
    for (const pid of await this.leftovers()) process.kill(pid, 'SIGKILL');
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

function listed(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
