/** Another process for the lease tests: takes a lease, or keeps the descriptor it was given. */
import { openStore } from '../../src/store/open-store.ts';

const [directory, name] = process.argv.slice(2);
if (directory === undefined || name === undefined) {
  process.stdout.write('ready\n');
} else {
  const lease = await (await openStore(directory)).lease(name);
  process.stdout.write(`${lease.kind}\n`);
}
setInterval(() => {}, 1 << 30); // lives until it is killed
