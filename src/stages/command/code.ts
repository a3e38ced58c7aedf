/** Which files of the project are the code of a command. */
import { join } from 'node:path/posix';
import type { JsonObject } from '../../util/json.ts';
import { stringOf, wordsOf } from './fields.ts';

const INTERPRETER =
  /^(python[\d.]*|bash|sh|zsh|dash|node|deno|bun|tsx|ruby|perl|Rscript|julia|lua|php)$/;
/** Options after which no script follows: the code is on the command line, or a module found elsewhere. */
const NO_SCRIPT = new Set(['-c', '-m', '-e', '-p', '--eval', '--print', '-']);

/** Globs relative to the project root: those declared, and the script that `argv` names. */
export function codeOf(params: JsonObject): readonly string[] {
  const cwd = stringOf(params['cwd']) ?? '.';
  const script = scriptOf(wordsOf(params['argv']));
  const declared = wordsOf(params['code']);
  if (script === undefined) return declared;
  const path = join(cwd, script);
  return declared.includes(path) ? declared : [path, ...declared];
}

/** The script among the arguments, as written; undefined for a program found on PATH or elsewhere. */
function scriptOf(argv: readonly string[]): string | undefined {
  const [program, ...args] = argv;
  if (program === undefined) return undefined;
  // A path of the project is itself the code; an absolute one belongs to the machine.
  if (program.includes('/') && !program.startsWith('/')) return program;
  if (!INTERPRETER.test(program.slice(program.lastIndexOf('/') + 1))) return undefined;
  for (const arg of args) {
    if (NO_SCRIPT.has(arg)) return undefined;
    if (arg.startsWith('-')) continue;
    return arg.startsWith('/') || arg.includes('${') ? undefined : arg;
  }
  return undefined;
}
