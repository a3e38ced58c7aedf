/**
 * Temporary folders of installations, beside where the result goes, so that the last step is a
 * rename. Each names its owner; what a killed one left is removed by the next.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, ownIdentity, type ProcessIdentity } from '../../util/process-identity.ts';

const PREFIX = '.install-';
const OWNER = 'owner.json';
const DAY_MS = 86_400_000; // longer than any installation

export interface Workshop {
  readonly path: string;
  /** Whether another living process of this host began to install before this one. */
  hasElder(): Promise<boolean>;
  remove(): Promise<void>;
}

/** Makes a workshop in `directory`, and clears away those whose owner is gone. */
export async function openWorkshop(directory: string, now: number): Promise<Workshop> {
  const name = `${PREFIX}${String(now).padStart(15, '0')}-${randomBytes(4).toString('hex')}`;
  const path = join(directory, name);
  // Gets its name with the owner inside: nobody sees a workshop that seems to belong to no one.
  const unnamed = join(directory, `.new-${name}`);
  await mkdir(unnamed, { recursive: true });
  await writeFile(join(unnamed, OWNER), JSON.stringify(ownIdentity()));
  await rename(unnamed, path);
  await clearAbandoned(directory, now);
  return {
    path,
    hasElder: async () => {
      for (const other of await workshopsIn(directory)) {
        if (other < name && (await ownerOf(join(directory, other))) === 'alive') return true;
      }
      return false;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

async function clearAbandoned(directory: string, now: number): Promise<void> {
  for (const name of await workshopsIn(directory)) {
    const path = join(directory, name);
    const owner = await ownerOf(path);
    const age = now - Number(name.slice(PREFIX.length).split('-')[0]);
    if (owner === 'dead' || (owner === 'elsewhere' && age > DAY_MS)) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function workshopsIn(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => name.startsWith(PREFIX)).sort();
}

/** Of a workshop on another host nobody here can see whether its process lives. */
async function ownerOf(path: string): Promise<'alive' | 'dead' | 'elsewhere'> {
  try {
    const owner = JSON.parse(await readFile(join(path, OWNER), 'utf8')) as ProcessIdentity;
    if (owner.host !== ownIdentity().host) return 'elsewhere';
    return isAlive(owner) ? 'alive' : 'dead';
  } catch {
    return 'dead'; // removed meanwhile, or never written by us
  }
}
