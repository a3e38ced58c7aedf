/** Every mistake in tests/cases: what is printed is compared whole. `UPDATE_CASES=1` writes what is printed. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../../src/diagnostics/print.ts';
import { loadPipeline } from '../../src/language/load-pipeline.ts';
import { kinds } from '../rig/kinds.ts';

const root = join(import.meta.dirname, '..', 'cases');
const names = readdirSync(root).sort();

interface CaseOptions {
  readonly files?: readonly string[];
  readonly sets?: readonly string[];
  readonly profile?: string;
}

/** Codes whose problem is no text of a few lines; the tests that cover them instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  RP1003: 'read-file.test.ts',
  RP1129: 'gate.test.ts',
};

function printed(name: string): string {
  const folder = join(root, name);
  const optionsFile = join(folder, 'options.json');
  const options: CaseOptions = existsSync(optionsFile)
    ? (JSON.parse(readFileSync(optionsFile, 'utf8')) as CaseOptions)
    : {};
  const loaded = loadPipeline({
    files: options.files ?? ['pipeline.yaml'],
    sets: options.sets ?? [],
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    kinds,
    cwd: folder,
  });
  const diagnostics = loaded.ok ? loaded.value.warnings : loaded.error.diagnostics;
  const sources = loaded.ok ? loaded.value.sources : loaded.error.sources;
  return printDiagnostics(diagnostics, { color: false, sources });
}

describe('loadPipeline()', () => {
  it('finds the cases', () => {
    expect(names.length).toBeGreaterThan(60);
  });

  for (const name of names) {
    it(`prints the whole of what is wrong in cases/${name}`, () => {
      const file = join(root, name, 'expected.txt');
      const text = printed(name);
      if (process.env['UPDATE_CASES'] === '1') writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
      expect(text).not.toBe('');
    });
  }

  it('has a case for every message of the language', () => {
    const source = join(import.meta.dirname, '../../src/diagnostics/messages/language.ts');
    const codes = new Set(readFileSync(source, 'utf8').match(/RP\d{4}/g));
    const covered = names.map((name) => readFileSync(join(root, name, 'expected.txt'), 'utf8'));
    const missing = [...codes].filter(
      (code) => ELSEWHERE[code] === undefined && !covered.some((text) => text.includes(code)),
    );
    expect(codes.size).toBeGreaterThan(70);
    expect(missing).toEqual([]);
  });

  it('writes messages as style asks: a capital first, no period last, no "invalid"', () => {
    for (const name of names) {
      const text = readFileSync(join(root, name, 'expected.txt'), 'utf8');
      for (const [, message = ''] of text.matchAll(/^(?:error|warning) RP\d{4} {2}(.*)$/gm)) {
        expect(message).toMatch(/^[A-Z].*[^.!]$/);
        expect(message).not.toMatch(/\b(?:invalid|illegal|failed)\b/i);
      }
    }
  });
});
