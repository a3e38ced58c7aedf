/** The functions an expression may call. Each is total on the types it declares, or says why not. */
import * as words from '../../diagnostics/messages/expression-problems.ts';
import type { Filled } from '../pipeline.ts';
import { LIST, NUMBER, TEXT, type Types, typeOf } from './value.ts';

export interface ExpressionFunction {
  readonly usage: string;
  /** Types of the arguments; the last one repeats when `repeats`. */
  readonly takes: readonly Types[];
  readonly needs: number;
  readonly repeats?: true;
  readonly gives: Types;
  /** Arguments have the declared types. A text answers why there is no value. */
  apply(args: readonly Filled[]): { readonly value: Filled } | { readonly problem: string };
}

type Answer = ReturnType<ExpressionFunction['apply']>;

const one = (usage: string, apply: (x: number) => number): ExpressionFunction => ({
  usage,
  takes: [NUMBER],
  needs: 1,
  gives: NUMBER,
  apply: ([x]) => ({ value: apply(x as number) }),
});

const many = (name: string, apply: (values: readonly number[]) => number): ExpressionFunction => ({
  usage: `${name}(list) or ${name}(a, b, …)`,
  takes: [NUMBER | LIST],
  needs: 1,
  repeats: true,
  gives: NUMBER,
  apply(args): Answer {
    const values = args.flatMap((arg) => (Array.isArray(arg) ? (arg as readonly Filled[]) : [arg]));
    if (values.length === 0) return { problem: words.emptyList(name) };
    const other = values.find((value) => typeof value !== 'number');
    if (other !== undefined) return { problem: words.listHolds(name, describe(other), 'numbers') };
    return { value: apply(values as number[]) };
  },
});

/** By name. */
export const functions: ReadonlyMap<string, ExpressionFunction> = new Map<
  string,
  ExpressionFunction
>([
  [
    'round',
    {
      usage: 'round(x) or round(x, digits)',
      takes: [NUMBER, NUMBER],
      needs: 1,
      gives: NUMBER,
      apply([x, digits = 0]): Answer {
        const places = digits as number;
        if (!Number.isInteger(places) || places < -15 || places > 15) {
          return { problem: words.digitsOutOfRange(places) };
        }
        return { value: roundTo(x as number, places) };
      },
    },
  ],
  ['min', many('min', (values) => values.reduce((a, b) => Math.min(a, b)))],
  ['max', many('max', (values) => values.reduce((a, b) => Math.max(a, b)))],
  ['mean', many('mean', mean)],
  ['std', many('std', std)],
  ['abs', one('abs(x)', Math.abs)],
  ['floor', one('floor(x)', Math.floor)],
  ['ceil', one('ceil(x)', Math.ceil)],
  [
    'sqrt',
    {
      ...one('sqrt(x)', Math.sqrt),
      apply: ([x]): Answer =>
        (x as number) < 0
          ? { problem: words.rootOfNegative(x as number) }
          : { value: Math.sqrt(x as number) },
    },
  ],
  [
    'len',
    {
      usage: 'len(list) or len(text)',
      takes: [LIST | TEXT],
      needs: 1,
      gives: NUMBER,
      apply: ([x]) => ({ value: (x as string | readonly Filled[]).length }),
    },
  ],
  [
    'basename',
    {
      usage: 'basename(path)',
      takes: [TEXT],
      needs: 1,
      gives: TEXT,
      apply: ([path]) => ({
        value: (path as string).replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, ''),
      }),
    },
  ],
  [
    'join',
    {
      usage: 'join(list, separator)',
      takes: [LIST, TEXT],
      needs: 1,
      gives: TEXT,
      apply([list, separator = ',']): Answer {
        const items = list as readonly Filled[];
        const other = items.find((item) => typeof item === 'object');
        if (other !== undefined)
          return { problem: words.listHolds('join', describe(other), 'text and numbers') };
        return { value: items.map(String).join(separator as string) };
      },
    },
  ],
]);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample (n - 1), as papers give it over seeds; 0 for a single value. */
function std(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (values.length - 1));
}

// Through the decimal text, so that round(1.005, 2) is 1.01 as written and not 1 as stored.
function roundTo(x: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(x)).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [back = '0', again = '0'] = String(shifted).split('e');
  const result = Number(`${back}e${Number(again) - digits}`) * Math.sign(x);
  return result === 0 ? 0 : result;
}

function describe(value: Filled): string {
  const type = typeOf(value);
  if (value === null) return 'nothing';
  return type === LIST ? 'a list' : typeof value === 'object' ? 'a map' : JSON.stringify(value);
}
