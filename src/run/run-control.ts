/**
 * How a run is asked to stop, from outside: by a signal handler, by `reprise cancel`, or by a program that
 * uses the library.
 */
import type { TrialId } from '../contract/ids.ts';

export interface StopRequest {
  /** `request`: may be repeated without meaning more; of the others the second one is meant to kill. */
  readonly why: 'interrupt' | 'terminate' | 'request';
  /** `false`: stop with a checkpoint, within the grace period. `true`: now. */
  readonly force: boolean;
}

/** These trials alone; all others go on. */
export interface CancelRequest {
  readonly trials: readonly TrialId[];
  readonly force: boolean;
}

export type ControlRequest =
  | ({ readonly kind: 'stop' } & StopRequest)
  | ({ readonly kind: 'cancel' } & CancelRequest)
  | { readonly kind: 'detach' };

type Listener = (request: ControlRequest) => void;

export class RunControl {
  readonly #requests: ControlRequest[] = [];
  #listener: Listener | undefined;

  /** Asks the attempts to stop; a second time, or with force, ends them. */
  stop(request: StopRequest): void {
    this.#add({ kind: 'stop', ...request });
  }

  /** Stops single trials, with what waits for them. */
  cancel(request: CancelRequest): void {
    this.#add({ kind: 'cancel', ...request });
  }

  /** Leaves the attempts running (a terminal that closes): the next run adopts them. */
  detach(): void {
    this.#add({ kind: 'detach' });
  }

  /** For the run: hears every request, also those made before it listened. */
  listen(listener: Listener): void {
    this.#listener = listener;
    for (const request of this.#requests) listener(request);
  }

  #add(request: ControlRequest): void {
    this.#requests.push(request);
    this.#listener?.(request);
  }
}
