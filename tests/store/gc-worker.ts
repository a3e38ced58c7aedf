/** Collects in a process of its own, for tests that kill it: argv is the state, and the keys in use. */
import { openStore } from '../../src/store/open-store.ts';

const [state = '', inUse = '', nowMs = '0'] = process.argv.slice(2);
const store = await openStore(state);
await store.collect({
  isDryRun: false,
  nowMs: Number(nowMs),
  olderThanMs: 10 * 86_400_000,
  inUse: () => Promise.resolve(new Set(inUse.split(','))),
});
await store.close();
