/** The test's end of a steered stage: a real program that prints, exits, ignores signals or dies when told. */
import { execFileSync } from 'node:child_process';
import { constants, existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';

export const steeredProgram: string = fileURLToPath(new URL('steered.sh', import.meta.url));

export class SteeredStage {
  readonly fifo: string;

  constructor(directory: string, name = 'steer') {
    this.fifo = join(directory, name);
    execFileSync('mkfifo', [this.fifo]);
  }

  get argv(): [string, ...string[]] {
    return [steeredProgram, this.fifo];
  }

  /** Gives an order; it is carried out when the program reads it. */
  async tell(order: string): Promise<void> {
    await eventually(async () => {
      try {
        // Refused while nobody has opened the pipe to read.
        const pipe = await open(this.fifo, constants.O_WRONLY | constants.O_NONBLOCK);
        await pipe.write(`${order}\n`);
        await pipe.close();
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENXIO') return false;
        throw error;
      }
    }, 'the steered program to open its pipe');
  }
}

/** A number that a program writes into a file when it is ready. */
export async function pidFrom(path: string): Promise<number> {
  await eventually(() => existsSync(path), `${path} to be written`);
  return Number(readFileSync(path, 'utf8'));
}
