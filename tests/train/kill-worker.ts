/** Trains the tiny task in the folder given, and leaves digests of everything it moved. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../../src/engine/open-engine.ts';
import { train } from '../../src/train/loop.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { tinyTask } from './tiny-task.ts';

const workDirectory = process.argv[2] ?? '';
mkdirSync(workDirectory, { recursive: true });
const engine = await openEngine({ backend: 'wasm', threads: 1 });
const end = await train({
  name: 'tiny',
  task: tinyTask(),
  engine,
  context: { workDirectory, emit: () => undefined, signal: new AbortController().signal },
  options: { every_seconds: 1e6, every_steps: 2, every_epochs: 1, keep: 2, log_every: 1e6 },
});
if (end.kind !== 'finished') throw new Error(end.kind);
const digests = [...end.values, ...end.ema].map(([name, { values }]) => [
  name,
  digestOfBytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
]);
writeFileSync(join(workDirectory, 'result.json'), JSON.stringify({ digests, log: end.log }));
process.exit(0);
