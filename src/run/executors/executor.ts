/** A few functions between the runner and a place where attempts execute. */
import type { ProcessIdentity } from '../../contract/run-event.ts';

export interface Executor {
  readonly name: string;
  /** Starts an attempt whose files are in place; it lives on when this process dies. */
  start(launch: Launch): Promise<ProcessIdentity>;
  /** The main process of the attempt with that mark, if it lives: for a runner that died before it wrote it down. */
  find(mark: string): Promise<ProcessIdentity | undefined>;
  /** What is known of an attempt now, by looking only; also for attempts started by another runner. */
  look(attempt: AttemptHandle): Promise<Sight>;
  /** Resolves when the attempt has ended, or `signal` aborts. */
  wait(attempt: AttemptHandle, signal: AbortSignal): Promise<Sight>;
  /** Asks (`SIGTERM`) or makes (`SIGKILL`) the whole tree of the attempt end. */
  stop(attempt: AttemptHandle, how: 'ask' | 'kill'): Promise<void>;
  /** Ends what is left of an attempt whose main process is gone (escaped children). */
  sweep(attempt: AttemptHandle): Promise<readonly number[]>;
}

export interface Launch {
  readonly directory: string;
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Marks every process of the attempt in its environment (`REPRISE_ATTEMPT`). */
  readonly mark: string;
  /** Descriptor of the locked lease; inherited, so that the lock lives exactly as long as the attempt. */
  readonly leaseFd: number | undefined;
  /** Descriptor of the locked grant of resources; inherited for the same reason. */
  readonly grantFd?: number | undefined;
}

export interface AttemptHandle {
  readonly directory: string;
  readonly process: ProcessIdentity;
  readonly mark: string;
}

export type Sight =
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly status: number }
  /** Not running and no exit record. */
  | { readonly kind: 'vanished' };
