/** What a person reads when a command could not do its work, and the exit code that goes with it. */
import { release } from 'node:os';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { cleanLines, stripColor } from '../report/text.ts';
import { plural } from '../report/value.ts';
import { exitCode } from './exit-code.ts';
import { PipelineProblems } from './pipeline-problems.ts';
import { version } from './version.ts';

export interface ErrorReport {
  readonly text: string;
  readonly exitCode: number;
}

export function reportError(
  error: unknown,
  options: { readonly color: boolean; readonly debug: boolean; readonly hasRun?: boolean },
): ErrorReport {
  if (!(error instanceof RepriseError)) return bug(error);
  const sources = new Map(
    [...(error instanceof PipelineProblems ? error.sources : [])].map(([name, text]) => [
      name,
      cleanLines(text),
    ]),
  );
  const body = printDiagnostics(error.diagnostics.map(cleaned), { color: options.color, sources });
  const count = plural(error.diagnostics.filter((one) => one.severity === 'error').length, 'error');
  const stack = options.debug ? `\n${error.stack ?? ''}\n` : '';
  const end = options.hasRun === true ? '' : `${count}. Nothing was run.\n`;
  const code = options.hasRun === true ? exitCode.failed : exitCode.usage;
  return { text: `${body}${end}${stack}`, exitCode: code };
}

/** Messages quote files and programs; neither may steer the terminal. */
export function cleaned(diagnostic: Diagnostic): Diagnostic {
  return {
    ...diagnostic,
    message: cleanLines(diagnostic.message),
    ...(diagnostic.notes === undefined ? {} : { notes: diagnostic.notes.map(cleanLines) }),
    ...(diagnostic.suggestion === undefined
      ? {}
      : { suggestion: cleanLines(diagnostic.suggestion) }),
  };
}

function bug(error: unknown): ErrorReport {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = [
    'This is a bug in reprise, not in your pipeline. What was computed is kept.',
    'Please send us what follows, and the pipeline file if you can:',
    '',
    `reprise ${version}, node ${process.version}, ${process.platform} ${process.arch} ${release()}`,
    `arguments: ${JSON.stringify(process.argv.slice(2))}`,
    stripColor(stack),
    '',
  ].join('\n');
  return { text, exitCode: exitCode.bug };
}
