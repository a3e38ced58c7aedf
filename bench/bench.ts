/** What a bench is: a function that measures and gives rows, and how rows and machines are written. */
import { readFileSync } from 'node:fs';
import os from 'node:os';

export interface BenchContext {
  /** The project's folder, where `bench/peers/` is. */
  readonly root: string;
  /** Threads to measure with. */
  readonly threads: number;
  /** How many of what it counts, where it counts something; undefined for its own number. */
  readonly count: number | undefined;
  /** Of what is drawn, where something is; undefined for a new one. */
  readonly seed: number | undefined;
  /** Whether it may install the tools that it measures beside, for as long as it runs. */
  readonly isInstalling: boolean;
  /** One line about what is going on. */
  readonly say: (line: string) => void;
}

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same work done by another program, in the same unit and the same run. */
  readonly peer?: number;
  /** How many times as good as the peer; above 1 is better, whatever the unit. */
  readonly ratio?: number;
}

export type Bench = (context: BenchContext) => Promise<readonly BenchRow[]>;

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  /** Load of the last minute when the bench began: above 0.5 the figures are not to be trusted. */
  readonly load: number;
}

export function thisMachine(): Machine {
  return {
    processor: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryBytes: os.totalmem(),
    system: `${distribution()} ${os.arch()}`,
    node: process.version,
    load: Math.round((os.loadavg()[0] ?? 0) * 100) / 100,
  };
}

/** The middle of a list, or of its two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

function distribution(): string {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(release)?.[1] ?? os.type();
  } catch {
    return `${os.type()} ${os.release()}`;
  }
}
