/** `reprise pin` and `reprise unpin`: what `reprise gc` must keep. */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { notPinned, nothingToPin } from '../../diagnostics/messages/cli.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { findRun, runNames } from '../find-run.ts';
import { type Pin, readPins, removePin, writePin } from '../pins.ts';
import { selectTrials } from '../select-trial.ts';

interface PinOptions {
  readonly state?: string;
  readonly json?: boolean;
}

export async function pinCommand(
  context: CliContext,
  given: readonly string[],
  options: PinOptions,
): Promise<number> {
  const { terminal } = context;
  const state = stateHere(options, context);
  // All are found before the first is kept: a mistyped name changes nothing.
  const pins = (await Promise.all(given.map((name) => pinsFor(state, name)))).flat();
  for (const pin of pins) await writePin(state, pin);
  const shown = given.length > 0 ? pins : readPins(state);
  if (options.json === true) terminal.json(shown);
  else if (shown.length === 0) terminal.print(['Nothing is pinned']);
  else terminal.print(shown.map((pin) => `${given.length > 0 ? 'Pinned ' : ''}${textOf(pin)}`));
  return exitCode.done;
}

export function unpinCommand(
  context: CliContext,
  given: readonly string[],
  options: PinOptions,
): number {
  const state = stateHere(options, context);
  const pins = readPins(state);
  const meant = given.flatMap((name) => {
    const found = pins.filter((pin) => pin.name === name);
    if (found.length > 0) return found;
    throw new RepriseError(notPinned({ name, pinned: pins.map((pin) => pin.name) }));
  });
  for (const pin of meant) removePin(state, pin);
  context.terminal.print(meant.map((pin) => `No longer pinned: ${textOf(pin)}`));
  return exitCode.done;
}

async function pinsFor(state: string, name: string): Promise<readonly Pin[]> {
  const runs = runNames(state);
  if (runs.includes(name)) return [{ kind: 'run', name }];
  const run = await findRun(state, undefined);
  if (name === 'latest') return [{ kind: 'run', name: run.name }];
  const found = selectTrials(name, run.scene.trials(), { run: run.name, runs });
  return found.map(({ id, key, state: how }) => {
    if (key === undefined || (how !== 'finished' && how !== 'cached')) {
      throw new RepriseError(nothingToPin({ trial: id, run: run.name }));
    }
    return { kind: 'result', name: id, key, pipeline: run.scene.state.pipeline ?? '' };
  });
}

function textOf(pin: Pin): string {
  return pin.kind === 'run'
    ? `run ${pin.name}`
    : `${pin.name} of ${pin.pipeline} (key ${pin.key.slice(0, 12)})`;
}
