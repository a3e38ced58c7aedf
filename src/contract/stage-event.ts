/** What a running stage tells: one JSON line each in the attempt's `events.jsonl`, with a time added. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export type StageEvent =
  /** Position in the work. `done` of `total` units; the epoch counts from 1. */
  | {
      readonly event: 'progress';
      readonly done: number;
      readonly total: number;
      readonly unit: 'steps' | 'epochs' | 'images' | 'bytes' | 'files';
      readonly epoch?: number;
      readonly epochs?: number;
      /** Units a second, lately. */
      readonly rate?: number;
      /** The metric to show beside the bar, e.g. `{ loss: 2.31 }`. */
      readonly show?: Readonly<Record<string, number>>;
    }
  | {
      readonly event: 'metrics';
      readonly step: number;
      readonly epoch?: number;
      readonly values: Readonly<Record<string, number>>;
    }
  | { readonly event: 'checkpoint'; readonly step: number; readonly path: string }
  /** Where the attempt went on from; absent when it began at the beginning. */
  | { readonly event: 'resumed'; readonly step: number; readonly path: string }
  /** Something a user wants to know once ("The engine is wasm: 10 times slower"). */
  | { readonly event: 'note'; readonly message: string }
  | { readonly event: 'picture'; readonly path: string; readonly title: string }
  /** Why the attempt is about to fail. */
  | { readonly event: 'problem'; readonly diagnostics: readonly Diagnostic[] };

export type TimedStageEvent = StageEvent & { readonly at: number };
