/**
 * Signals while a run is going: the first Ctrl-C or SIGTERM asks it to stop with checkpoints, the
 * second kills, a closed terminal detaches and leaves the attempts running.
 */
import type { RunControl } from '../run/run-control.ts';

/** npm passes a Ctrl-C on to a process that has had it from the terminal already: one press, two signals. */
const SAME_PRESS_MS = 400;

export interface Signals {
  /** The first signal that asked to stop, for the exit code of a run that was killed. */
  readonly first: NodeJS.Signals | undefined;
  /** Gives the signals back to Node. */
  release(): void;
}

/** @param now  Milliseconds of a clock that does not jump. */
export function routeSignals(
  control: Pick<RunControl, 'stop' | 'detach'>,
  now: () => number = () => performance.now(),
): Signals {
  let first: NodeJS.Signals | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  const onStop = (signal: NodeJS.Signals): void => {
    const isSamePress = now() - lastAt < SAME_PRESS_MS;
    lastAt = now();
    if (first !== undefined && isSamePress) return;
    const why = signal === 'SIGINT' ? 'interrupt' : 'terminate';
    control.stop({ why, force: first !== undefined });
    first ??= signal;
  };
  const onHangup = (): void => control.detach();
  process.on('SIGINT', onStop);
  process.on('SIGTERM', onStop);
  process.on('SIGHUP', onHangup);
  return {
    get first(): NodeJS.Signals | undefined {
      return first;
    },
    release: () => {
      process.removeListener('SIGINT', onStop);
      process.removeListener('SIGTERM', onStop);
      process.removeListener('SIGHUP', onHangup);
    },
  };
}
