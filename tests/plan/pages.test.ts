import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planPages } from '../../src/diagnostics/explanations/plan.ts';
import { storePages } from '../../src/diagnostics/explanations/store.ts';

test.each([
  ['plan', planPages],
  ['store', storePages],
])('every code of messages/%s.ts has its page, and no page is of no message', (area, pages) => {
  const text = readFileSync(`src/diagnostics/messages/${area}.ts`, 'utf8');
  const codes = [...text.matchAll(/code: '(RP\d{4})'/g)].map((match) => match[1]);
  expect(codes.length).toBeGreaterThan(5);
  expect([...new Set(codes)].sort()).toEqual(Object.keys(pages).sort());
  for (const [code, page] of Object.entries(pages)) {
    const longest = Math.max(...page.text.split('\n').map((line) => line.length));
    expect(longest, code).toBeLessThanOrEqual(100);
  }
});
