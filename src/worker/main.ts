/**
 * The process in which one attempt of a stage of ours runs: `worker.mjs ATTEMPT_DIRECTORY`. Reads
 * `request.json` there, appends to `events.jsonl`, and leaves `finished.json` in the work directory.
 */
import { join } from 'node:path';
import { kinds } from '../stages/registry.ts';
import { EventFile } from './event-file.ts';
import { fail, readRequest, runAttempt } from './run-attempt.ts';

const [directory = '.'] = process.argv.slice(2);
const request = readRequest(directory);
const events = new EventFile(join(directory, 'events.jsonl'));
const log = (text: string): void => {
  process.stderr.write(text);
};

const stop = new AbortController();
// USR1 too: clusters send it before a time limit, and Node would open its debugger.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGUSR1', 'SIGHUP'] as const) {
  process.on(signal, () => stop.abort());
}

const leave = (code: number): never => {
  events.close();
  process.exit(code); // what a library still holds open must not keep the attempt alive
};
process.on('uncaughtException', (error) => leave(fail({ request, events, log }, error)));

leave(await runAttempt({ request, kinds, events, signal: stop.signal, log }));
