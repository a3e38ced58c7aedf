/** Messages of planning (RP3). Facts come in, a diagnostic goes out. */
import { nearest } from '../../util/nearest.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';

export function inputNotFound(facts: {
  readonly stage: string;
  /** Field of the stage, dotted. */
  readonly field: string;
  readonly path: string;
  readonly absolute: string;
  readonly span: Span;
}): Diagnostic {
  return {
    code: 'RP3001',
    severity: 'error',
    message: `Cannot use "${facts.path}" as "${facts.field}" of stage "${facts.stage}": there is no such file or folder`,
    span: facts.span,
    notes: [`Looked at "${facts.absolute}"`],
  };
}

export function cycle(facts: {
  readonly trials: readonly string[];
  readonly span: Span;
}): Diagnostic {
  return {
    code: 'RP3002',
    severity: 'error',
    message: `Cannot order the stages: they wait for each other, ${facts.trials.join(' -> ')}`,
    span: facts.span,
    suggestion: 'Remove one of these references or "needs"',
  };
}

export function sameTrialTwice(facts: { readonly trial: string; readonly span: Span }): Diagnostic {
  return {
    code: 'RP3003',
    severity: 'error',
    message: `Cannot plan "${facts.trial}" twice: the matrix gives the same values two times`,
    span: facts.span,
    suggestion: 'Remove the repeated value from its axis or from "include"',
  };
}

export function nothingSelected(facts: {
  readonly selector: string;
  readonly option: string;
  readonly names: readonly string[];
}): Diagnostic {
  const name = facts.selector.replaceAll(/^\+|\+$|\[.*$/g, '');
  const near = facts.names.includes(name) ? undefined : nearest(name, facts.names);
  const isStage = facts.names.includes(name);
  return {
    code: 'RP3004',
    severity: 'error',
    message: isStage
      ? `Cannot select "${facts.selector}": no trial of stage "${name}" has these values`
      : `Cannot select "${facts.selector}": there is no stage "${name}"`,
    notes: [
      `In ${facts.option}; a selector is stage, stage[axis=value], +stage (with all it needs) or stage+ (with all that need it)`,
    ],
    ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
  };
}

export function selectorUnreadable(facts: {
  readonly selector: string;
  readonly option: string;
}): Diagnostic {
  return {
    code: 'RP3005',
    severity: 'error',
    message: `Cannot read the selector "${facts.selector}" in ${facts.option}: expected stage, stage[axis=value,…], +stage or stage+`,
  };
}

export function whenIsNotLogical(facts: {
  readonly trial: string;
  readonly found: string;
  readonly span: Span;
}): Diagnostic {
  return {
    code: 'RP3006',
    severity: 'error',
    message: `Cannot read "when" of "${facts.trial}": found ${facts.found}, expected true or false`,
    span: facts.span,
  };
}

export function tooManyTrials(facts: {
  readonly stage: string;
  readonly count: number;
  readonly most: number;
  readonly span: Span;
}): Diagnostic {
  return {
    code: 'RP3007',
    severity: 'error',
    message: `Cannot plan ${facts.count} trials of stage "${facts.stage}": expected at most ${facts.most}`,
    span: facts.span,
    suggestion: 'Split the matrix over several pipelines, or take values out with "exclude"',
  };
}

export function noTrials(facts: { readonly stage: string; readonly span: Span }): Diagnostic {
  return {
    code: 'RP3008',
    severity: 'error',
    message: `Cannot plan stage "${facts.stage}": its matrix leaves no trial`,
    span: facts.span,
    suggestion: 'Give each axis a value, and keep "exclude" from taking all of them',
  };
}

export function outputNotProduced(facts: {
  readonly trial: string;
  readonly output: string;
  readonly neededBy: string;
  readonly has: readonly string[];
  readonly span: Span;
}): Diagnostic {
  const near = nearest(facts.output, facts.has);
  return {
    code: 'RP3009',
    severity: 'error',
    message: `Cannot start "${facts.neededBy}": the result of "${facts.trial}" has no output "${facts.output}"`,
    span: facts.span,
    notes: [`It has ${facts.has.length === 0 ? 'no outputs' : facts.has.join(', ')}`],
    ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
  };
}

export function codeNotFound(facts: {
  readonly stage: string;
  readonly pattern: string;
  readonly root: string;
  readonly span: Span;
}): Diagnostic {
  return {
    code: 'RP3010',
    severity: 'error',
    message: `Cannot take a digest of the code of stage "${facts.stage}": nothing matches "${facts.pattern}"`,
    span: facts.span,
    notes: [`Looked below "${facts.root}"`],
  };
}
