/** Reads the parameters of a command; the schema has been checked, so what is odd is absent. */
import { isJsonObject, type Json, type JsonObject } from '../../util/json.ts';

export function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

export function stringOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** One argument or value of the environment, as the program receives it. */
export function wordOf(value: Json | undefined): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

export function wordsOf(value: Json | undefined): readonly string[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [];
  return list.flatMap((item) => wordOf(item) ?? []);
}

/** Every text in which names are filled in, by JSON pointer. */
export function textsOf(params: JsonObject): readonly (readonly [pointer: string, text: string])[] {
  const texts: (readonly [string, string])[] = [];
  const visit = (pointer: string, value: Json | undefined): void => {
    if (typeof value === 'string') texts.push([pointer, value]);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) visit(`${pointer}/${name}`, part);
    }
  };
  visit('/argv', params['argv']);
  visit('/run', params['run']);
  visit('/env', params['env']);
  visit('/local_env', params['local_env']);
  visit('/checkpoints/validate', objectOf(params['checkpoints'])['validate']);
  visit('/resume/args_if_found', objectOf(params['resume'])['args_if_found']);
  visit('/resume/only_if_same', objectOf(params['resume'])['only_if_same']);
  return texts;
}
