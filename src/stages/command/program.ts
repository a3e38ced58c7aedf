/** Fills the names into a command: from parameters and places to the program as it is started. */
import { join } from 'node:path';
import type { Program, ProgramPlace } from '../../contract/stage-kind.ts';
import { invariant } from '../../util/invariant.ts';
import type { JsonObject } from '../../util/json.ts';
import { objectOf, stringOf, wordOf, wordsOf } from './fields.ts';
import { quoteInto } from './shell-quote.ts';

const NAME = /\$\{\s*([^}]*?)\s*\}/g;

export function programOf(params: JsonObject, place: ProgramPlace): Program {
  const valueOf = (name: string): string | undefined => valueIn(params, place, name);
  const put = (text: string): string => text.replaceAll(NAME, (all, name) => valueOf(name) ?? all);
  const found = place.checkpoint !== undefined;
  const more = found ? wordsOf(objectOf(params['resume'])['args_if_found']).map(put) : [];
  const env = Object.entries({ ...objectOf(params['env']), ...objectOf(params['local_env']) });
  return {
    argv: [...argvOf(params, put, valueOf), ...more],
    cwd: join(place.projectRoot, stringOf(params['cwd']) ?? '.'),
    env: Object.fromEntries(env.map(([name, text]) => [name, put(wordOf(text) ?? '')])),
  };
}

function argvOf(
  params: JsonObject,
  put: (text: string) => string,
  valueOf: (name: string) => string | undefined,
): [string, ...string[]] {
  const line = stringOf(params['run']);
  if (line !== undefined) {
    const shell = stringOf(params['shell']) ?? 'bash';
    const strict = shell === 'bash' ? ['-eo', 'pipefail'] : ['-e'];
    // What stands after the line becomes $0 and "$@".
    return [shell, ...strict, '-c', quoteInto(line, NAME, valueOf), shell];
  }
  const [program, ...args] = wordsOf(params['argv']).map(put);
  invariant(program !== undefined, 'a command has neither argv nor run');
  return [program, ...args];
}

function valueIn(params: JsonObject, place: ProgramPlace, name: string): string | undefined {
  if (name === 'work') return place.workDirectory;
  if (name === 'checkpoint.path') return place.checkpoint?.path;
  const [, group, rest] = /^(inputs|outputs)\.(.+)$/.exec(name) ?? [];
  if (group === undefined || rest === undefined) return undefined;
  const path = stringOf(objectOf(params[group])[rest]);
  if (path === undefined || group === 'inputs') return path; // absolute already
  return join(place.workDirectory, path.replace(/\/+$/, ''));
}

/** What is wrong with the names in a text, a line each. */
export function unknownNames(
  text: string,
  names: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
  hasCheckpoint: boolean,
): readonly string[] {
  const problems: string[] = [];
  for (const [all, name = ''] of text.matchAll(NAME)) {
    if (name === 'checkpoint.path' && !hasCheckpoint) {
      problems.push(
        `Cannot fill in "${all}" here: it is known in "resume.args_if_found" and "checkpoints.validate" only`,
      );
    }
    const [, group, rest] = /^(inputs|outputs)\.(.+)$/.exec(name) ?? [];
    if (group !== 'inputs' && group !== 'outputs') continue;
    if (names[group].includes(rest ?? '')) continue;
    const known = names[group].length === 0 ? 'none' : names[group].join(', ');
    problems.push(`Cannot fill in "${all}": "${rest}" is not among the ${group} (${known})`);
  }
  return problems;
}
