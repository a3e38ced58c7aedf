/** What an installed engine directory should hold; written into it before it gets its name. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type Json } from '../../util/json.ts';

export const MANIFEST = 'manifest.json';

export interface EngineManifest {
  readonly format: 1;
  readonly version: string;
  readonly platform: string;
  /** File name of the wheel the libraries came from, and its sha256. */
  readonly wheel: string;
  readonly wheelSha256: string;
  readonly files: readonly InstalledFile[];
}

export interface InstalledFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** The manifest of a directory, when it is there and every file has its size; else undefined. */
export async function readInstalled(directory: string): Promise<EngineManifest | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(directory, MANIFEST), 'utf8'));
  } catch {
    return undefined; // absent or unreadable: the same as not installed
  }
  const manifest = asManifest(value);
  for (const file of manifest?.files ?? []) {
    const facts = await stat(join(directory, file.name)).catch(() => undefined);
    if (facts?.size !== file.size) return undefined;
  }
  return manifest;
}

function asManifest(value: unknown): EngineManifest | undefined {
  if (!isJsonObject(value) || value['format'] !== 1) return undefined;
  const { version, platform, wheel, wheelSha256, files } = value as Record<string, Json>;
  if (typeof version !== 'string' || typeof platform !== 'string') return undefined;
  if (typeof wheel !== 'string' || typeof wheelSha256 !== 'string') return undefined;
  if (!Array.isArray(files)) return undefined;
  const list: InstalledFile[] = [];
  for (const file of files as readonly Json[]) {
    if (!isJsonObject(file)) return undefined;
    const { name, size, sha256 } = file as Record<string, Json>;
    if (typeof name !== 'string' || typeof size !== 'number' || typeof sha256 !== 'string') {
      return undefined;
    }
    list.push({ name, size, sha256 });
  }
  return { format: 1, version, platform, wheel, wheelSha256, files: list };
}
