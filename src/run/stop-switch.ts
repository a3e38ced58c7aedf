/** The state of "please stop" for one trial, and a way to wait for it to change. */

export type StopState = 'go' | 'asked' | 'killed' | 'left';

export class StopSwitch {
  #state: StopState = 'go';
  readonly #listeners = new Set<(state: StopState) => void>();

  get state(): StopState {
    return this.#state;
  }

  /** Goes further, never back: go -> asked -> killed; `left` (the runner goes, the attempt stays) is final. */
  set(state: Exclude<StopState, 'go'>): void {
    if (this.#state === 'left' || this.#state === state) return;
    if (this.#state === 'killed' && state === 'asked') return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  /** Calls at once when it is not `go` any more, and at every change; answers how to end that. */
  listen(listener: (state: StopState) => void): () => void {
    this.#listeners.add(listener);
    if (this.#state !== 'go') listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  /** Aborts with the first change. */
  signal(): { readonly signal: AbortSignal; readonly done: () => void } {
    const controller = new AbortController();
    const done = this.listen(() => controller.abort());
    return { signal: controller.signal, done };
  }
}
