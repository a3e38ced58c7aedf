/** What a schema asks for, in words: "an integer of at least 1", `one of "a", "b"`. */

/** The part of a parameter schema that the words are made from. */
export interface Expectation {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly items?: Expectation;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [name: string]: Expectation };
  readonly oneOf?: readonly Expectation[];
  readonly anyOf?: readonly Expectation[];
  readonly 'x-input'?: string;
  readonly 'x-expected'?: string;
  readonly 'x-unit'?: string;
}

export function expected(schema: Expectation): string {
  const words = expectedWithoutNothing(schema);
  const isOpen = schema['x-expected'] !== undefined || schema['x-input'] !== undefined;
  return isOpen && typesOf(schema).includes('null') ? `${words}, or null` : words;
}

function expectedWithoutNothing(schema: Expectation): string {
  if (schema['x-expected'] !== undefined) return schema['x-expected'];
  if (schema['x-input'] !== undefined) {
    return `${article(schema['x-input'])} (a reference to an output of a stage, or a path)`;
  }
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) return [...new Set(branches.map(expected))].join(', or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) {
    const [only] = schema.enum;
    if (schema.enum.length === 1) return JSON.stringify(only);
    return `one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}`;
  }
  const types = typesOf(schema);
  if (types.length === 0) return schema.properties === undefined ? 'a value' : 'a map';
  return types.map((type) => ofType(type, schema)).join(' or ');
}

function typesOf(schema: Expectation): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

function ofType(type: string, schema: Expectation): string {
  switch (type) {
    case 'null':
      return 'null';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `an integer${range(schema)}`;
    case 'number':
      return `a number${range(schema)}`;
    case 'string':
      return text(schema);
    case 'array':
      return `a list${items(schema)}`;
    default:
      return 'a map';
  }
}

function text(schema: Expectation): string {
  if (schema.pattern !== undefined) return `text that matches ${schema.pattern}`;
  return (schema.minLength ?? 0) > 0 ? 'text that is not empty' : 'text';
}

function range(schema: Expectation): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const unit = schema['x-unit'] === undefined ? '' : ` ${schema['x-unit']}`;
  const parts: string[] = [];
  if (minimum !== undefined && maximum !== undefined)
    parts.push(`from ${minimum} to ${maximum}${unit}`);
  else if (minimum !== undefined) parts.push(`of at least ${minimum}${unit}`);
  else if (maximum !== undefined) parts.push(`of at most ${maximum}${unit}`);
  if (exclusiveMinimum !== undefined) parts.push(`above ${exclusiveMinimum}${unit}`);
  if (exclusiveMaximum !== undefined) parts.push(`below ${exclusiveMaximum}${unit}`);
  if (multipleOf !== undefined) parts.push(`that is a multiple of ${multipleOf}`);
  return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}

function items(schema: Expectation): string {
  const { minItems, maxItems } = schema;
  const count =
    minItems !== undefined && minItems === maxItems
      ? ` of ${minItems}`
      : minItems !== undefined && maxItems !== undefined
        ? ` of ${minItems} to ${maxItems}`
        : minItems !== undefined
          ? ` of at least ${minItems}`
          : maxItems !== undefined
            ? ` of at most ${maxItems}`
            : '';
  const each = schema.items === undefined ? '' : expected(schema.items);
  if (each !== '' && each !== 'a value') return `${count === '' ? '' : count}, each ${each}`;
  return count === '' ? '' : `${count} items`;
}

function article(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`.replace(
    /^an? (weights|records|features)$/,
    '$1',
  );
}

/** Five names, and how many more. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
