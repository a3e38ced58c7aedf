/** `reprise validate`: all problems of the file at once. Reads the file and nothing else. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { diagnosticsJson } from '../../report/diagnostics-json.ts';
import { clean } from '../../report/text.ts';
import { plural } from '../../report/value.ts';
import { openPipeline } from '../compose.ts';
import type { CliContext, PipelineOptions } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { showWarnings } from '../warnings.ts';

export interface ValidateOptions extends PipelineOptions {
  readonly format: 'text' | 'json';
  readonly json?: boolean;
}

export function validateCommand(
  context: CliContext,
  file: string | undefined,
  options: ValidateOptions,
): number {
  const { terminal } = context;
  const asJson = options.json === true || options.format === 'json';
  const answer = (diagnostics: readonly Diagnostic[], code: number): number => {
    terminal.json(diagnosticsJson(diagnostics));
    return code;
  };
  try {
    const pipeline = openPipeline({ context, named: file, options, command: 'validate' });
    if (asJson) return answer(pipeline.warnings, exitCode.done);
    showWarnings(terminal, pipeline.warnings, pipeline.sources);
    const { stages, claims } = pipeline;
    const facts = `${plural(stages.length, 'stage')}, ${plural(claims.length, 'claim')}`;
    terminal.print([`${clean(pipeline.file)} is well-formed: ${facts}`]);
    return exitCode.done;
  } catch (error) {
    if (asJson && error instanceof RepriseError) return answer(error.diagnostics, exitCode.usage);
    throw error;
  }
}
