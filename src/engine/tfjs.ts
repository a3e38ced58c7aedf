/**
 * What the core of tfjs leaves out and every engine needs: gradients of all ops, and chained ops.
 *
 * Node can load both only from the union package `@tensorflow/tfjs`, whose one file has them beside
 * layers, converter, data and two more backends. Those five are given to it as empty modules: 22 ms
 * instead of 90, and one core, the same module that the rest of the program imports.
 */
import { createRequire, Module } from 'node:module';

export const KERNEL_PACKAGE = '@tensorflow/tfjs-node-gpu';

const UNUSED = ['layers', 'converter', 'data', 'backend-cpu', 'backend-webgl'];

/** Registers the gradients with tfjs-core; a second call does nothing. */
export function loadGradients(): void {
  const union = requireInside(requireInside(createRequire(import.meta.url), KERNEL_PACKAGE), UNION);
  for (const name of UNUSED) replaceModule(union, `@tensorflow/tfjs-${name}`, {});
  union(UNION);
}

const UNION = '@tensorflow/tfjs';

/** `require` as a file of that package would see it. */
export function requireInside(require: NodeJS.Require, name: string): NodeJS.Require {
  return createRequire(require.resolve(`${name}/package.json`));
}

/** Makes `require(id)` give `exports`, for all who ask from now on. */
export function replaceModule(require: NodeJS.Require, id: string, exports: unknown): void {
  const path = require.resolve(id);
  if (require.cache[path] !== undefined) return;
  const module = new Module(path);
  module.exports = exports;
  module.loaded = true;
  require.cache[path] = module;
}
