/** What every command receives: the terminal, the place, and the options that all of them know. */
import type { Terminal } from './terminal.ts';

export interface CliContext {
  readonly terminal: Terminal;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly debug: boolean;
}

/** A command with its arguments understood; answers the exit code. */
export type Run = (context: CliContext) => number | Promise<number>;

/** How a pipeline is named and changed on the command line. */
export interface PipelineOptions {
  /** `-f`, repeated: the file when none was named otherwise, then overlays in order. */
  readonly file?: readonly string[];
  /** `--set path=value`, repeated. */
  readonly set?: readonly string[];
  readonly profile?: string;
  readonly state?: string;
}

/** Which trials; see `plan/select.ts`. */
export interface ChoiceOptions {
  readonly only?: readonly string[];
  readonly force?: readonly string[];
}
