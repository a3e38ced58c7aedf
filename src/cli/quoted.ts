/** Command lines that a person can paste. */

/** As a shell takes it, in quotes only where they are needed. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command of ours with its arguments, as this project shows them. */
export function commandLine(verb: string, ...words: readonly string[]): string {
  return ['npx reprise', verb, ...words.map(quoted)].join(' ');
}

/** `--state DIR` where it was given, to give again. */
export function stateWords(options: { readonly state?: string }): readonly string[] {
  return options.state === undefined ? [] : ['--state', options.state];
}
