/**
 * Loads a library and makes a context in a process of its own: a processor without the instructions
 * it was built for ends that process, not ours.
 */
import { createRequire } from 'node:module';
import { execa } from 'execa';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { smokeTestFailed } from '../../diagnostics/messages/engine.ts';

/** Arguments: koffi's file, then the libraries in order. Prints the version. */
const SCRIPT = `
const [koffiFile, ...files] = process.argv.slice(1);
const koffi = require(koffiFile);
const dlopen = koffi.load(null).func('void* dlopen(const char*, int)');
let lib;
for (const file of files) {
  lib = koffi.load(file);
  dlopen(file, 1); // koffi would close it at the end, under TensorFlow's threads
}
const status = lib.func('void* TF_NewStatus()')();
const options = lib.func('void* TFE_NewContextOptions()')();
const context = lib.func('void* TFE_NewContext(void*, void*)')(options, status);
if (!context) throw new Error(lib.func('const char* TF_Message(void*)')(status));
require('node:fs').writeSync(1, lib.func('const char* TF_Version()')());
`;

/**
 * Checks that the libraries work on this machine.
 *
 * @param files  In the order in which they are loaded.
 * @returns the version that the library reports.
 * @throws RepriseError RP7037 with what went wrong.
 */
export async function smokeTest(files: readonly string[], signal?: AbortSignal): Promise<string> {
  const koffi = createRequire(import.meta.url).resolve('koffi');
  const result = await execa(process.execPath, ['-e', SCRIPT, koffi, ...files], {
    env: { TF_CPP_MIN_LOG_LEVEL: '3' },
    reject: false,
    timeout: 120_000,
    stdin: 'ignore',
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  signal?.throwIfAborted();
  if (result.exitCode === 0 && result.stdout !== '') return result.stdout;
  const line = /^(?:\w*Error: )(.+)$/m.exec(result.stderr)?.[1];
  throw new RepriseError(
    smokeTestFailed({
      path: files.at(-1) ?? '',
      signal: result.signal,
      detail: line ?? result.shortMessage ?? 'it gave no reason',
    }),
  );
}
