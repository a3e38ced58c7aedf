/**
 * Named points at which a test can make the process die or a write fail.
 *
 * `REPRISE_FAULT=point:nth:kill|enospc|eio|torn` acts at the nth passing (from 1) of that point, in
 * every process that inherits it. `REPRISE_FAULT_TRACE=FILE` appends the name of each point passed,
 * which is how the fault tests find all points. Without these variables a point costs one comparison.
 */
import { appendFileSync } from 'node:fs';

type Action = 'kill' | 'enospc' | 'eio' | 'torn';

const plan = parse(process.env['REPRISE_FAULT']);
const trace = process.env['REPRISE_FAULT_TRACE'];
const passed = new Map<string, number>();

function parse(
  text: string | undefined,
): { point: string; nth: number; action: Action } | undefined {
  const match = /^([a-z0-9.-]+):(\d+):(kill|enospc|eio|torn)$/.exec(text ?? '');
  if (match === null) return undefined;
  const [, point, nth, action] = match;
  return { point: point ?? '', nth: Number(nth), action: action as Action };
}

/**
 * Passes a named point. Returns `'torn'` when the caller should write only half and then die with
 * `dieNow()`; throws an error with code ENOSPC or EIO when a write should fail; may not return.
 */
export function faultPoint(point: string): 'torn' | undefined {
  if (plan === undefined && trace === undefined) return undefined;
  if (trace !== undefined) appendFileSync(trace, `${point}\n`);
  const count = (passed.get(point) ?? 0) + 1;
  passed.set(point, count);
  if (plan === undefined || plan.point !== point || plan.nth !== count) return undefined;
  switch (plan.action) {
    case 'kill':
      return dieNow();
    case 'torn':
      return 'torn';
    case 'enospc':
      throw Object.assign(new Error(`ENOSPC: no space left on device, at ${point}`), {
        code: 'ENOSPC',
      });
    case 'eio':
      throw Object.assign(new Error(`EIO: i/o error, at ${point}`), { code: 'EIO' });
  }
}

/** Ends this process as `kill -9` would: no handler runs, nothing is flushed. */
export function dieNow(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;); // the signal is on its way; nothing else may happen
}
