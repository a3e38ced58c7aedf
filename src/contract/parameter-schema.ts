/**
 * The schema of a kind's parameters: JSON Schema 2020-12, the part we use, with our own words:
 *
 * - `x-input`: the field takes an artifact (a reference `${stages.a.outputs.b}`, or a path in the
 *   project); the text names the sort that is expected ("weights", "records", "tree").
 * - `x-execution: true`: the field says where or how, never what; it does not enter the key.
 * - `x-literal: true`: a text in which `${work}`, `${inputs.NAME}`, `${outputs.NAME}` and
 *   `${checkpoint.path}` stay as written, for the kind to fill in when an attempt starts.
 * - `x-expected`: what a `pattern` asks for, in words: "a duration such as 10m".
 * - `x-unit`: of a number. `x-reference-name`: what the BEiT v2 reference calls it.
 *
 * Every field has a title or a description; every optional field has a default, written out, except where
 * leaving it out means something of its own ("no average is kept"): such a field came later and enters the
 * key only where it is given, so that older results stay found.
 */
export interface ParameterSchema {
  readonly type?: JsonType | readonly JsonType[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly items?: ParameterSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: { readonly [name: string]: ParameterSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ParameterSchema;
  readonly oneOf?: readonly ParameterSchema[];
  readonly anyOf?: readonly ParameterSchema[];
  readonly 'x-input'?: string;
  readonly 'x-execution'?: true;
  readonly 'x-literal'?: true;
  readonly 'x-expected'?: string;
  readonly 'x-unit'?: string;
  readonly 'x-reference-name'?: string;
}

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';
