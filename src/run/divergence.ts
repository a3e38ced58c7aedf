/**
 * Finds out whether an attempt computes anything of use: the rules of `stop_if`, over the metrics as they
 * come. The same values in the same order give the same answer, so an attempt that nobody watched is
 * judged as one that was.
 */
import type { AttemptEnd } from '../contract/run-event.ts';
import type { StopRule } from '../language/pipeline.ts';
import { unreachable } from '../util/invariant.ts';

export type Diverged = Extract<AttemptEnd, { readonly kind: 'diverged' }>;

export class DivergenceGuard {
  readonly #rules: readonly StopRule[];
  /** How many values in a row met each rule. */
  readonly #counts: number[];
  readonly #seen = new Set<string>();

  constructor(rules: readonly StopRule[]) {
    this.#rules = rules;
    this.#counts = rules.map(() => 0);
  }

  /**
   * Takes the metrics of one step.
   *
   * @param values  By dotted name. JSON has no word for what is not a number, so `null` stands for it.
   * @returns the rule that has come true, the first in the order of the file.
   */
  take(
    values: Readonly<Record<string, number | null>>,
    step: number | undefined,
  ): Diverged | undefined {
    for (const name of Object.keys(values)) this.#seen.add(name);
    for (const [i, rule] of this.#rules.entries()) {
      if (!Object.hasOwn(values, rule.metric)) continue; // not told at this step: says nothing
      const value = values[rule.metric] ?? Number.NaN;
      const count = meets(rule, value) ? (this.#counts[i] ?? 0) + 1 : 0;
      this.#counts[i] = count;
      if (count < rule.times) continue;
      const found = `${rule.metric} = ${Number.isNaN(value) ? 'nan' : String(value)}`;
      return { kind: 'diverged', rule: rule.text, found, ...(step === undefined ? {} : { step }) };
    }
    return undefined;
  }

  /** Takes the values that an attempt ended with; a rule about several in a row says nothing of one. */
  last(values: Readonly<Record<string, number>>): Diverged | undefined {
    for (const name of Object.keys(values)) this.#seen.add(name);
    return new DivergenceGuard(this.#rules.filter(({ times }) => times === 1)).take(
      values,
      undefined,
    );
  }

  /** Rules about a metric that was never told, while others were. */
  unmet(): { readonly rules: readonly StopRule[]; readonly told: readonly string[] } {
    const rules = this.#rules.filter((rule) => !this.#seen.has(rule.metric));
    return { rules: this.#seen.size === 0 ? [] : rules, told: [...this.#seen].sort() };
  }
}

function meets(rule: StopRule, value: number): boolean {
  switch (rule.test) {
    case 'nan':
      return Number.isNaN(value);
    case 'not-finite':
      return !Number.isFinite(value);
    // What is not a number is on neither side of a bound, and never what a bound was meant to allow.
    case 'above':
      return !(value <= rule.bound);
    case 'below':
      return !(value >= rule.bound);
    default:
      return unreachable(rule.test);
  }
}
