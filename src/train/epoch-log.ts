/**
 * The log of training: one JSON object a line for every epoch that ended, in the reference's field
 * names (spec §5.9). The checkpoint carries the lines, so the file is rewritten from there when training
 * goes on, and never has an epoch twice.
 */
import { join } from 'node:path';
import { withStorage } from '../diagnostics/storage-problem.ts';
import { DurableLog, writeDurably } from '../util/durable-file.ts';

export class EpochLog {
  readonly #log: DurableLog;
  readonly #lines: string[];

  private constructor(log: DurableLog, lines: string[]) {
    this.#log = log;
    this.#lines = lines;
  }

  /** @param lines  Of the epochs closed so far; whatever else the file held is dropped. */
  static async open(workDirectory: string, lines: readonly string[]): Promise<EpochLog> {
    const path = join(workDirectory, 'metrics.jsonl');
    return withStorage('write the training log', path, async () => {
      const text = lines.map((line) => `${line}\n`).join('');
      await writeDurably(path, text, 'metrics.start');
      return new EpochLog(await DurableLog.open(path, 'metrics'), [...lines]);
    });
  }

  async append(values: Readonly<Record<string, number>>): Promise<void> {
    const line = JSON.stringify(values);
    this.#lines.push(line);
    await this.#log.append([line]);
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  async close(): Promise<void> {
    await this.#log.close();
  }
}
