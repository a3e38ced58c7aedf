/** Messages of the tensor engine and its installation (RP7). Facts come in, a diagnostic goes out. */
import { formatSize } from '../../util/units.ts';
import type { Diagnostic } from '../diagnostic.ts';

export function unknownEngine(facts: { readonly found: string }): Diagnostic {
  return {
    code: 'RP7001',
    severity: 'error',
    message: `Cannot read REPRISE_ENGINE: found "${facts.found}", expected "tensorflow", "wasm" or "auto"`,
  };
}

/** One place that was looked at. */
export interface PlaceFacts {
  readonly source: 'setting' | 'environment' | 'installed' | 'tfjs-node-gpu' | 'python';
  readonly directory: string | undefined;
  readonly state: 'found' | 'incomplete' | 'absent';
  readonly missing: readonly string[];
}

const SOURCES: Readonly<Record<PlaceFacts['source'], string>> = {
  setting: 'the library that was asked for',
  environment: 'REPRISE_LIBTENSORFLOW',
  installed: 'reprise engine install',
  'tfjs-node-gpu': "tfjs-node-gpu's own install script",
  python: 'the Python environment',
};

/** `reprise engine install: nothing in "/home/ada/.cache/reprise/…"` */
export function placeLine(place: PlaceFacts): string {
  const name = SOURCES[place.source];
  if (place.directory === undefined) return `${name}: no place to look`;
  switch (place.state) {
    case 'found':
      return `${name}: found in "${place.directory}"`;
    case 'incomplete':
      return `${name}: "${place.directory}" lacks ${place.missing.join(', ')}`;
    case 'absent':
      return `${name}: nothing in "${place.directory}"`;
  }
}

export function libraryNotFound(places: readonly PlaceFacts[]): Diagnostic {
  return {
    code: 'RP7002',
    severity: 'error',
    message: 'Cannot find the TensorFlow library',
    notes: places.map(placeLine),
    suggestion: 'Install it with: reprise engine install',
  };
}

export function libraryUnusable(facts: {
  readonly path: string;
  readonly detail: string;
}): Diagnostic {
  return {
    code: 'RP7003',
    severity: 'error',
    message: `Cannot load the TensorFlow library "${facts.path}"`,
    notes: [facts.detail],
    suggestion:
      'Install it anew with: reprise engine install --force, or go on without it: REPRISE_ENGINE=wasm',
  };
}

interface OpFacts {
  readonly op: string;
  /** Types and shapes, like `float32 [2, 3]`. */
  readonly inputs: readonly string[];
  readonly detail: string;
}

export function engineOutOfMemory(facts: OpFacts): Diagnostic {
  return {
    code: 'RP7010',
    severity: 'error',
    message: `Cannot compute ${facts.op}: there is not enough memory`,
    notes: [...inputNotes(facts), facts.detail],
    suggestion: 'Lower batch.per_device: it divides the global batch and changes no result',
  };
}

export function engineRefusedOp(facts: OpFacts): Diagnostic {
  return {
    code: 'RP7011',
    severity: 'error',
    message: `Cannot compute ${facts.op}: this build of TensorFlow has no kernel for it`,
    notes: [...inputNotes(facts), facts.detail],
  };
}

export function kernelMissing(facts: {
  readonly kernel: string;
  readonly engine: string;
  readonly step: string;
}): Diagnostic {
  return {
    code: 'RP7012',
    severity: 'error',
    message: `Cannot compute "${facts.step}": the ${facts.engine} engine has no kernel ${facts.kernel}`,
    suggestion: 'The TensorFlow engine has it: reprise engine install',
  };
}

export function tracedTensorRead(facts: {
  readonly step: string;
  readonly tensor: string;
}): Diagnostic {
  return {
    code: 'RP7020',
    severity: 'error',
    message: `Cannot read a tensor inside the compiled step "${facts.step}": it has no value yet (${facts.tensor})`,
    notes: [
      'A step is traced once and then runs as a whole; its values exist when it has returned',
    ],
    suggestion: 'Return the tensor from the step and read it there',
  };
}

export function tensorOfFinishedTrace(facts: {
  readonly step: string;
  readonly tensor: string;
}): Diagnostic {
  return {
    code: 'RP7021',
    severity: 'error',
    message: `Cannot use a tensor of the compiled step "${facts.step}" outside of it (${facts.tensor})`,
    notes: ['It was a name in a trace that has ended, and never had a value'],
    suggestion: 'Return the tensor from the step',
  };
}

export function shapeUnknownInTrace(facts: {
  readonly step: string;
  readonly op: string;
  /** `?` for an unknown size; undefined when even the number of axes is unknown. */
  readonly shape: readonly string[] | undefined;
}): Diagnostic {
  const found =
    facts.shape === undefined ? 'an unknown number of axes' : `[${facts.shape.join(', ')}]`;
  return {
    code: 'RP7022',
    severity: 'error',
    message: `Cannot compile "${facts.step}": the shape of the result of ${facts.op} depends on values, found ${found}`,
    suggestion: 'Compute it outside the step and pass it in',
  };
}

export function statefulOpInTrace(facts: {
  readonly op: string;
  readonly step: string;
}): Diagnostic {
  return {
    code: 'RP7023',
    severity: 'error',
    message: `Cannot compile "${facts.step}": ${facts.op} has a state, and would be frozen at the first call`,
    suggestion: 'Draw outside the step, from a named random stream, and pass the numbers in',
  };
}

function inputNotes(facts: OpFacts): string[] {
  return facts.inputs.length === 0 ? [] : [`inputs: ${facts.inputs.join(', ')}`];
}

export function pipMissing(facts: {
  readonly attempts: readonly { readonly name: string; readonly problem: string }[];
}): Diagnostic {
  return {
    code: 'RP7030',
    severity: 'error',
    message: 'Cannot install the engine: there is no pip to fetch it with',
    notes: facts.attempts.map(({ name, problem }) => `${name}: ${problem}`),
    suggestion:
      'Install pip (Debian: apt install python3-pip), or name a library: REPRISE_LIBTENSORFLOW=DIR',
  };
}

export interface PipFailureFacts {
  readonly reason: 'network' | 'disk-full' | 'not-found' | 'certificate' | 'other';
  readonly package: string;
  readonly version: string;
  readonly pip: string;
  readonly directory: string;
  /** What pip said, a few lines. */
  readonly detail: readonly string[];
}

export function pipDownloadFailed(facts: PipFailureFacts): Diagnostic {
  const head = `Cannot download ${facts.package} ${facts.version}`;
  const base = { severity: 'error', notes: [...facts.detail, facts.pip] } as const;
  switch (facts.reason) {
    case 'network':
      return {
        ...base,
        code: 'RP7031',
        message: `${head}: pip cannot reach its package index`,
        suggestion:
          'Look at the network and the proxy (HTTPS_PROXY); to go on without: REPRISE_ENGINE=wasm',
      };
    case 'certificate':
      return {
        ...base,
        code: 'RP7031',
        message: `${head}: pip does not trust the certificate of its package index`,
        suggestion: "Name your proxy's certificate: PIP_CERT=FILE reprise engine install",
      };
    case 'disk-full':
      return {
        ...base,
        code: 'RP7032',
        message: `${head}: the disk is full`,
        notes: [...base.notes, 'Nothing half done is left behind'],
        suggestion: `Make room, or place the cache elsewhere with REPRISE_CACHE: df -h "${facts.directory}"`,
      };
    case 'not-found':
      return {
        ...base,
        code: 'RP7033',
        message: `${head}: pip's package index does not have it`,
        suggestion: 'Look at pip config list: a mirror may be incomplete',
      };
    case 'other':
      return { ...base, code: 'RP7034', message: `${head}: pip gave up` };
  }
}

export function noRoomForEngine(facts: {
  readonly directory: string;
  readonly free: number;
  readonly needed: number;
}): Diagnostic {
  return {
    code: 'RP7032',
    severity: 'error',
    message: `Cannot install the engine: ${formatSize(facts.free)} are free at "${facts.directory}", ${formatSize(facts.needed)} are needed`,
    notes: ['The download is removed again at the end; what stays is three quarters of that'],
    suggestion: 'Make room, or place the cache elsewhere with REPRISE_CACHE=DIR',
  };
}

export function wheelDamaged(
  facts: { readonly wheel: string } & (
    | { readonly expected: string; readonly found: string }
    | { readonly problem: string }
  ),
): Diagnostic {
  const notes =
    'problem' in facts
      ? [facts.problem]
      : [`sha256 found    ${facts.found}`, `sha256 expected ${facts.expected}`];
  return {
    code: 'RP7035',
    severity: 'error',
    message: `Cannot use "${facts.wheel}": it is not the file that was published`,
    notes,
    suggestion: 'Empty pip\'s cache and try again: python3 -m pip cache remove "tensorflow*"',
  };
}

export function wheelWithoutLibrary(facts: {
  readonly wheel: string;
  readonly library: string;
}): Diagnostic {
  return {
    code: 'RP7036',
    severity: 'error',
    message: `Cannot use "${facts.wheel}": there is no "${facts.library}" in it`,
  };
}

export function smokeTestFailed(facts: {
  readonly path: string;
  /** That ended the process which tried it. */
  readonly signal: string | undefined;
  readonly detail: string;
}): Diagnostic {
  return {
    code: 'RP7037',
    severity: 'error',
    message: 'Cannot use the downloaded TensorFlow library on this machine',
    notes: [
      facts.signal === 'SIGILL'
        ? 'It was built for a newer processor: loading it ended with SIGILL (it needs AVX)'
        : facts.detail,
    ],
    suggestion: 'Go on without it: REPRISE_ENGINE=wasm',
  };
}

export function noWheelForPlatform(facts: { readonly platform: string }): Diagnostic {
  return {
    code: 'RP7038',
    severity: 'error',
    message: `Cannot install the engine: there is no TensorFlow package for ${facts.platform}`,
    notes: ['The WebAssembly engine runs everywhere, 10 to 15 times slower'],
    suggestion: 'With a library of your own: REPRISE_LIBTENSORFLOW=DIR',
  };
}
