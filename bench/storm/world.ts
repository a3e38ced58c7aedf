/** One pipeline in the storm: a folder, its runners, what is killed in it, and what is found afterwards. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { loadFlock } from '../../src/util/flock.ts';
import { namesIn } from '../../src/util/names-in.ts';
import { scriptIn, stormPipeline } from './pipeline.ts';

/** What must not happen, counted. */
export interface Found {
  wrong: number;
  manual: number;
  lost: number;
  doubles: number;
  left: number;
  damaged: number;
}

interface Runner {
  readonly pid?: number | undefined;
  kill(signal: NodeJS.Signals): boolean;
}

const MARK = 'REPRISE_STORM';

export class World {
  readonly directory: string = mkdtempSync(join(tmpdir(), 'reprise-storm-'));
  readonly #program: string;
  readonly #runners = new Set<Runner>();
  /** When each result was first seen, by key. Their files do not say: each use sets their time anew. */
  readonly #results = new Map<string, number>();

  constructor(root: string, program: string) {
    this.#program = program;
    for (const name of ['locks', 'ledger']) mkdirSync(join(this.directory, name));
    writeFileSync(join(this.directory, 'package.json'), '{}');
    writeFileSync(
      join(this.directory, 'pipeline.yaml'),
      stormPipeline(join(this.directory, 'steered.sh')),
    );
    cpSync(scriptIn(root), join(this.directory, 'steered.sh'));
  }

  get living(): number {
    return this.#runners.size;
  }

  /** `reprise run`; the answer is its exit code, undefined when it was killed. */
  start(): Promise<number | undefined> {
    const runner = execa(
      process.execPath,
      [this.#program, 'run', 'pipeline.yaml', '--progress', 'quiet'],
      {
        cwd: this.directory,
        env: {
          STORM: this.directory,
          [MARK]: this.directory,
          REPRISE_HOST_LEDGER: join(this.directory, 'ledger'),
        },
        reject: false,
        stdin: 'ignore',
        all: true,
        maxBuffer: 1_000_000,
      },
    );
    this.#runners.add(runner);
    return runner.then(({ exitCode, all, signal }) => {
      this.#runners.delete(runner);
      this.lastWords = `exit ${exitCode ?? signal}: ${all}`;
      return exitCode;
    });
  }

  /** What the runner that ended last has printed. */
  lastWords = '';

  /** @returns whether there was something to kill. */
  strike(target: 'runner' | 'attempt' | 'group' | 'all' | 'term' | 'int', pick: number): boolean {
    this.#noteResults();
    const runners = [...this.#runners].flatMap(({ pid }) => pid ?? []);
    const attempts = this.marked().filter((pid) => !runners.includes(pid));
    const choose = (pids: readonly number[]): number | undefined =>
      pids[Math.floor(pick * pids.length)];
    switch (target) {
      case 'runner':
        return send(choose(runners), 'SIGKILL');
      case 'term':
        return send(choose(runners), 'SIGTERM');
      case 'int':
        return send(choose(runners), 'SIGINT');
      case 'attempt':
        return send(choose(attempts), 'SIGKILL');
      case 'group': {
        const one = choose(attempts);
        return send(one === undefined ? undefined : -groupOf(one), 'SIGKILL');
      }
      case 'all':
        return [...runners, ...attempts].map((pid) => send(pid, 'SIGKILL')).some(Boolean);
      default:
        throw new Error(`no such target: ${String(target)}`);
    }
  }

  /** Remembers which results are there: none of their trials may begin again from now on. */
  #noteResults(): void {
    for (const name of namesIn(join(this.directory, 'runs', 'store', 'results'))) {
      const [, key] = /^([0-9a-f]{64})\.json$/.exec(name) ?? [];
      if (key !== undefined && !this.#results.has(key)) this.#results.set(key, Date.now());
    }
  }

  /** Processes that any runner or attempt of this world has started. */
  marked(): number[] {
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
      try {
        const text = readFileSync(`/proc/${name}/environ`, 'utf8');
        return text.includes(`${MARK}=${this.directory}`) ? [Number(name)] : [];
      } catch {
        return []; // gone, or somebody else's
      }
    });
  }

  /** Digests of all outputs of the newest run, by path. */
  outputs(): ReadonlyMap<string, string> {
    const root = join(this.directory, 'runs', 'latest', 'outputs');
    return new Map(
      filesBelow(root).map((path) => [path.slice(root.length), digestOf(path)] as const),
    );
  }

  /** Looks over everything, when all runners have ended. */
  async inspect(expected: ReadonlyMap<string, string> | undefined, found: Found): Promise<void> {
    const until = Date.now() + 1000;
    while (this.marked().length > 0 && Date.now() < until) await sleep(20);
    found.left += this.marked().length;
    const own = this.outputs();
    if (expected !== undefined) {
      const names = new Set([...own.keys(), ...expected.keys()]);
      for (const name of names) if (own.get(name) !== expected.get(name)) found.wrong += 1;
    }
    found.doubles += this.log()
      .split('\n')
      .filter((line) => line.startsWith('double ')).length;
    found.lost += this.#lost();
    found.damaged += this.#damaged() + (await this.#grants());
  }

  /** What the stages told of each other, with the processes of that moment. */
  log(): string {
    return textOf(join(this.directory, 'log'));
  }

  /** Trials that were begun again although their result was there. */
  #lost(): number {
    const state = join(this.directory, 'runs');
    const runs = namesIn(state).filter((name) => /^\d{4}-/.test(name));
    return runs
      .flatMap((run) => linesOf(join(state, run, 'journal.jsonl')))
      .filter((event) => {
        const before = this.#results.get(String(event['key']));
        return (
          event['event'] === 'attempt-starting' &&
          before !== undefined &&
          Number(event['at']) > before
        );
      }).length;
  }

  /** Objects of the store whose bytes are not those of their name, and journals with a broken line inside. */
  #damaged(): number {
    const state = join(this.directory, 'runs');
    const objects = filesBelow(join(state, 'store', 'objects')).filter((path) => {
      const digest = digestOf(path);
      return !path.replaceAll('/', '').endsWith(digest) && !path.endsWith(digest);
    });
    const torn = namesIn(state)
      .filter((name) => /^\d{4}-/.test(name))
      .filter((run) => {
        const lines = textOf(join(state, run, 'journal.jsonl'))
          .split('\n')
          .slice(0, -1);
        return lines.slice(0, -1).some((line) => parsed(line) === undefined); // the last may be cut
      });
    return objects.length + torn.length;
  }

  /** Grants of host resources that somebody still holds, with everybody gone. */
  async #grants(): Promise<number> {
    const lock = await loadFlock();
    const { closeSync, openSync } = await import('node:fs');
    const folder = join(this.directory, 'ledger');
    return namesIn(folder).filter((name) => {
      const fd = openSync(join(folder, name), 'r');
      const state = lock(fd);
      closeSync(fd);
      return state === 'held';
    }).length;
  }

  async remove(): Promise<void> {
    for (const runner of this.#runners) runner.kill('SIGKILL');
    for (const pid of this.marked()) send(pid, 'SIGKILL');
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A copy of the built program, so that a build meanwhile changes nothing. */
export function copyOfProgram(root: string): string {
  const copy = mkdtempSync(join(root, 'dist', '.storm-'));
  for (const name of readdirSync(join(root, 'dist'))) {
    if (name.endsWith('.mjs')) cpSync(join(root, 'dist', name), join(copy, name));
  }
  return join(copy, 'reprise.mjs');
}

function send(pid: number | undefined, signal: NodeJS.Signals): boolean {
  if (pid === undefined || pid === 0 || pid === -1) return false;
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // it ended in that moment
  }
}

function groupOf(pid: number): number {
  const text = textOf(`/proc/${pid}/stat`);
  const group = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[2] ?? 0);
  return group === groupOfSelf() ? pid : group;
}

function groupOfSelf(): number {
  const text = textOf('/proc/self/stat');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[2] ?? 0);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function linesOf(path: string): Record<string, unknown>[] {
  return textOf(path)
    .split('\n')
    .map(parsed)
    .filter((event) => event !== undefined);
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function filesBelow(directory: string): readonly string[] {
  return namesIn(directory)
    .toSorted()
    .flatMap((name) => {
      const path = join(directory, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
