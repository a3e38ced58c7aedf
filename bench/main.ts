/**
 * `npm run bench -- NAME [--json] [--threads N] [--count N] [--seed N] [--install]`: runs one bench and
 * prints its rows. Without a name it lists them. Starts itself once more with the engine's environment, as the worker is started.
 */
import os from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { RepriseError } from '../src/diagnostics/diagnostic.ts';
import { printDiagnostics } from '../src/diagnostics/print.ts';
import { engineEnvironment } from '../src/engine/engine-environment.ts';
import { type Bench, type BenchRow, thisMachine } from './bench.ts';

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  dispatch: async () => (await import('./dispatch.ts')).dispatchBench,
  engine: async () => (await import('./engine.ts')).engineBench,
  models: async () => (await import('./models.ts')).modelsBench,
  storm: async () => (await import('./storm.ts')).stormBench,
};

const CHILD = 'REPRISE_BENCH_CHILD';

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      threads: { type: 'string' },
      count: { type: 'string' },
      seed: { type: 'string' },
      install: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (name === 'model-process') {
    // How bench `models` starts a process for one model; not a bench.
    const { serveModel } = await import('./model-process.ts');
    await serveModel(Number(positionals[1]), Number(values.threads));
    return 0;
  }
  const load = name === undefined ? undefined : BENCHES[name];
  if (name === undefined || load === undefined) {
    process.stderr.write(`Benches: ${Object.keys(BENCHES).join(', ')}\n`);
    return name === undefined ? 0 : 2;
  }
  const threads = Number(values.threads ?? os.availableParallelism());
  if (!Number.isInteger(threads) || threads < 1) {
    process.stderr.write(`Cannot read --threads: found "${values.threads}", expected 1 or more\n`);
    return 2;
  }
  const count = values.count === undefined ? undefined : Number(values.count);
  if (count !== undefined && !(Number.isInteger(count) && count >= 20)) {
    process.stderr.write(`Cannot read --count: found "${values.count}", expected 20 or more\n`);
    return 2;
  }
  if (process.env[CHILD] === undefined) return again(argv, threads);

  const machine = thisMachine();
  const bench = await load();
  const rows = await bench({
    root: dirname(dirname(fileURLToPath(import.meta.url))),
    threads,
    count,
    seed: values.seed === undefined ? undefined : Number(values.seed),
    isInstalling: values.install,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ bench: name, rows, machine })}\n`
      : `${rows.map(rowLine).join('\n')}\n${machine.processor}, ${machine.cores} cores, load ${machine.load}\n`,
  );
  return 0;
}

/** glibc reads its settings when a process starts. */
async function again(argv: readonly string[], threads: number): Promise<number> {
  const self = fileURLToPath(import.meta.url);
  const result = await execa(process.execPath, [self, ...argv], {
    env: { ...engineEnvironment(threads), [CHILD]: '1' },
    stdio: 'inherit',
    reject: false,
  });
  return result.exitCode ?? 1;
}

function rowLine({ name, value, unit, peer, ratio }: BenchRow): string {
  const digits = (number: number): string => number.toFixed(Math.abs(number) < 10 ? 2 : 1);
  const beside = peer === undefined ? '' : `   peer ${digits(peer)} ${unit}`;
  const times = ratio === undefined ? '' : `   ${ratio.toFixed(2)} times as good`;
  return `${name.padEnd(44)} ${digits(value).padStart(9)} ${unit}${beside}${times}`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RepriseError)) throw error;
  const options = { color: false, sources: new Map<string, string>() };
  process.stderr.write(printDiagnostics(error.diagnostics, options));
  process.exitCode = 1;
}
