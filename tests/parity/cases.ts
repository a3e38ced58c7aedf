/** The recorded cases, and what a test says when their numbers do not come out. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { jsonOf } from '../../src/parity/report.ts';
import { findCases, runCase } from '../../src/parity/run-case.ts';
import type { Runner } from '../../src/parity/run-step.ts';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));

/** Folder by the name of its case. */
export const cases: readonly (readonly [name: string, path: string])[] = (
  await findCases(folder)
).map((path) => [path.slice(folder.length), path]);

export async function expectRecordedNumbers(path: string, runner: Runner): Promise<void> {
  const report = await runCase(path, runner);
  if (report.kind !== 'compared') throw new Error(jsonOf(report));
  expect(report.tensors.filter((tensor) => !tensor.ok)).toEqual([]);
  // Enough of them that a case cannot pass by comparing nothing.
  expect(report.tensors.length).toBeGreaterThanOrEqual(3); // 2,000 rows of boxes are one
}
