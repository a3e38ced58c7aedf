/**
 * The folder of a run: `run.json` (what was asked for, by whom, from which state of the project), the
 * journal, and `outputs/<trial>/<name>`, links into the store for people and their tools.
 */
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { execa } from 'execa';
import type { Artifact } from '../contract/artifact.ts';
import type { RunName, TrialId } from '../contract/ids.ts';
import type { CheckedPipeline } from '../language/pipeline.ts';
import type { Store } from '../store/store.ts';
import { writeDurably } from '../util/durable-file.ts';
import { ownIdentity } from '../util/process-identity.ts';

/** What was asked for on the command line, so that it can be asked for again. */
export interface RunAsked {
  readonly cwd: string;
  /** The pipeline file, then overlays, as given. */
  readonly files: readonly string[];
  readonly set: readonly string[];
  readonly profile: string | undefined;
  readonly only: readonly string[];
}

export interface RunFacts {
  readonly run: RunName;
  readonly pipeline: CheckedPipeline;
  readonly version: string;
  readonly argv: readonly string[];
  readonly asked: RunAsked | undefined;
  readonly startedAt: number;
}

export async function writeRunJson(directory: string, facts: RunFacts): Promise<void> {
  const { pipeline } = facts;
  const document = {
    format: 1,
    run: facts.run,
    pipeline: pipeline.name,
    file: pipeline.file,
    root: pipeline.root,
    version: facts.version,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    argv: facts.argv,
    asked: facts.asked ?? null,
    startedAt: new Date(facts.startedAt).toISOString(),
    runner: ownIdentity(),
    profile: pipeline.execution.profile ?? null,
    git: await gitState(pipeline.root),
    resolved: pipeline.resolved,
  };
  const text = `${JSON.stringify(document, null, 1)}\n`;
  await writeDurably(join(directory, 'run.json'), text, 'run-json');
}

/** Lets `latest` name the run; readers see the old link or the new. */
export async function linkLatest(stateDirectory: string, run: RunName): Promise<void> {
  await replaceLink(join(stateDirectory, 'latest'), run);
}

export async function linkOutputs(
  runDirectory: string,
  trial: TrialId,
  outputs: Readonly<Record<string, Artifact>>,
  store: Pick<Store, 'pathOf'>,
): Promise<void> {
  if (Object.keys(outputs).length === 0) return;
  const folder = join(runDirectory, 'outputs', fileName(trial));
  await mkdir(folder, { recursive: true });
  for (const [name, artifact] of Object.entries(outputs)) {
    const path = join(folder, fileName(name));
    // Relative, so that the state directory can be moved as a whole.
    await replaceLink(path, relative(dirname(path), store.pathOf(artifact)));
  }
}

async function replaceLink(path: string, target: string): Promise<void> {
  const temp = `${path}.${process.pid}.tmp`;
  await rm(temp, { force: true });
  await symlink(target, temp);
  await rename(temp, path);
}

/** Matrix values may hold anything; a folder's name may not. */
function fileName(name: string): string {
  const plain = name.replaceAll('/', '∕').replaceAll('\0', '');
  return plain === '.' || plain === '..' ? `_${plain}` : plain.slice(0, 200);
}

/** The commit, and whether tracked files differ from it; null outside of a repository. */
async function gitState(root: string): Promise<{ commit: string; isDirty: boolean } | null> {
  const git = (...args: readonly string[]): Promise<string | undefined> =>
    execa('git', ['-C', root, ...args], { timeout: 2000, stdin: 'ignore' }).then(
      ({ stdout }) => stdout,
      () => undefined, // no git, no repository, or too slow to wait for
    );
  const [commit, changes] = await Promise.all([
    git('rev-parse', 'HEAD'),
    git('status', '--porcelain', '--untracked-files=no'),
  ]);
  return commit === undefined ? null : { commit, isDirty: changes !== '' };
}
