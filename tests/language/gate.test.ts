import { describe, expect, it } from 'vitest';
import { compileGate } from '../../src/language/compile-validator.ts';
import { gateFor } from '../../src/language/gate.ts';
import { kinds as ours } from '../../src/stages/registry.ts';
import { kinds } from '../rig/kinds.ts';
import { loadTexts } from './load-text.ts';

const TEXT = 'version: 1\nname: test\nstages:\n  train: {kind: train, data: x, epochs: 3}\n';

describe('gateFor()', () => {
  it('answers the compiled gate for our kinds, and none for others', () => {
    const gate = gateFor(ours);
    expect(gate).toBeDefined();
    expect(gateFor(kinds)).toBeUndefined();
    expect(
      gate?.({ version: 1, name: 'a', stages: { a: { kind: 'command', argv: ['make'] } } }),
    ).toEqual([]);
    expect(
      gate?.({ version: 1, name: 'a', stages: { a: { kind: 'command', argv: [] } } }),
    ).not.toEqual([]);
  });
});

describe('gateDocument()', () => {
  it('lets the schema have the last word, at the place it names', () => {
    const strict = (): { instancePath: string; keyword: string }[] => [
      { instancePath: '/stages/train/epochs', keyword: 'maximum' },
    ];
    const loaded = loadTexts({ 'p.yaml': TEXT }, { gate: strict });
    expect(loaded.ok ? [] : loaded.error.diagnostics).toMatchObject([
      {
        code: 'RP1129',
        message: 'Cannot accept "stages.train.epochs": the schema refuses it by "maximum"',
        span: { line: 4, column: 41 },
      },
    ]);
  });

  it('gets the file with stages extended and defaults applied', () => {
    const seen: unknown[] = [];
    const text = `${TEXT}  more: {extends: train, epochs: 4}\ndefaults: {resources: {cpus: 2}}\n`;
    const loaded = loadTexts(
      { 'p.yaml': text },
      {
        gate: (document) => {
          seen.push(document);
          return compileGate(kinds)(document);
        },
      },
    );
    expect(loaded.ok).toBe(true);
    expect(seen).toMatchObject([
      { stages: { more: { kind: 'train', data: 'x', epochs: 4, resources: { cpus: 2 } } } },
    ]);
  });
});
