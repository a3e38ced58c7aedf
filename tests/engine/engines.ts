/** The engines that this machine can open, for tests that run on each. */
import { findLibraries } from '../../src/engine/find-library.ts';

export const hasTensorFlow: boolean = findLibraries().some((place) => place.state === 'found');

/** For titles of tests that are passed over without it. */
export const needsTensorFlow = 'the TensorFlow library is needed: reprise engine install';

export const engines: readonly ('tensorflow' | 'wasm')[] = hasTensorFlow
  ? ['tensorflow', 'wasm']
  : ['wasm'];
