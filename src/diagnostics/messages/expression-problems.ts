/** Why an expression has no value, as the second half of a sentence: `Cannot compute "${…}": <this>`. */

export const divisionByZero = 'division by zero';
export const emptyList = (name: string): string => `${name} of an empty list is not defined`;
export const listHolds = (name: string, held: string, takes: string): string =>
  `the list holds ${held}, and ${name} takes ${takes}`;
export const digitsOutOfRange = (digits: number): string =>
  `digits is ${digits}, expected an integer from -15 to 15`;
export const rootOfNegative = (x: number): string => `sqrt of ${x} is not defined`;
export const noFormInText = (what: string): string => `${what} has no form inside a text`;
export const unaryOf = (operator: string, operand: string): string => {
  const takes = operator === '!' ? 'true or false' : 'a number';
  return `"${operator}" takes ${takes}, found ${operand}`;
};
export const conditionIs = (found: string): string =>
  `the condition is ${found}, expected true or false`;
export const logicalTakes = (operator: string, found: string): string =>
  `"${operator}" takes true or false, found ${found}`;
export const operandsOf = (operator: string, left: string, right: string): string =>
  `"${operator}" does not go between ${left} and ${right}`;
export const notFinite = (what: string): string => `${what} is not a finite number`;
export const unknownFunction = (name: string): string => `there is no function "${name}"`;
export const expectedUsage = (usage: string): string => `expected ${usage}`;
export const argumentIs = (name: string, found: string, expected: string): string =>
  `${name} takes ${expected}, found ${found}`;
export const noTrial = (stage: string, selector: string): string =>
  selector === '' ? `no trial of "${stage}" runs` : `no trial of "${stage}" has ${selector}`;
export const manyTrials = (stage: string, count: number): string =>
  `"${stage}" has ${count} trials, and one is needed here`;
export const noMetric = (trial: string, metric: string): string =>
  `"${trial}" ended without the metric "${metric}"`;
export const noSuchPart = (path: string, what: string): string => `"${path}" is ${what}`;
export const noField = (name: string): string => `a map without "${name}"`;
export const noItem = (index: string, length: number): string =>
  `a list of ${length}, and there is no item ${index} (the first is 0)`;
export const indexNotKnown = 'the index into a param has to be known when the file is read';
export const withoutFields = (what: string): string => `${what}, which has no fields`;
export const withoutItems = (what: string): string => `${what}, which has no items`;
export const notStage = 'a value, and only trials of a stage are chosen with [*] or [axis=value]';
