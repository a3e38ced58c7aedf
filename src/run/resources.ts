/** What the host has, and what of it a trial gets. */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import type { Execution, Resources } from '../language/pipeline.ts';

export interface HostFacts {
  readonly cpus: number;
  readonly memoryBytes: number;
  /** Identifiers of the devices, as `CUDA_VISIBLE_DEVICES` takes them. */
  readonly gpus: readonly string[];
}

/** Looks at the host; a container's limits count, not the machine's size. */
export function hostFacts(): HostFacts {
  return {
    cpus: availableParallelism(),
    memoryBytes: Math.min(totalmem(), cgroupMemory() ?? Number.POSITIVE_INFINITY),
    gpus: nvidiaGpus(),
  };
}

/** The part of the host that this run may use. */
export function capacityOf(host: HostFacts, limits: Execution['limits']): Resources {
  return {
    cpus: Math.min(host.cpus, limits.cpus ?? host.cpus),
    memoryBytes: Math.min(host.memoryBytes, limits.memoryBytes ?? host.memoryBytes),
    gpus: host.gpus.length,
  };
}

export type Fit =
  /** `granted` has fewer cpus than asked where the host has fewer: threads share, so it only takes longer. */
  | { readonly kind: 'granted'; readonly granted: Resources }
  /** Memory and devices cannot be shared; it would never start. */
  | { readonly kind: 'never'; readonly lacks: 'memory' | 'gpus' };

/** What a trial would get with the whole capacity to itself. */
export function fit(asked: Resources, capacity: Resources): Fit {
  if (asked.memoryBytes > capacity.memoryBytes) return { kind: 'never', lacks: 'memory' };
  if (asked.gpus > capacity.gpus) return { kind: 'never', lacks: 'gpus' };
  return { kind: 'granted', granted: { ...asked, cpus: Math.min(asked.cpus, capacity.cpus) } };
}

export function minus(a: Resources, b: Resources): Resources {
  return {
    cpus: a.cpus - b.cpus,
    memoryBytes: a.memoryBytes - b.memoryBytes,
    gpus: a.gpus - b.gpus,
  };
}

export function isWithin(asked: Resources, free: Resources): boolean {
  return (
    asked.cpus <= free.cpus && asked.memoryBytes <= free.memoryBytes && asked.gpus <= free.gpus
  );
}

function cgroupMemory(): number | undefined {
  const files = ['/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory/memory.limit_in_bytes'];
  for (const file of files) {
    try {
      const limit = Number(readFileSync(file, 'utf8')); // "max" where there is none
      if (Number.isFinite(limit) && limit > 0) return limit;
    } catch {
      // no such controller here
    }
  }
  return undefined;
}

function nvidiaGpus(): string[] {
  try {
    const root = '/proc/driver/nvidia/gpus';
    return readdirSync(root)
      .sort()
      .flatMap((bus) => {
        const text = readFileSync(`${root}/${bus}/information`, 'utf8');
        return /GPU UUID:\s*(GPU-\S+)/.exec(text)?.[1] ?? [];
      });
  } catch {
    return []; // no driver
  }
}
