/** `reprise schema [KIND]`: the JSON Schema that editors and other tools can use. */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { unknownKind } from '../../diagnostics/messages/cli.ts';
import { emitSchemas } from '../../language/emit-schemas.ts';
import { kinds } from '../../stages/registry.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';

export function schemaCommand(context: CliContext, kind: string | undefined): number {
  const files = emitSchemas(kinds);
  const text = files.get(kind === undefined ? 'pipeline.schema.json' : `${kind}.schema.json`);
  if (text === undefined) {
    throw new RepriseError(unknownKind({ name: kind ?? '', known: [...kinds.keys()] }));
  }
  context.terminal.out.write(text);
  return exitCode.done;
}
