/** What differs between the systems we run on: library names, and the package that has them. */

export interface LibraryPlatform {
  /** `linux-x64`, as in the cache directory's name. */
  readonly name: string;
  /** Libraries to load, dependencies first. */
  readonly libraries: readonly string[];
  /** PyPI's package with these libraries inside; undefined where there is none. */
  readonly pipPackage: string | undefined;
}

/** The release whose numbers we have checked. */
export const TENSORFLOW_VERSION = '2.18.1';

const LINUX = ['libtensorflow_framework.so.2', 'libtensorflow_cc.so.2'];
const MACOS = ['libtensorflow_framework.2.dylib', 'libtensorflow_cc.2.dylib'];

export function libraryPlatform(
  platform: string = process.platform,
  arch: string = process.arch,
): LibraryPlatform {
  const name = `${platform}-${arch}`;
  switch (name) {
    case 'linux-x64':
      return { name, libraries: LINUX, pipPackage: 'tensorflow-cpu' };
    case 'linux-arm64':
      return { name, libraries: LINUX, pipPackage: 'tensorflow' };
    case 'darwin-arm64':
      return { name, libraries: MACOS, pipPackage: 'tensorflow' };
    default:
      return { name, libraries: platform === 'darwin' ? MACOS : LINUX, pipPackage: undefined };
  }
}

/** The one-file build of the C API, as tfjs-node-gpu's install script fetches it. */
export function singleLibrary(platform: string = process.platform): readonly string[] {
  return platform === 'darwin'
    ? ['libtensorflow_framework.2.dylib', 'libtensorflow.2.dylib']
    : ['libtensorflow_framework.so.2', 'libtensorflow.so.2'];
}
