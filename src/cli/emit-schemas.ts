/**
 * `npm run schemas`: writes schemas/ and the compiled validator from the stage kinds. With `--check` it
 * writes nothing and ends with 1 when a file would change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileValidator } from '../language/compile-validator.ts';
import { emitSchemas } from '../language/emit-schemas.ts';
import { kinds } from '../stages/registry.ts';

const files = new Map<string, string>();
for (const [name, text] of emitSchemas(kinds)) {
  files.set(join(name === 'pipeline.schema.json' ? 'schemas' : 'schemas/kinds', name), text);
}
files.set('src/language/generated/validate-pipeline.ts', compileValidator(kinds));

const isCheck = process.argv.includes('--check');
for (const [path, text] of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (isCheck) {
    process.stderr.write(`${path} is not what the stage kinds say; run "npm run schemas"\n`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`wrote ${path}\n`);
}
