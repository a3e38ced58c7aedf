/** `--progress`: which view shows the run. `auto` is live on a terminal, plain lines elsewhere. */
import { JsonView } from '../report/json-lines.ts';
import { LineView } from '../report/lines.ts';
import { QuietView } from '../report/quiet.ts';
import type { View, ViewName } from '../report/view.ts';
import { systemClock } from '../util/clock.ts';
import type { Terminal } from './terminal.ts';

export function viewName(asked: ViewName | 'auto', terminal: Terminal): ViewName {
  if (asked !== 'auto') return asked;
  return terminal.isLive ? 'live' : 'plain';
}

/** The live view brings listr2, which is loaded only when it is used. */
export async function makeView(name: ViewName, terminal: Terminal): Promise<View> {
  switch (name) {
    case 'live': {
      const { LiveView } = await import('../report/live.ts');
      return new LiveView(terminal.out, { color: terminal.color, now: systemClock.now });
    }
    case 'plain': {
      const columns = terminal.out.columns ?? Number.POSITIVE_INFINITY;
      const { now } = systemClock;
      return new LineView(terminal.out, { color: terminal.color, columns, timeOf, now });
    }
    case 'json':
      return new JsonView(terminal.out);
    case 'quiet':
      return new QuietView(terminal.out);
  }
}

/** Local time of day; a log that spans days has the date in its run's name. */
export function timeOf(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}
