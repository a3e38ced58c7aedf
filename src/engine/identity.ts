/** What the last bits of a result depend on, as one line: written into checkpoints and results. */
import { readFileSync } from 'node:fs';
import os from 'node:os';

export interface IdentityFacts {
  readonly name: 'tensorflow' | 'wasm';
  readonly version: string;
  readonly threads: number;
}

/** Instruction sets for which the libraries have kernels of their own. */
const FEATURES: readonly string[] = [
  'avx2',
  'fma',
  'avx512f',
  'avx512_vnni',
  'avx512_bf16',
  'avx512_fp16',
  'avx_vnni',
  'amx_tile',
  'amx_bf16',
  'amx_int8',
  'asimd',
  'asimddp',
  'sve',
  'bf16',
  'i8mm',
];

/** `tensorflow 2.18.1 linux-x64 threads=2 onednn=1 cpu=avx2+fma+avx512f` */
export function identityOf({ name, version, threads }: IdentityFacts): string {
  const parts = [name, version, `${process.platform}-${process.arch}`, `threads=${threads}`];
  if (name === 'tensorflow') {
    parts.push(`onednn=${process.env['TF_ENABLE_ONEDNN_OPTS'] ?? 'default'}`);
    parts.push(`cpu=${cpuFeatures().join('+') || 'unknown'}`);
  }
  return parts.join(' '); // WebAssembly has the same arithmetic on every processor
}

/** The features above that this processor has; where the system does not list any, its model. */
export function cpuFeatures(): string[] {
  let text: string;
  try {
    text = readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    return [os.cpus()[0]?.model.replaceAll(/\s+/g, '_') ?? 'unknown'];
  }
  const flags = /^(?:flags|Features)\s*:\s*(.*)$/m.exec(text)?.[1]?.split(' ') ?? [];
  const present = new Set(flags);
  return FEATURES.filter((feature) => present.has(feature));
}
