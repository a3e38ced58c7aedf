import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/language/expression/evaluate.ts';
import { fold } from '../../src/language/expression/fold.ts';
import { parseScalar } from '../../src/language/expression/parse.ts';
import type { Json } from '../../src/util/json.ts';

const params = new Map<string, Json>([
  ['n', 3],
  ['list', [1, 2, 4]],
  ['map', { a: { b: [10, 20] }, 'x-y': 1 }],
  ['text', 'abc'],
  ['yes', true],
]);

/** The value of `${text}`, or the problem as `!…`. */
function valueOf(text: string): unknown {
  const parsed = parseScalar(`\${${text}}`, false);
  if (parsed.kind === 'problem') return `! found ${parsed.problem.found}`;
  if (parsed.kind === 'plain') return `! plain`;
  const folded = fold(parsed.expression, params);
  if (folded.kind === 'problem') return `! ${folded.message}`;
  return folded.expression.kind === 'literal' ? folded.expression.value : '! open';
}

describe('fold()', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ** 3 ** 2', 512],
    ['-2 ** 2', -4],
    ['2 ** -1', 0.5],
    ['7 % 4 - 1', 2],
    ['10 - 2 - 3', 5],
    ['1 < 2 && 2 <= 2 || false', true],
    ['!true || 1 == 1.0', true],
    ['"a" + "b" == "ab"', true],
    ['"a" < "b"', true],
    ['[1, [2]] == [1, [2]]', true],
    ['[1] + [2]', [1, 2]],
    ['null == null', true],
    ['1 == "1"', false],
    ['params.n > 2 ? "big" : "small"', 'big'],
    ['false ? 1 / 0 : 2', 2],
    ['true || 1 / 0 > 1', true],
    ['false && 1 / 0 > 1', false],
    ['1 ? 2 : 3', '! the condition is 1, expected true or false'],
    ['true ? false ? 1 : 2 : 3', 2],
    ['params.list[2]', 4],
    ['params.list[params.n - 3]', 1],
    ['params.map.a.b[1]', 20],
    ['params.map.x-y', 1],
    ['params.map.c', '! "params.map" is a map without "c"'],
    ['params.map.constructor', '! "params.map" is a map without "constructor"'],
    ['params.text.length', '! "params.text" is text, which has no fields'],
    ['round(2.5)', 3],
    ['round(1.005, 2)', 1.01],
    ['round(-2.567, 1)', -2.6],
    ['round(1234, -2)', 1200],
    ['min(3, 1, 2) + max(params.list)', 5],
    ['mean(params.list)', 7 / 3],
    ['std([2, 4, 4, 4, 5, 5, 7, 9])', Math.sqrt(32 / 7)],
    ['std([5])', 0],
    ['len("abc") + len([])', 3],
    ['basename("a/b/c.txt")', 'c.txt'],
    ['basename("a/b/")', 'b'],
    ['join([1, "a", true], "-")', '1-a-true'],
    ['join([[1]], "-")', '! the list holds a list, and join takes text and numbers'],
    ['abs(-3) + floor(1.9) + ceil(1.1) + sqrt(16)', 10],
    ['1 / 0', '! division by zero'],
    ['1 % 0', '! division by zero'],
    ['10 ** 400', '! 10 ** 400 is not a finite number'],
    ['mean([])', '! mean of an empty list is not defined'],
    ['sqrt(-1)', '! sqrt of -1 is not defined'],
    ['"a" * 2', '! "*" does not go between the text "a" and 2'],
    ['"it\\"s }"', 'it"s }'],
    ["'single'", 'single'],
    ['.5 + 1e-1', 0.6],
    ['1 +', '! found "}"'],
    ['1 2', '! found "2"'],
    ['a..b', '! found "."'],
  ])('gives the value of ${%s}', (text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  it('leaves what stages decide, with params in it replaced', () => {
    const parsed = parseScalar('${params.n + stages.a.metrics.x * (2 + 3)}', false);
    if (parsed.kind !== 'expression') throw new Error(parsed.kind);
    const folded = fold(parsed.expression, params);
    expect(folded).toMatchObject({
      kind: 'folded',
      expression: {
        kind: 'binary',
        left: { kind: 'literal', value: 3 },
        right: { kind: 'binary', left: { kind: 'reference' }, right: { value: 5 } },
      },
    });
  });
});

describe('parseScalar()', () => {
  it('tells plain text, one expression and a mixture apart', () => {
    expect(parseScalar('a $b $ c', false)).toEqual({ kind: 'plain', text: 'a $b $ c' });
    expect(parseScalar('$${a} $$', false)).toEqual({ kind: 'plain', text: '${a} $$' });
    expect(parseScalar('${1}', false)).toMatchObject({ expression: { kind: 'literal' } });
    expect(parseScalar(' ${1}', false)).toMatchObject({ expression: { kind: 'text' } });
    expect(parseScalar('${1}${2}', false)).toMatchObject({ expression: { kind: 'text' } });
  });

  it('keeps the roots of a command only when asked to, and only whole ones', () => {
    expect(parseScalar('${work}/a', true)).toEqual({ kind: 'plain', text: '${work}/a' });
    expect(parseScalar('${work}/a', false).kind).toBe('expression');
    expect(parseScalar('${work + 1}', true).kind).toBe('expression');
    expect(parseScalar('${checkpoint.other}', true).kind).toBe('expression');
  });

  it('reads selectors: all, some axes, an index', () => {
    const path = (text: string): unknown => {
      const parsed = parseScalar(`\${${text}}`, false);
      return parsed.kind === 'expression' && parsed.expression.kind === 'reference'
        ? parsed.expression.path.map((step) => step.kind)
        : parsed;
    };
    expect(path('stages.a[*].metrics.x')).toEqual(['name', 'name', 'all', 'name', 'name']);
    expect(path('stages.a-b[lr = 0.1, seed=matrix.seed].outputs.x')).toEqual([
      'name',
      'name',
      'where',
      'name',
      'name',
    ]);
    expect(path('params.a[1 + 1]')).toEqual(['name', 'name', 'index']);
    expect(parseScalar('${stages.a[lr=1, *].metrics.x}', false)).toMatchObject({
      expression: { path: [{}, {}, { kind: 'where', all: true }, {}, {}] },
    });
  });

  it('never throws, and its problems have places inside of the text', () => {
    const piece = fc.constantFrom(
      '${',
      '}',
      '$',
      'params',
      '.',
      'a',
      '[',
      ']',
      '*',
      '**',
      '(',
      ')',
      '1',
      '"',
      "'",
      '\\',
      ' ',
      '-',
      '!',
      '?',
      ':',
      ',',
      '=',
      '==',
      '&&',
      '1e',
      '\n',
      'é',
      '𝒳',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      fc.array(piece).map((all) => `\${${all.join('')}}`),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, keeps) => {
        const parsed = parseScalar(text, keeps);
        if (parsed.kind === 'problem') {
          const { start, end } = parsed.problem.range;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        } else if (parsed.kind === 'expression') {
          const folded = fold(parsed.expression, params);
          const lookup = (): { kind: 'value'; value: null } => ({ kind: 'value', value: null });
          if (folded.kind === 'folded') evaluate(folded.expression, lookup);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses nesting beyond its limit instead of running out of stack', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
      ['-', ''],
      ['!', ''],
      ['2 ** ', ''],
    ] as const) {
      const text = `\${${open.repeat(20_000)}1${close.repeat(20_000)}}`;
      expect(parseScalar(text, false).kind).toBe('problem');
    }
  });
});
