/** Lists among the settings of a recording; empty where there is none. */
import { type Json, type JsonObject, isJsonObject } from '../util/json.ts';

export function numbersIn(value: Json | undefined): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

/** What else the list holds is passed over. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
