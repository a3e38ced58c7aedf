/** Temporary stores for the tests of this folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import type { StoredResult } from '../../src/contract/stored-result.ts';
import { digestOfBytes } from '../../src/util/digest.ts';

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

export function someResult(changes: Partial<StoredResult> = {}): StoredResult {
  return {
    format: 1,
    key: digestOfBytes('key'),
    document: { format: 1, kind: 'mim', revision: 1, params: {}, extra: {} },
    trial: asTrialId('pretrain[seed=0]'),
    pipeline: 'small beit',
    outputs: {},
    metrics: { train: { loss: 1.5 } },
    seconds: 12,
    attempts: 1,
    finishedAt: '2026-11-25T10:00:00.000Z',
    run: '2026-11-25-brave-otter',
    computedBy: undefined,
    version: '0.1.0',
    ...changes,
  };
}
