/** What differs between the systems we run on: library names, and the package that has them. */

export interface LibraryPlatform {
  /** `linux-x64`, as in the cache directory's name. */
  readonly name: string;
  /** Libraries to load, dependencies first. */
  readonly libraries: readonly string[];
  /** PyPI's wheel with these libraries inside; undefined where there is none. */
  readonly wheel: WheelFacts | undefined;
}

/**
 * A wheel as pip is asked for it. The tags are stated, so any Python's pip gets the same file: no
 * Python code of it is used, only its shared libraries.
 */
export interface WheelFacts {
  readonly package: 'tensorflow-cpu' | 'tensorflow';
  readonly platformTag: string;
  readonly bytes: number;
  /** Of the wheel for CPython 3.11. */
  readonly sha256: string;
  /** The libraries, unpacked. */
  readonly libraryBytes: number;
}

/** The release whose numbers we have checked. */
export const TENSORFLOW_VERSION = '2.18.1';
/** Its wheel for this Python is taken on every machine. */
export const WHEEL_PYTHON = '311';

const LINUX = ['libtensorflow_framework.so.2', 'libtensorflow_cc.so.2'];
const MACOS = ['libtensorflow_framework.2.dylib', 'libtensorflow_cc.2.dylib'];

const WHEELS: Readonly<Record<string, WheelFacts>> = {
  'linux-x64': {
    package: 'tensorflow-cpu',
    platformTag: 'manylinux2014_x86_64',
    bytes: 230_236_181,
    sha256: '810c75d7149d2da0cb2092187817b0dcabb80728ca9f9cf3a61f3f42fadd1298',
    libraryBytes: 682_569_648,
  },
  'linux-arm64': {
    package: 'tensorflow',
    platformTag: 'manylinux2014_aarch64',
    bytes: 231_937_898,
    sha256: '8a6485edd2148f70d011dbd1d8dc2c775e91774a5a159466e83d0d1f21580944',
    libraryBytes: 766_226_496,
  },
  'darwin-arm64': {
    package: 'tensorflow',
    platformTag: 'macosx_12_0_arm64',
    bytes: 239_549_037,
    sha256: '661029cd769b311db910b79a3a6ef50a5a61ecc947172228c777a49989722508',
    libraryBytes: 655_268_476,
  },
};

export function libraryPlatform(
  platform: string = process.platform,
  arch: string = process.arch,
): LibraryPlatform {
  const name = `${platform}-${arch}`;
  return { name, libraries: platform === 'darwin' ? MACOS : LINUX, wheel: WHEELS[name] };
}

/** The one-file build of the C API, as tfjs-node-gpu's install script fetches it. */
export function singleLibrary(platform: string = process.platform): readonly string[] {
  return platform === 'darwin'
    ? ['libtensorflow_framework.2.dylib', 'libtensorflow.2.dylib']
    : ['libtensorflow_framework.so.2', 'libtensorflow.so.2'];
}
