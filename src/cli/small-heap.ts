/**
 * Keeps the heap of a runner small. It lives for days beside what needs the memory, and each start of an
 * attempt copies the tables of its pages: a process twice as big starts others twice as slowly.
 */
import { setFlagsFromString } from 'node:v8';

/** Up to this one V8 knows the flag; a later one might write a complaint to the terminal. */
const LAST_KNOWN = 13;

/**
 * Lets the space for young objects not grow: with 10,000 trials 240 MB become 177, for the same processor
 * time. To be called before the modules of the runner are loaded: what has grown stays.
 */
export function keepHeapSmall(): void {
  if (Number.parseInt(process.versions.v8, 10) > LAST_KNOWN) return;
  setFlagsFromString('--semi-space-growth-factor=1');
}
