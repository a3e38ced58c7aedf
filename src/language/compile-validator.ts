/**
 * The schema of pipeline files -> the text of a TypeScript module that validates without Ajv, so that
 * starting up costs no compilation. Used by the emitter and its tests only; nothing else loads Ajv.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import type { StageKind } from '../contract/stage-kind.ts';
import { pipelineSchema, schemasFingerprint, withoutAnnotations } from './emit-schemas.ts';
import type { GateProblem } from './gate.ts';

/** @returns the text of `generated/validate-pipeline.ts`. */
export function compileValidator(kinds: ReadonlyMap<string, StageKind>): string {
  const ajv = new Ajv2020({
    strict: false,
    inlineRefs: false, // an expression may stand nearly everywhere: a function is smaller than its copies
    messages: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const validate = ajv.compile(withoutAnnotations(pipelineSchema(kinds)));
  const code = standalone.default(ajv, validate);
  const module = code.replace(UNUSED, '').replace(/export default \w+;/, '');
  // Ajv's run-time helpers in it, and small, so that starting up reads little; in lines, so that a
  // change can be looked at.
  const [small] = buildSync({
    stdin: { contents: module, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'node20',
    lineLimit: 120,
    legalComments: 'none',
  }).outputFiles;
  return [
    '// @ts-nocheck',
    '/* oxlint-disable */',
    '// Emitted by `npm run schemas` from the stage kinds; do not edit.',
    (small?.text ?? '')
      .trimEnd()
      .replace(/export\s*\{\s*(\w+) as validate\s*\};?$/, 'const validateWhole = $1;'),
    `export const schemasFingerprint: string = '${schemasFingerprint(kinds)}';`,
    'export const validatePipeline: {',
    '  (document: unknown): boolean;',
    '  errors?: readonly { instancePath: string; keyword: string }[] | null;',
    '} = validateWhole;',
    '',
  ].join('\n');
}

/** The same without the detour over a module; for tests with other kinds. */
export function compileGate(
  kinds: ReadonlyMap<string, StageKind>,
): (document: unknown) => readonly GateProblem[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(pipelineSchema(kinds));
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => ({ instancePath, keyword }));
}

// Only the place and the keyword are looked at; the rest of each problem would be half of the module.
const UNUSED = /,schemaPath:"(?:[^"\\]|\\.)*"|,params:\{[^{}]*\}/g;
