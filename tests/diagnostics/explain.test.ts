import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainedCodes, explanationOf } from '../../src/diagnostics/explain.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'diagnostics', 'messages');

/** Code -> the files that use it. */
function codesInUse(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const code of new Set(text.match(/\bRP\d{4}\b/g))) {
      found.set(code, [...(found.get(code) ?? []), file]);
    }
  }
  return found;
}

describe('explanationOf()', () => {
  test('has a page for every code that a message carries', () => {
    const codes = codesInUse();
    expect(codes.size).toBeGreaterThan(60);
    expect([...codes.keys()].filter((code) => explanationOf(code) === undefined).sort()).toEqual(
      [],
    );
  });

  test('has no page for a code that no message carries', () => {
    const codes = codesInUse();
    expect(explainedCodes().filter((code) => !codes.has(code))).toEqual([]);
  });

  test('gives each code to one area alone', () => {
    const shared = [...codesInUse()].filter(([, files]) => files.length > 1);
    expect(shared).toEqual([]);
  });
});
