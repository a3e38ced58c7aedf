/** A PyTorch process that makes one training step when asked to, and says how long it took. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import type { VitSize } from './vit-step.ts';

/** In milliseconds. `busy` is processor time over all threads, which other programs disturb less. */
export interface StepTime {
  readonly elapsed: number;
  readonly busy: number;
}

export interface TorchPeer {
  readonly version: string;
  step(): Promise<StepTime>;
  end(): Promise<void>;
}

export interface TorchPeerOptions {
  readonly python: string;
  readonly root: string;
  readonly size: VitSize;
  readonly threads: number;
  /** Attention as plain products, or PyTorch's fused function (from 2.0). */
  readonly attention: 'plain' | 'fused';
}

/** A Python that can import torch; undefined when none of the usual ones can. */
export async function findTorch(): Promise<{ python: string; version: string } | undefined> {
  for (const python of ['python3', '/usr/bin/python3']) {
    const script = 'import torch; print(torch.__version__)';
    const result = await execa(python, ['-c', script], { reject: false, timeout: 60_000 });
    if (result.exitCode === 0) return { python, version: result.stdout.trim() };
  }
  return undefined;
}

export async function startTorchPeer(options: TorchPeerOptions): Promise<TorchPeer> {
  const { width, depth, heads, image, patch, classes, batch } = options.size;
  const numbers = [width, depth, heads, image, patch, classes, batch, options.threads];
  const script = join(options.root, 'bench', 'peers', 'vit_step.py');
  const child = execa(options.python, [script, ...numbers.map(String), options.attention], {
    env: { OMP_NUM_THREADS: String(options.threads) },
    buffer: false,
    reject: false,
    stdin: 'pipe',
    stderr: 'inherit',
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the PyTorch process has ended; see its words above');
    return line.value;
  };
  const version = (await nextLine()).replace('ready ', '');
  return {
    version,
    step: async () => {
      child.stdin.write('\n');
      const [elapsed = Number.NaN, busy = Number.NaN] = (await nextLine()).split(' ').map(Number);
      return { elapsed, busy };
    },
    end: async () => {
      child.stdin.end();
      await child;
    },
  };
}
