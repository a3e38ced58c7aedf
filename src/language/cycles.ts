/** Finds stages that wait for each other. */
import type { Span } from '../diagnostics/diagnostic.ts';

/** An edge: a stage needs another, and where the file says so. */
export interface Need {
  readonly on: string;
  readonly span: Span;
}

/** @returns cycles as lists of steps, each stage in at most one of them; iterative, so that depth costs no stack. */
export function findCycles(
  needs: ReadonlyMap<string, readonly Need[]>,
): readonly (readonly { readonly stage: string; readonly need: Need }[])[] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: { stage: string; need: Need }[][] = [];
  const inCycle = new Set<string>();
  for (const start of needs.keys()) {
    if (state.has(start)) continue;
    const path: { stage: string; next: number }[] = [{ stage: start, next: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const need = needs.get(top.stage)?.[top.next];
      if (need === undefined) {
        state.set(top.stage, 'done');
        path.pop();
        continue;
      }
      top.next += 1;
      const seen = state.get(need.on);
      if (seen === undefined && needs.has(need.on)) {
        state.set(need.on, 'open');
        path.push({ stage: need.on, next: 0 });
      } else if (seen === 'open') {
        const from = path.findIndex((one) => one.stage === need.on);
        const cycle = path.slice(from).flatMap((one) => {
          const taken = needs.get(one.stage)?.[one.next - 1];
          return taken === undefined ? [] : [{ stage: one.stage, need: taken }];
        });
        if (cycle.some((one) => inCycle.has(one.stage))) continue;
        for (const one of cycle) inCycle.add(one.stage);
        cycles.push(cycle);
      }
    }
  }
  return cycles;
}
