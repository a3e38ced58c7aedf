import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explanationOf } from '../../src/diagnostics/explain.ts';
import { languagePages } from '../../src/diagnostics/explanations/language.ts';

const source = join(import.meta.dirname, '../../src/diagnostics/messages/language.ts');
const codes = [...new Set(readFileSync(source, 'utf8').match(/RP\d{4}/g))].sort();

describe('languagePages', () => {
  it('has a page for every code of the language, and no other', () => {
    expect(codes.length).toBeGreaterThan(70);
    expect(Object.keys(languagePages).sort()).toEqual(codes);
  });

  it('shows an example in every page, and keeps lines short', () => {
    for (const [code, page] of Object.entries(languagePages)) {
      expect(page.text, code).toMatch(/\n {4}\S/);
      for (const line of page.text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
      expect(explanationOf(code)).toContain(page.title);
    }
  });
});
