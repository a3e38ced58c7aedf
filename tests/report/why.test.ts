import { describe, expect, test } from 'vitest';
import { number, setting, settingsPair } from '../../src/report/value.ts';
import { changeText, fieldOf, reasonLine, reasonText } from '../../src/report/why.ts';

describe('changeText()', () => {
  test('names the field with its old and new value', () => {
    const change = { pointer: '/params/optimizer/lr', before: 0.0015, after: 0.003 };
    expect(changeText(change)).toBe('optimizer.lr 0.0015 → 0.003');
  });

  test('says of an input only that its content changed', () => {
    const before = { $content: 'a'.repeat(64) };
    const after = { $content: 'b'.repeat(64) };
    expect(changeText({ pointer: '/params/tokenizer', before, after })).toBe(
      'tokenizer: its content changed',
    );
  });

  test('says what is new and what is gone', () => {
    const pointer = '/params/env/SEED';
    expect(changeText({ pointer, before: undefined, after: '1' })).toBe('env.SEED is new: "1"');
    expect(changeText({ pointer, before: '1', after: undefined })).toBe(
      'env.SEED is gone (was "1")',
    );
  });

  test('keeps the parts of the document that are no parameters apart', () => {
    expect(changeText({ pointer: '/revision', before: 1, after: 2 })).toBe('revision 1 → 2');
    expect(fieldOf('/extra/code/train.py')).toBe('extra.code.train.py');
    expect(fieldOf('/params/matrix/0')).toBe('matrix[0]');
    expect(fieldOf('/params/env/A~1B')).toBe('env.A/B');
  });
});

describe('reasonLine() and reasonText()', () => {
  test('say the first change and how many more there are', () => {
    const change = { pointer: '/params/epochs', before: 10, after: 20 };
    const reason = { kind: 'key-changed', changes: [change, change, change] } as const;
    expect(reasonLine(reason)).toBe('epochs 10 → 20 (and 2 more changes)');
  });

  test('give the same for a reason that was read back from a journal', () => {
    const reason = { kind: 'key-changed', changes: [{ pointer: '/params/a', before: 1 }] } as const;
    const json = JSON.parse(JSON.stringify(reason)) as null;
    expect(reasonText(json)).toBe('a is gone (was 1)');
    expect(reasonText(null)).toBeUndefined();
    expect(reasonText({ kind: 'of a later version' })).toBeUndefined();
  });
});

describe('settingsPair()', () => {
  test('shows the surroundings of the first difference of long texts', () => {
    const text = (n: number): string => `${'x'.repeat(100)} epochs ${n} ${'y'.repeat(100)}`;
    const [before, after] = settingsPair(text(5), text(6), 30);
    expect(before).toMatch(/^….* epochs 5 y+…$/);
    expect(after).toMatch(/^….* epochs 6 y+…$/);
    expect(settingsPair(0.1, 0.2)).toEqual(['0.1', '0.2']);
  });
});

describe('number() and setting()', () => {
  test('keep the digits that matter', () => {
    const texts = [0.81234, 0.5, 12.3456, 1412, 60000, 3e-7, 123456789.5, -0.25, 0].map(number);
    expect(texts).toEqual([
      '0.8123',
      '0.5000',
      '12.35',
      '1412',
      '60000',
      '3e-7',
      '1.23e8',
      '-0.2500',
      '0',
    ]);
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(number)).toEqual(['nan', 'inf']);
  });

  test('write a setting as it would stand in the file, an artifact by its digest', () => {
    expect(setting([0.9, 0.98])).toBe('[0.9,0.98]');
    expect(setting({ $content: 'ab'.repeat(32) })).toBe('abababababab');
    expect(setting(undefined)).toBe('nothing');
  });
});
