import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileValidator } from '../../src/language/compile-validator.ts';
import { emitSchemas, schemaProblems } from '../../src/language/emit-schemas.ts';
import { kinds as ours } from '../../src/stages/registry.ts';
import { kinds } from '../rig/kinds.ts';

const root = join(import.meta.dirname, '..', '..');

describe('emitSchemas()', () => {
  it('gives what is checked in; "npm run schemas" writes it', () => {
    const files = emitSchemas(ours);
    expect(files.size).toBe(ours.size + 1);
    for (const [name, text] of files) {
      const folder = name === 'pipeline.schema.json' ? 'schemas' : 'schemas/kinds';
      expect(readFileSync(join(root, folder, name), 'utf8'), name).toBe(text);
    }
    const inFolder = readdirSync(join(root, 'schemas/kinds')).sort();
    expect(inFolder).toEqual([...ours.keys()].map((name) => `${name}.schema.json`).sort());
  });

  it('gives the compiled validator that is checked in', () => {
    const file = join(root, 'src/language/generated/validate-pipeline.ts');
    expect(readFileSync(file, 'utf8') === compileValidator(ours)).toBe(true);
  });

  it('lets an expression stand for every value that is no text', () => {
    const schema = JSON.parse(emitSchemas(kinds).get('pipeline.schema.json') ?? '') as {
      $defs: Record<string, { properties: Record<string, unknown> }>;
    };
    expect(schema.$defs['kind-train']?.properties['epochs']).toEqual({
      description: 'Passes over the data',
      default: 10,
      anyOf: [{ type: 'integer', minimum: 1 }, { $ref: '#/$defs/expression' }],
    });
    expect(schema.$defs['kind-train']?.properties['data']).toEqual({
      type: 'string',
      'x-input': 'records',
      description: 'What to learn from',
    });
  });
});

describe('schemaProblems()', () => {
  it.each([...ours.values()].map((kind) => [kind.name, kind] as const))(
    'finds nothing in the kind %s',
    (_, kind) => {
      expect(schemaProblems(kind)).toEqual([]);
    },
  );

  it('finds fields of every stage, defaults of required fields, and bare fields', () => {
    const train = kinds.get('train');
    if (train === undefined) throw new Error('no kind train');
    const parameters = {
      type: 'object',
      properties: { needs: { type: 'string', default: 'x' } },
      required: ['needs'],
    } as const;
    expect(schemaProblems({ ...train, parameters })).toEqual([
      '/needs is a field of every stage',
      '/needs is required and has a default',
      '/needs has neither title nor description',
    ]);
  });
});
