/** An executor without processes: the test says when an attempt ends, and reads what was asked of it. */
import type { ProcessIdentity } from '../../src/contract/run-event.ts';
import type { AttemptHandle, Executor, Launch, Sight } from '../../src/run/executors/executor.ts';

export class FakeExecutor implements Executor {
  readonly name = 'fake';
  readonly launches: Launch[] = [];
  /** In order: `ask <mark>`, `kill <mark>`, `sweep <mark>`. */
  readonly orders: string[] = [];
  readonly #ends = new Map<string, Sight>();
  readonly #waiting = new Map<string, (sight: Sight) => void>();
  #pid = 1_000_000;

  async start(launch: Launch): Promise<ProcessIdentity> {
    this.launches.push(launch);
    this.#pid += 1;
    return { pid: this.#pid, startTime: '1', bootId: 'fake', host: 'fake' };
  }

  async find(): Promise<undefined> {
    return undefined;
  }

  async look(attempt: AttemptHandle): Promise<Sight> {
    return this.#ends.get(attempt.mark) ?? { kind: 'running' };
  }

  async wait(attempt: AttemptHandle, signal: AbortSignal): Promise<Sight> {
    const end = this.#ends.get(attempt.mark);
    if (end !== undefined) return end;
    return new Promise((resolve) => {
      this.#waiting.set(attempt.mark, resolve);
      signal.addEventListener('abort', () => resolve({ kind: 'running' }));
    });
  }

  async stop(attempt: AttemptHandle, how: 'ask' | 'kill'): Promise<void> {
    this.orders.push(`${how} ${attempt.mark}`);
  }

  async sweep(attempt: AttemptHandle): Promise<readonly number[]> {
    this.orders.push(`sweep ${attempt.mark}`);
    return [];
  }

  /** Lets an attempt be over. */
  end(mark: string, sight: Sight): void {
    this.#ends.set(mark, sight);
    this.#waiting.get(mark)?.(sight);
  }
}
