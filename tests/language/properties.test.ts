import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../../src/diagnostics/print.ts';
import { compileGate } from '../../src/language/compile-validator.ts';
import { loadPipeline } from '../../src/language/load-pipeline.ts';
import type { Json } from '../../src/util/json.ts';
import { kinds } from '../rig/kinds.ts';
import { loadTexts } from './load-text.ts';

const cases = join(import.meta.dirname, '..', 'cases');
const texts = readdirSync(cases).flatMap((name) =>
  readdirSync(join(cases, name))
    .filter((file) => file === 'pipeline.yaml')
    .map((file) => readFileSync(join(cases, name, file), 'utf8')),
);

function loadsWithoutThrowing(loaded: ReturnType<typeof loadPipeline>): void {
  if (loaded.ok) return;
  expect(loaded.error.diagnostics.length).toBeGreaterThan(0);
  const { diagnostics, sources } = loaded.error;
  expect(printDiagnostics(diagnostics, { color: false, sources })).toMatch(/RP\d{4}/);
}

describe('loadPipeline()', () => {
  it('answers diagnostics for any text, and throws nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        loadsWithoutThrowing(loadTexts({ 'p.yaml': text }));
      }),
      { numRuns: 500 },
    );
  });

  it('answers diagnostics for a pipeline with a piece cut out, doubled or replaced', () => {
    const pieces = [
      '${',
      '}',
      ':',
      '- ',
      '\n',
      '[',
      '{',
      '"',
      '*a',
      '&a ',
      '<<: ',
      '!',
      '~',
      '1e999',
      '$delete: [a]',
      '$replace: 1',
      '__proto__: 1',
      'constructor: 1',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(40),
        fc.constantFrom('', ...pieces),
        fc.option(
          fc.constantFrom(
            'params.epochs=1',
            'stages.tokenizer.epochs=[',
            'a',
            'stages.tokenizer=',
            'params={}',
            'stages[0]=1',
            'version=2',
          ),
        ),
        (text, at, length, piece, set) => {
          const start = at % (text.length + 1);
          const cut = text.slice(0, start) + piece + text.slice(start + length);
          loadsWithoutThrowing(loadTexts({ 'p.yaml': cut }, { sets: set === null ? [] : [set] }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('agrees with the emitted schema on every document without expressions', () => {
    const gate = compileGate(kinds);
    const good = {
      version: 1,
      name: 'test',
      params: { epochs: { type: 'integer', default: 3 }, list: [1] },
      datasets: { pets: { root: 'data', source: { from: 'npm', package: 'x' } } },
      stages: {
        a: {
          kind: 'train',
          data: 'x',
          epochs: 3,
          mode: 'fast',
          optimizer: { lr: 0.1, betas: [0.1, 0.2], clip_grad: null },
          resources: { cpus: 1, memory: '2G' },
          retry: [{ on: ['exit'], max: 2 }],
          tags: ['a'],
        },
        b: { kind: 'program', argv: ['x'], env: { A: 'b' }, needs: ['a'] },
      },
      compare: [{ title: 't', rows: [{ label: 'l', value: 1 }] }],
      profiles: { smoke: { engine: 'wasm', limits: { cpus: 1 } } },
    };
    const values = fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      1,
      1.5,
      '',
      'x',
      'fast',
      '2G',
      [],
      [1],
      ['x', 'x'],
      {},
      { a: 1 },
      [[]],
      { kind: 'train' },
    );
    const keys = fc.constantFrom(
      'extra',
      'kind',
      'epochs',
      'data',
      'lr',
      'needs',
      'when',
      'type',
      'minimum',
      'root',
      'from',
      'url',
    );
    const places = pointersOf(good);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('replace', 'remove', 'add'),
        keys,
        values,
        (place, how, key, value) => {
          const document = changed(good, place, how, key, value);
          const text = JSON.stringify(document);
          const loaded = loadTexts({ 'p.json': text });
          const own = loaded.ok
            ? []
            : loaded.error.diagnostics.map(({ code, message }) => `${code} ${message}`);
          const schema = gate(document);
          // Beyond the schema: names that must exist, kinds' checks, and how an axis is built.
          const onlyOurs = own.filter(
            (one) => /^RP(?:1112|1125|1126|12|2)/.test(one) || /param/.test(one),
          );
          if (schema.length > 0) expect(own, text).not.toEqual([]);
          else
            expect(
              own.filter((one) => !onlyOurs.includes(one)),
              text,
            ).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function pointersOf(value: Json, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, one]) => pointersOf(one, [...at, key]))];
}

function changed(value: Json, place: readonly string[], how: string, key: string, by: Json): Json {
  const copy = structuredClone(value) as Json;
  if (place.length === 0) return how === 'add' ? { ...(copy as object), [key]: by } : copy;
  let owner = copy as Record<string, Json>;
  for (const step of place.slice(0, -1)) owner = owner[step] as Record<string, Json>;
  const last = place.at(-1) ?? '';
  const current = owner[last];
  if (how === 'replace') owner[last] = by;
  else if (how === 'remove') {
    if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete owner[last];
  } else if (typeof current === 'object' && current !== null && !Array.isArray(current)) {
    owner[last] = { ...current, [key]: by };
  }
  return copy;
}
