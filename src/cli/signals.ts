/**
 * Signals while a run is going: the first Ctrl-C or SIGTERM asks it to stop with checkpoints, the
 * second kills; Ctrl-\ lets it go on in the background; a closed terminal leaves the attempts running.
 */
import type { RunControl } from '../run/run-control.ts';

/** npm passes a Ctrl-C on to a process that has had it from the terminal already: one press, two signals. */
const SAME_PRESS_MS = 400;

export interface Signals {
  /** The first signal that asked to stop, for the exit code of a run that was killed. */
  readonly first: NodeJS.Signals | undefined;
  /** Ctrl-\ was pressed: the run is to go on without this terminal. */
  readonly isSentToBackground: boolean;
  /** Gives the signals back to Node. */
  release(): void;
}

export interface SignalOptions {
  /** The run has no terminal, so that a hangup means nothing. */
  readonly isDetached?: boolean;
  /** Milliseconds of a clock that does not jump. */
  readonly now?: () => number;
}

export function routeSignals(
  control: Pick<RunControl, 'stop' | 'detach'>,
  { isDetached = false, now = () => performance.now() }: SignalOptions = {},
): Signals {
  let first: NodeJS.Signals | undefined;
  let isSentToBackground = false;
  let lastAt = Number.NEGATIVE_INFINITY;
  const onStop = (signal: NodeJS.Signals): void => {
    const isSamePress = now() - lastAt < SAME_PRESS_MS;
    lastAt = now();
    if (first !== undefined && isSamePress) return;
    const why = signal === 'SIGINT' ? 'interrupt' : 'terminate';
    control.stop({ why, force: first !== undefined });
    first ??= signal;
  };
  const onHangup = (): void => {
    if (!isDetached) control.detach();
  };
  const onQuit = (): void => {
    // What was asked to stop is stopping; and one without a terminal is in the background already.
    if (first !== undefined || isDetached || isSentToBackground) return;
    isSentToBackground = true;
    control.detach();
  };
  const routes = [
    ['SIGINT', onStop],
    ['SIGTERM', onStop],
    ['SIGHUP', onHangup],
    ['SIGQUIT', onQuit],
  ] as const;
  for (const [signal, route] of routes) process.on(signal, route);
  return {
    get first(): NodeJS.Signals | undefined {
      return first;
    },
    get isSentToBackground(): boolean {
      return isSentToBackground;
    },
    release: () => {
      for (const [signal, route] of routes) process.removeListener(signal, route);
    },
  };
}
