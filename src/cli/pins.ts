/** What `reprise pin` keeps: a file each below `pins/` of the state directory. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfBytes } from '../util/digest.ts';
import { writeDurably } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';

export type Pin =
  | { readonly kind: 'run'; readonly name: string }
  /** `name` is that of the trial; it is the result that is kept. */
  | {
      readonly kind: 'result';
      readonly name: string;
      readonly key: string;
      readonly pipeline: string;
    };

export function readPins(state: string): readonly Pin[] {
  const folder = pinsOf(state);
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return []; // nothing was ever pinned
  }
  const pins = names.flatMap((name): Pin[] => {
    try {
      const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return isPin(value) ? [value] : [];
    } catch {
      return [];
    }
  });
  return pins.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export async function writePin(state: string, pin: Pin): Promise<void> {
  mkdirSync(pinsOf(state), { recursive: true });
  await writeDurably(fileOf(state, pin), `${JSON.stringify(pin)}\n`, 'pin');
}

export function removePin(state: string, pin: Pin): void {
  rmSync(fileOf(state, pin), { force: true });
}

function pinsOf(state: string): string {
  return join(state, 'pins');
}

/** Names of runs and keys are file names as they are; several trials may have one key. */
function fileOf(state: string, pin: Pin): string {
  const name = pin.kind === 'run' ? pin.name : `${pin.key}-${digestOfBytes(pin.name).slice(0, 8)}`;
  return join(pinsOf(state), `${name}.json`);
}

function isPin(value: unknown): value is Pin {
  if (!isJsonObject(value) || typeof value['name'] !== 'string') return false;
  return (
    value['kind'] === 'run' || (value['kind'] === 'result' && typeof value['key'] === 'string')
  );
}
