/** `reprise gc`: removes what nothing needs any more, and says what went and how much room it gave. */
import { collectedLines, type RemovedFact } from '../../report/collected.ts';
import { openStore } from '../../store/open-store.ts';
import { systemClock } from '../../util/clock.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { bytesBelow } from '../folder-size.ts';
import { type FoldedRuns, keysInUse, knownRuns, oldRuns } from '../old-runs.ts';

export interface GcOptions {
  readonly olderThan?: number;
  readonly maxSize?: number;
  readonly keepRuns?: number;
  readonly dryRun?: boolean;
  readonly state?: string;
  readonly json?: boolean;
}

export async function gcCommand(context: CliContext, options: GcOptions): Promise<number> {
  const { terminal } = context;
  const { olderThan, maxSize, keepRuns, dryRun: isDryRun = false } = options;
  const nowMs = systemClock.now();
  const state = stateHere(options, context);
  const store = await openStore(state);
  const folded: FoldedRuns = new Map();
  try {
    const collected = await store.collect({
      isDryRun,
      nowMs,
      ...(olderThan === undefined ? {} : { olderThanMs: olderThan }),
      ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
      inUse: () => keysInUse(state, store, folded),
    });
    const rule = {
      nowMs,
      ...(olderThan === undefined ? {} : { olderThanMs: olderThan }),
      ...(keepRuns === undefined ? {} : { keepRuns }),
    };
    // After the results: a run that is gone protects nothing any more, and the next collection sees it.
    const runs: RemovedFact[] = [];
    for (const { name, directory, state: run } of oldRuns(await knownRuns(state, folded), rule)) {
      const bytes = bytesBelow(directory);
      if (!isDryRun) await store.discard(directory);
      runs.push({ kind: 'run', name, what: run.pipeline ?? '', bytes, why: 'old-run' });
    }
    const removed = [...collected.removed, ...runs];
    const facts = {
      isDryRun,
      removed,
      keptBytes: collected.keptBytes,
      maxBytes: maxSize,
      spared: collected.spared,
    };
    if (options.json === true) {
      terminal.json({
        dryRun: isDryRun,
        removed,
        freedBytes: removed.reduce((sum, one) => sum + one.bytes, 0),
        keptBytes: collected.keptBytes,
        isWithinBudget: maxSize === undefined || collected.keptBytes <= maxSize,
      });
    } else terminal.print(collectedLines(facts, terminal.paper));
    return exitCode.done;
  } finally {
    await store.close();
  }
}
