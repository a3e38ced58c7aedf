/** Finds a pip and lets it fetch one wheel; says precisely why when it cannot. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { pipDownloadFailed, pipMissing } from '../../diagnostics/messages/engine.ts';
import { TENSORFLOW_VERSION, WHEEL_PYTHON, type WheelFacts } from '../platform.ts';

/** A pip that answers: the command and its first arguments. */
export interface Pip {
  readonly command: string;
  readonly args: readonly string[];
  /** As it says itself: `pip 23.2.1 from …`. */
  readonly version: string;
}

/** Why one candidate is not a pip, for the message. */
export interface PipAttempt {
  readonly name: string;
  readonly problem: string;
}

const CANDIDATES: readonly (readonly [command: string, ...args: string[]])[] = [
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
  ['pip3'],
  ['pip'],
];

const PROGRESS_MS = 500;

/** The first pip that answers, or what each candidate said instead. */
export async function findPip(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Pip | readonly PipAttempt[]> {
  const attempts: PipAttempt[] = [];
  for (const [command, ...args] of CANDIDATES) {
    const result = await execa(command, [...args, '--version'], {
      env: environment,
      extendEnv: false,
      reject: false,
      timeout: 30_000,
      stdin: 'ignore',
    });
    const name = [command, ...args].join(' ');
    if (result.exitCode === 0) return { command, args, version: result.stdout.trim() };
    const problem =
      result.code === 'ENOENT'
        ? 'there is no such program'
        : (lastLine(result.stderr) ?? result.shortMessage ?? 'it gave no reason');
    attempts.push({ name, problem });
  }
  return attempts;
}

export interface DownloadRequest {
  readonly wheel: WheelFacts;
  /** Receives the wheel. */
  readonly directory: string;
  /** For pip's own temporary files, so that a full disk is this disk and a kill leaves nothing elsewhere. */
  readonly temporary: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Called when a pip was found and begins. */
  readonly begins: () => void;
  /** Called now and then with the bytes that have arrived. */
  readonly progress: (bytes: number) => void;
}

/**
 * Downloads the wheel.
 *
 * @returns the path of the wheel.
 * @throws RepriseError RP7030 without pip, RP7031 to RP7034 by what pip ran into.
 */
export async function downloadWheel(request: DownloadRequest): Promise<string> {
  const { wheel, directory, temporary, environment, signal } = request;
  const pip = await findPip(environment);
  if (!('command' in pip)) throw new RepriseError(pipMissing({ attempts: pip }));
  request.begins();
  const args = [
    ...pip.args,
    'download',
    '--disable-pip-version-check',
    '--no-input',
    '--no-deps',
    '--only-binary=:all:',
    `--platform=${wheel.platformTag}`,
    `--python-version=${WHEEL_PYTHON}`,
    '--implementation=cp',
    '--retries=2',
    '--progress-bar=off',
    `--dest=${directory}`,
    `${wheel.package}==${TENSORFLOW_VERSION}`,
  ];
  const timer = setInterval(() => {
    void bytesIn([directory, temporary]).then((bytes) => request.progress(bytes));
  }, PROGRESS_MS);
  try {
    const result = await execa(pip.command, args, {
      env: { ...environment, TMPDIR: temporary, PYTHONUNBUFFERED: '1' },
      extendEnv: false,
      reject: false,
      cancelSignal: signal,
      forceKillAfterDelay: 2000,
      stdin: 'ignore',
      all: true,
    });
    signal.throwIfAborted();
    if (result.exitCode === 0) {
      const name = (await readdir(directory)).find((one) => one.endsWith('.whl'));
      if (name !== undefined) return join(directory, name);
    }
    const output = result.all ?? '';
    const reason = reasonOf(output);
    throw new RepriseError(
      pipDownloadFailed({
        reason,
        package: wheel.package,
        version: TENSORFLOW_VERSION,
        pip: pip.version,
        directory,
        detail: telling(output, reason, result.shortMessage),
      }),
    );
  } finally {
    clearInterval(timer);
  }
}

const NETWORK =
  /NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Name or service|ConnectionResetError|Connection (refused|reset|aborted|timed out)|Network is unreachable|NameResolutionError|connection broken/i;

export type PipReason = 'network' | 'disk-full' | 'not-found' | 'certificate' | 'other';

/** What pip ran into, by the words it has used since version 9. */
export function reasonOf(output: string): PipReason {
  if (/No space left on device|Errno 28|Disk quota exceeded|Errno 122/i.test(output)) {
    return 'disk-full';
  }
  if (/CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError/i.test(output)) {
    return 'certificate';
  }
  // Before "no matching distribution", which is pip's last word also when it never got through.
  if (NETWORK.test(output)) return 'network';
  if (/No matching distribution|Could not find a version/i.test(output)) return 'not-found';
  return 'other';
}

/** The lines of pip's output that say what happened, at most three. */
function telling(output: string, reason: PipReason, fallback: string | undefined): string[] {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (reason === 'network' || reason === 'certificate') {
    const line = lines.findLast((one) => NETWORK.test(one) || /certificate|SSLError/i.test(one));
    // Inside is `NewConnectionError('<… object at 0x7f…>: Failed to establish …')': /simple/…`.
    const inner = />: ([^<>'"]+?)['")]/.exec(line ?? '')?.[1];
    return [inner ?? line ?? 'pip did not say more'];
  }
  const errors = lines.filter((line) => /^(ERROR|OSError|.*Error:)/.test(line));
  const chosen = errors.length > 0 ? errors : lines.slice(-3);
  return chosen.length > 0 ? chosen.slice(-3) : [fallback ?? 'pip said nothing'];
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1) || undefined;
}

async function bytesIn(directories: readonly string[]): Promise<number> {
  let total = 0;
  for (const directory of directories) {
    const names = await readdir(directory, { recursive: true }).catch(() => []);
    for (const name of names) {
      const facts = await stat(join(directory, name)).catch(() => undefined); // it may be gone again
      if (facts?.isFile() === true) total += facts.size;
    }
  }
  return total;
}
