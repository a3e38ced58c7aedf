/** The syntax tree of what stands inside `${…}`. Total, typed, side-effect free. */
import type { Json } from '../../util/json.ts';

/** Offsets are characters from the start of the scalar's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Expression =
  | { readonly kind: 'literal'; readonly value: Json; readonly range: Range }
  /** `params.epochs`, `stages.a.outputs.b`, `stages.a[seed=0].metrics.x`, `stages.a[*].metrics.x`, `matrix.seed`. */
  | { readonly kind: 'reference'; readonly path: readonly Step[]; readonly range: Range }
  | {
      readonly kind: 'unary';
      readonly operator: '-' | '!';
      readonly operand: Expression;
      readonly range: Range;
    }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly range: Range;
    }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
      readonly range: Range;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      readonly range: Range;
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly range: Range }
  /** A scalar that mixes text and `${…}`: always a string. */
  | { readonly kind: 'text'; readonly parts: readonly Expression[]; readonly range: Range };

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '**'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||';

export type Step =
  | { readonly kind: 'name'; readonly name: string; readonly range: Range }
  /** `[*]`, or `[axis=value, …]` with expressions as values, or `[0]` into a list. */
  | { readonly kind: 'all'; readonly range: Range }
  | {
      readonly kind: 'where';
      readonly axes: Readonly<Record<string, Expression>>;
      /** `[lr=0.1, *]`: every trial that matches, as a list; without it exactly one is meant. */
      readonly all?: true;
      readonly range: Range;
    }
  | { readonly kind: 'index'; readonly index: Expression; readonly range: Range };
