/**
 * Where commands write: standard output for what was asked for, standard error for what is said
 * beside it. Knows whether a person is looking, how wide the page is, and whether colour is wanted.
 */
import type { Paper } from '../report/text.ts';
import type { Sink } from '../report/view.ts';

/** Width of what goes to a file or a pipe: wide enough that nothing is cut without need. */
const PAGE = 160;

export class Terminal {
  readonly out: Sink;
  readonly err: Sink;
  /** A person sees standard output as it comes, and it can be redrawn. */
  readonly isLive: boolean;
  readonly color: boolean;
  readonly #page: number;

  constructor(env: NodeJS.ProcessEnv = process.env) {
    this.out = sinkOf(process.stdout);
    this.err = sinkOf(process.stderr);
    // What `watch` and some CI systems say of the width of a page that is no terminal.
    this.#page = Number(env['COLUMNS']) || PAGE;
    const dumb = env['TERM'] === 'dumb';
    this.isLive = process.stdout.isTTY === true && !dumb && !isSet(env['CI']);
    this.color = wantsColor(process.stdout.isTTY === true && !dumb, env);
  }

  get paper(): Paper {
    return { columns: Math.max(20, this.out.columns ?? this.#page), color: this.color };
  }

  /** Resolves when the reader of standard output has caught up; `gone` when there is none any more. */
  async caughtUp(): Promise<'ready' | 'gone'> {
    const { stdout } = process;
    if (stdout.writableNeedDrain && !stdout.destroyed && stdout.errored === null) {
      await new Promise<void>((resolve) => {
        for (const event of ['drain', 'close', 'error']) stdout.once(event, () => resolve());
      });
    }
    return stdout.destroyed || stdout.errored !== null ? 'gone' : 'ready';
  }

  print(lines: readonly string[]): void {
    if (lines.length > 0) this.out.write(`${lines.join('\n')}\n`);
  }

  json(value: unknown): void {
    this.out.write(`${JSON.stringify(value, null, 2)}\n`);
  }
}

/** @see https://no-color.org and https://force-color.org */
function wantsColor(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  let isGone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader went away (`| head`): nothing is left to say, and no reason to stop working.
    if (error.code === 'EPIPE' || error.code === 'EIO') isGone = true;
    else throw error;
  });
  return {
    write: (text) => {
      if (!isGone) stream.write(text);
    },
    get columns(): number | undefined {
      return stream.isTTY ? stream.columns : undefined;
    },
    get rows(): number | undefined {
      return stream.isTTY ? stream.rows : undefined;
    },
    onResize: (listener): (() => void) => {
      stream.on('resize', listener);
      return () => stream.off('resize', listener);
    },
  };
}
