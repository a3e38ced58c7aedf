/**
 * Text -> syntax tree: a scalar of the file, with `${…}` in it.
 *
 * Precedence from loose to tight: `?:`, `||`, `&&`, equality, order, `+ -`, `* / %`, unary `- !`, `**`.
 * A name after a dot may hold hyphens (`stages.linear-probe`), so a minus needs spaces around it there.
 * `$${` is the text `${`.
 */
import type { BinaryOperator, Expression, Range, Step } from './expression.ts';

export type ParsedScalar =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'problem'; readonly problem: SyntaxProblem };

export interface SyntaxProblem {
  readonly found: string;
  readonly expected: string;
  readonly range: Range;
}

/** What the `command` kind fills in itself: kept as text where the schema says `x-literal`. */
const LITERAL_ROOTS =
  /^\$\{\s*(?:work|checkpoint\.path|(?:inputs|outputs)\.[A-Za-z0-9_][\w.-]*)\s*\}/;
const MAX_DEPTH = 50;

/** Parses a whole scalar. With `keepsRoots`, `${work}` and its like stay text. */
export function parseScalar(text: string, keepsRoots: boolean): ParsedScalar {
  const parts: Expression[] = [];
  let plain = '';
  let plainStart = 0;
  const flush = (end: number): void => {
    if (plain !== '') {
      parts.push({ kind: 'literal', value: plain, range: { start: plainStart, end } });
    }
    plain = '';
  };
  let at = 0;
  let hasExpression = false;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar === -1) break;
    plain += text.slice(at, dollar);
    at = dollar;
    if (text.startsWith('$${', at)) {
      plain += '${';
      at += 3;
      continue;
    }
    if (!text.startsWith('${', at)) {
      plain += '$';
      at += 1;
      continue;
    }
    const kept = keepsRoots ? LITERAL_ROOTS.exec(text.slice(at)) : null;
    if (kept !== null) {
      plain += kept[0];
      at += kept[0].length;
      continue;
    }
    flush(at);
    const parser = new Parser(text, at + 2);
    try {
      parts.push(parser.whole());
    } catch (error) {
      if (error instanceof Stop) return { kind: 'problem', problem: error.problem };
      throw error;
    }
    hasExpression = true;
    at = parser.at;
    plainStart = at;
  }
  plain += text.slice(at);
  if (!hasExpression) return { kind: 'plain', text: plain };
  flush(text.length);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { kind: 'expression', expression: only };
  const range = { start: 0, end: text.length };
  return { kind: 'expression', expression: { kind: 'text', parts, range } };
}

/** Carries a problem out of the recursion to `parseScalar`; never leaves this file. */
class Stop extends Error {
  readonly problem: SyntaxProblem;
  constructor(problem: SyntaxProblem) {
    super('stop');
    this.problem = problem;
  }
}

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
];

class Parser {
  at: number;
  readonly #text: string;
  #depth = 0;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  /** An expression and the `}` behind it. */
  whole(): Expression {
    const expression = this.#conditional();
    this.#space();
    if (!this.#take('}')) this.#stop('"}" or an operator');
    return expression;
  }

  #conditional(): Expression {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#stop('at most 50 levels of nesting');
    const test = this.#binary(0);
    this.#space();
    let result = test;
    if (this.#take('?')) {
      const then = this.#conditional();
      this.#space();
      if (!this.#take(':')) this.#stop('":" and the value for the other case');
      const otherwise = this.#conditional();
      const range = { start: test.range.start, end: otherwise.range.end };
      // oxlint-disable-next-line unicorn/no-thenable -- a syntax tree is never awaited
      result = { kind: 'conditional', test, then, otherwise, range };
    }
    this.#depth -= 1;
    return result;
  }

  #binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      this.#space();
      const operator = operators.find((one) => this.#startsOperator(one));
      if (operator === undefined) return left;
      this.at += operator.length;
      const right = this.#binary(level + 1);
      const range = { start: left.range.start, end: right.range.end };
      left = { kind: 'binary', operator, left, right, range };
    }
  }

  #startsOperator(operator: BinaryOperator): boolean {
    if (!this.#text.startsWith(operator, this.at)) return false;
    return operator !== '*' || this.#text[this.at + 1] !== '*';
  }

  #unary(): Expression {
    this.#space();
    const start = this.at;
    const operator = this.#text[start];
    if (operator !== '-' && operator !== '!') return this.#power();
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#stop('at most 50 levels of nesting');
    this.at += 1;
    const operand = this.#unary();
    this.#depth -= 1;
    return { kind: 'unary', operator, operand, range: { start, end: operand.range.end } };
  }

  #power(): Expression {
    const left = this.#primary();
    this.#space();
    if (!this.#text.startsWith('**', this.at)) return left;
    this.at += 2;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#stop('at most 50 levels of nesting');
    const right = this.#unary(); // right-associative, and 2 ** -1 is allowed
    this.#depth -= 1;
    const range = { start: left.range.start, end: right.range.end };
    return { kind: 'binary', operator: '**', left, right, range };
  }

  #primary(): Expression {
    this.#space();
    const start = this.at;
    const char = this.#text[start];
    if (char === '(') {
      this.at += 1;
      const inner = this.#conditional();
      this.#space();
      if (!this.#take(')')) this.#stop('")"');
      return inner;
    }
    if (char === '[') {
      this.at += 1;
      const items = this.#sequence(']');
      return { kind: 'list', items, range: { start, end: this.at } };
    }
    if (char === '"' || char === "'") return this.#quoted(char);
    const number = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/.exec(
      this.#text.slice(start, start + 64),
    );
    if (number !== null) {
      this.at += number[0].length;
      if (/[A-Za-z_]/.test(this.#text[this.at] ?? '')) this.#stop('a number');
      return { kind: 'literal', value: Number(number[0]), range: { start, end: this.at } };
    }
    const name = this.#name(/^[A-Za-z_]\w*/);
    if (name === undefined) this.#stop('a value');
    const range = { start, end: this.at };
    if (name === 'true' || name === 'false') {
      return { kind: 'literal', value: name === 'true', range };
    }
    if (name === 'null') return { kind: 'literal', value: null, range };
    if (this.#take('(')) {
      const args = this.#sequence(')');
      return { kind: 'call', name, args, range: { start, end: this.at } };
    }
    return this.#reference(name, range);
  }

  #reference(root: string, range: Range): Expression {
    const path: Step[] = [{ kind: 'name', name: root, range }];
    for (;;) {
      const start = this.at;
      if (this.#take('.')) {
        const from = this.at;
        const name = this.#name(/^\w+(?:-\w+)*/);
        if (name === undefined) this.#stop('a name after "."');
        path.push({ kind: 'name', name, range: { start: from, end: this.at } });
      } else if (this.#take('[')) {
        path.push(this.#selector(start));
      } else {
        return { kind: 'reference', path, range: { start: range.start, end: this.at } };
      }
    }
  }

  /** Behind `[`: `*`, or `axis=value, …` (with `*` last), or an index. */
  #selector(start: number): Step {
    this.#space();
    if (this.#take('*')) {
      this.#space();
      if (!this.#take(']')) this.#stop('"]"');
      return { kind: 'all', range: { start, end: this.at } };
    }
    if (/^[A-Za-z_][\w-]*\s*=(?!=)/.test(this.#text.slice(this.at, this.at + 200))) {
      const axes: [string, Expression][] = [];
      let isAll = false;
      do {
        this.#space();
        if (this.#take('*')) {
          isAll = true;
          this.#space();
          break;
        }
        const axis = this.#name(/^[A-Za-z_][\w-]*/);
        this.#space();
        if (axis === undefined || !this.#take('=')) this.#stop('an axis of the matrix and "="');
        axes.push([axis, this.#conditional()]);
        this.#space();
      } while (this.#take(','));
      if (!this.#take(']')) this.#stop('"]"');
      const step: Step = {
        kind: 'where',
        axes: Object.fromEntries(axes),
        range: { start, end: this.at },
      };
      return isAll ? { ...step, all: true } : step;
    }
    const index = this.#conditional();
    this.#space();
    if (!this.#take(']')) this.#stop('"]"');
    return { kind: 'index', index, range: { start, end: this.at } };
  }

  #sequence(close: string): Expression[] {
    const items: Expression[] = [];
    this.#space();
    if (this.#take(close)) return items;
    do items.push(this.#conditional());
    while ((this.#space(), this.#take(',')));
    if (!this.#take(close)) this.#stop(`"," or "${close}"`);
    return items;
  }

  #quoted(quote: string): Expression {
    const start = this.at;
    let value = '';
    let at = start + 1;
    for (; ; at++) {
      const char = this.#text[at];
      if (char === undefined) {
        this.at = this.#text.length;
        this.#stop(`a closing ${quote}`);
      }
      if (char === quote) break;
      if (char === '\\') {
        at += 1;
        const escaped = this.#text[at] ?? '';
        value += escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped;
      } else value += char;
    }
    this.at = at + 1;
    return { kind: 'literal', value, range: { start, end: this.at } };
  }

  #name(pattern: RegExp): string | undefined {
    const match = pattern.exec(this.#text.slice(this.at, this.at + 200));
    if (match === null) return undefined;
    this.at += match[0].length;
    return match[0];
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  #space(): void {
    while (/\s/.test(this.#text[this.at] ?? '')) this.at += 1;
  }

  #stop(expected: string): never {
    const rest = this.#text.slice(this.at);
    const word = /^(?:\w+|[^\w\s])/.exec(rest)?.[0];
    const found = word === undefined ? 'the end' : `"${word}"`;
    const range = { start: this.at, end: this.at + (word?.length ?? 0) };
    throw new Stop({ found, expected, range });
  }
}
