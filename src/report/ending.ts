/** How an attempt ended, in a few words. */
import type { AttemptEnd } from '../contract/run-event.ts';
import { unreachable } from '../util/invariant.ts';
import { formatDuration } from '../util/units.ts';

export function endText(end: AttemptEnd): string {
  switch (end.kind) {
    case 'finished':
      return 'finished';
    case 'stopped':
      return 'stopped';
    case 'exited':
      return `exited with code ${end.code}`;
    case 'signalled':
      return `was ended by ${end.signal}`;
    case 'out-of-memory':
      return end.of === 'gpu' ? 'ran out of GPU memory' : 'ran out of memory';
    case 'idle-timeout':
      return `showed no progress for ${formatDuration(end.afterMs)}`;
    case 'total-timeout':
      return `took longer than ${formatDuration(end.afterMs)}`;
    case 'preempted':
      return `was told to go by ${end.signal}`;
    case 'node-lost':
      return `was lost with its machine ${end.host}`;
    case 'diverged':
      return `diverged: ${end.rule}`;
    case 'cancelled':
      return 'was cancelled';
    case 'vanished':
      return 'vanished without an exit record (killed from outside, or the machine went down)';
    default:
      return unreachable(end);
  }
}
