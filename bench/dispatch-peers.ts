/**
 * The tools that bench `dispatch` measures beside: how each is told to execute so many trials that do
 * nothing, two at a time, and to remember that they are done.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import type { BenchContext } from './bench.ts';

export interface Contender {
  readonly name: string;
  /** Takes a tenth of a second and more for each trial. */
  readonly isSlow: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Writes what it reads into an empty folder. @returns the command. */
  readonly prepare: (folder: string, count: number) => Promise<readonly string[]>;
}

const PYTHON_PACKAGES = ['doit', 'snakemake', 'dvc'];
const NODE_PACKAGES = ['wireit', 'turbo'];

/** Those that are on PATH or can be installed; what is missing is named. */
export async function findPeers(
  context: BenchContext,
  home: string,
): Promise<readonly Contender[]> {
  const folders = context.isInstalling ? await install(context, home) : [];
  const path = [...folders, process.env['PATH'] ?? ''].join(delimiter);
  const found: Contender[] = [];
  for (const peer of PEERS) {
    const probe = await execa('sh', ['-c', `command -v ${peer.name}`], {
      env: { PATH: path },
      reject: false,
    });
    if (probe.exitCode === 0) found.push({ ...peer, env: { ...peer.env, PATH: path } });
    else context.say(`skipped: ${peer.name} is not on PATH (--install tries to install it)`);
  }
  return found;
}

/** Into a folder of the bench, removed with it. @returns the folders of their programs. */
async function install({ say }: BenchContext, home: string): Promise<readonly string[]> {
  const folders: string[] = [];
  const attempt = async (
    what: string,
    folder: string,
    steps: readonly string[][],
  ): Promise<void> => {
    say(`installing ${what}`);
    try {
      for (const [file = '', ...words] of steps) await execa(file, words, { timeout: 600_000 });
      folders.push(folder);
    } catch (error) {
      say(`skipped: ${what}: ${error instanceof Error ? error.message.split('\n')[0] : 'failed'}`);
    }
  };
  const venv = join(home, 'venv');
  await attempt(PYTHON_PACKAGES.join(', '), join(venv, 'bin'), [
    ['python3', '-m', 'venv', venv],
    [join(venv, 'bin', 'pip'), 'install', '-q', ...PYTHON_PACKAGES],
  ]);
  const packages = join(home, 'packages');
  await mkdir(packages);
  await attempt(NODE_PACKAGES.join(', '), join(packages, 'node_modules', '.bin'), [
    ['npm', 'install', '--silent', '--no-audit', '--prefix', packages, ...NODE_PACKAGES],
  ]);
  return folders;
}

/** A pipeline of so many trials of one command; `${matrix.i}` in it numbers them. */
export function trialsFile(count: number, argv: readonly string[]): string {
  return `version: 1
name: dispatch
profiles: {default: {limits: {cpus: 2}}}
stages:
  t:
    kind: command
    matrix: {i: [${numbers(count).join(', ')}]}
    argv: ${JSON.stringify(argv)}
    resources: {cpus: 1, memory: 1M}
`;
}

const PEERS: readonly Contender[] = [
  {
    name: 'make',
    isSlow: false,
    prepare: async (folder, count) => {
      const rules = numbers(count).map((i) => `t${i}:\n\t@true ${i} && touch t${i}\n`);
      await writeFile(join(folder, 'Makefile'), `all: ${targets(count)}\n${rules.join('')}`);
      return ['make', '-s', '-j2'];
    },
  },
  {
    name: 'ninja',
    isSlow: false,
    prepare: async (folder, count) => {
      const rule = 'rule t\n  command = true $out && touch $out\n';
      const builds = numbers(count).map((i) => `build t${i}: t\n`);
      const text = `${rule}${builds.join('')}build all: phony ${targets(count)}\ndefault all\n`;
      await writeFile(join(folder, 'build.ninja'), text);
      return ['ninja', '--quiet', '-j2'];
    },
  },
  {
    name: 'doit',
    isSlow: false,
    prepare: async (folder, count) => {
      const text = `def task_t():
    for i in range(${count}):
        yield {'name': str(i), 'actions': [f'true {i} && touch t{i}'], 'targets': [f't{i}'], 'uptodate': [True]}
`;
      await writeFile(join(folder, 'dodo.py'), text);
      return ['doit', '-n', '2'];
    },
  },
  {
    name: 'snakemake',
    isSlow: true,
    prepare: async (folder, count) => {
      const text = `rule all:
    input: expand('t{i}', i=range(${count}))
rule t:
    output: 't{i}'
    shell: 'true {wildcards.i} && touch {output}'
`;
      await writeFile(join(folder, 'Snakefile'), text);
      return ['snakemake', '-j', '2', '--quiet', 'all'];
    },
  },
  {
    name: 'wireit',
    isSlow: false,
    env: { WIREIT_PARALLEL: '2' },
    prepare: async (folder, count) => {
      const names = numbers(count).map((i) => `t${i}`);
      const task = (i: number): object => ({ command: `true ${i}`, files: [], output: [] });
      const wireit = {
        all: { dependencies: names },
        ...Object.fromEntries(names.map((name, i) => [name, task(i)])),
      };
      const scripts = Object.fromEntries(['all', ...names].map((name) => [name, 'wireit']));
      await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts, wireit }));
      return ['npm', 'run', '--silent', 'all'];
    },
  },
  {
    name: 'turbo',
    isSlow: true,
    env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    prepare: async (folder, count) => {
      const names = numbers(count).map((i) => `t${i}`);
      const scripts = Object.fromEntries(names.map((name, i) => [name, `true ${i}`]));
      const own = { name: 'dispatch', packageManager: 'npm@10.0.0', scripts, workspaces: [] };
      await writeFile(join(folder, 'package.json'), JSON.stringify(own));
      await writeFile(join(folder, 'package-lock.json'), '{"lockfileVersion": 3, "packages": {}}');
      const tasks = Object.fromEntries(names.map((name) => [name, {}]));
      await writeFile(join(folder, 'turbo.json'), JSON.stringify({ tasks }));
      return ['turbo', 'run', '--concurrency=2', ...names];
    },
  },
  {
    name: 'dvc',
    isSlow: true,
    env: { DVC_NO_ANALYTICS: '1' },
    prepare: async (folder, count) => {
      const stages = numbers(count).map(
        (i) => `  t${i}: {cmd: "true ${i} && touch t${i}", outs: [t${i}]}\n`,
      );
      await writeFile(join(folder, 'dvc.yaml'), `stages:\n${stages.join('')}`);
      // One at a time: it knows no other way.
      return ['sh', '-c', 'dvc init --no-scm -q && dvc repro -q'];
    },
  },
];

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function targets(count: number): string {
  return numbers(count)
    .map((i) => `t${i}`)
    .join(' ');
}
