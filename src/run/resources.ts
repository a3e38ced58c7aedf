/** What can be occupied, and arithmetic with it. */
import type { Execution, Resources } from '../language/pipeline.ts';
import type { HostFacts } from './host.ts';

/** What a trial may lack. */
export type Lacking = 'cpus' | 'memory' | 'gpus' | `token ${string}`;

/** The part of the host that this run may use; of a token that no limit names there is one. */
export function capacityOf(host: HostFacts, limits: Execution['limits']): Resources {
  return {
    cpus: Math.min(host.cpus, limits.cpus ?? host.cpus),
    memoryBytes: Math.min(host.memoryBytes, limits.memoryBytes ?? host.memoryBytes),
    gpus: Math.min(host.gpus.length, limits.gpus ?? host.gpus.length),
    tokens: limits.tokens,
  };
}

/** How many of a token there are. */
export function tokensOf(capacity: Resources, name: string): number {
  return capacity.tokens[name] ?? 1;
}

export type Fit =
  /** `granted` has fewer cpus than asked where the host has fewer: threads share, so it only takes longer. */
  | { readonly kind: 'granted'; readonly granted: Resources }
  /** Memory, devices and tokens cannot be shared; it would never start. */
  | { readonly kind: 'never'; readonly lacks: Lacking };

/** What a trial would get with the whole capacity to itself. */
export function fit(asked: Resources, capacity: Resources): Fit {
  if (asked.memoryBytes > capacity.memoryBytes) return { kind: 'never', lacks: 'memory' };
  if (asked.gpus > capacity.gpus) return { kind: 'never', lacks: 'gpus' };
  for (const [name, count] of Object.entries(asked.tokens)) {
    if (count > tokensOf(capacity, name)) return { kind: 'never', lacks: `token ${name}` };
  }
  return { kind: 'granted', granted: { ...asked, cpus: Math.min(asked.cpus, capacity.cpus) } };
}

export const NOTHING: Resources = { cpus: 0, memoryBytes: 0, gpus: 0, tokens: {} };

export function plus(a: Resources, b: Resources): Resources {
  return {
    cpus: a.cpus + b.cpus,
    memoryBytes: a.memoryBytes + b.memoryBytes,
    gpus: a.gpus + b.gpus,
    tokens: merged(a.tokens, b.tokens, 1),
  };
}

export function minus(a: Resources, b: Resources): Resources {
  return {
    cpus: a.cpus - b.cpus,
    memoryBytes: a.memoryBytes - b.memoryBytes,
    gpus: a.gpus - b.gpus,
    tokens: merged(a.tokens, b.tokens, -1),
  };
}

/**
 * What of `asked` is not there beside what is `used`; nothing when it fits.
 *
 * A dimension that is not asked for cannot be lacking, however over-committed it is.
 */
export function lacking(asked: Resources, used: Resources, capacity: Resources): Lacking[] {
  const lacks: Lacking[] = [];
  if (asked.cpus > 0 && asked.cpus + used.cpus > capacity.cpus + ROUNDING) lacks.push('cpus');
  if (asked.memoryBytes > 0 && asked.memoryBytes + used.memoryBytes > capacity.memoryBytes) {
    lacks.push('memory');
  }
  if (asked.gpus > 0 && asked.gpus + used.gpus > capacity.gpus) lacks.push('gpus');
  for (const [name, count] of Object.entries(asked.tokens)) {
    const taken = used.tokens[name] ?? 0;
    if (count > 0 && count + taken > tokensOf(capacity, name)) lacks.push(`token ${name}`);
  }
  return lacks;
}

/** Cpus come in fractions, whose sums are a little off: 0.1 ten times is less than 1. */
const ROUNDING = 1e-9;

/** Whether a trial would take of something. */
export function takes(asked: Resources, what: Lacking): boolean {
  switch (what) {
    case 'cpus':
      return asked.cpus > 0;
    case 'memory':
      return asked.memoryBytes > 0;
    case 'gpus':
      return asked.gpus > 0;
    default:
      return (asked.tokens[what.slice('token '.length)] ?? 0) > 0;
  }
}

function merged(
  a: Resources['tokens'],
  b: Resources['tokens'],
  sign: 1 | -1,
): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + sign * count;
  return sum;
}
