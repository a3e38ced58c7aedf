/** How a run is asked to stop, from outside: by a signal handler, or by a program that uses the library. */

export interface StopRequest {
  readonly why: 'interrupt' | 'terminate';
  /** `false`: stop with a checkpoint, within the grace period. `true`: now. */
  readonly force: boolean;
}

type Listener = (request: StopRequest | 'detach') => void;

export class RunControl {
  readonly #requests: (StopRequest | 'detach')[] = [];
  #listener: Listener | undefined;

  /** Asks the attempts to stop; a second time, or with force, ends them. */
  stop(request: StopRequest): void {
    this.#add(request);
  }

  /** Leaves the attempts running (a terminal that closes): the next run adopts them. */
  detach(): void {
    this.#add('detach');
  }

  /** For the run: hears every request, also those made before it listened. */
  listen(listener: Listener): void {
    this.#listener = listener;
    for (const request of this.#requests) listener(request);
  }

  #add(request: StopRequest | 'detach'): void {
    this.#requests.push(request);
    this.#listener?.(request);
  }
}
