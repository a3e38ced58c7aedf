/** The verbs around runs that are there: looking at them, stopping them, going on, cleaning up. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseDuration, parseSize } from '../util/units.ts';
import type { Run } from './context.ts';

/** @param choose  Hears what the arguments ask for. */
export function addRunVerbs(top: Command, choose: (run: Run) => void): void {
  withState(
    top
      .command('attach')
      .description('show a run that goes on elsewhere: in the background, in another terminal')
      .argument('[run]', 'name of a run; the latest when left out'),
  )
    .addOption(
      new Option('--progress <view>', 'how to show it')
        .choices(['auto', 'live', 'plain', 'json', 'quiet'])
        .default('auto'),
    )
    .addHelpText(
      'after',
      examples([
        ['reprise attach', 'the latest run, until it ends; its exit code'],
        ['reprise attach 2026-11-25-brave-otter --progress json', 'one event a line'],
      ]) + '\nCtrl-C ends the looking; the run goes on.',
    )
    .action((run, options) => {
      choose(async (context) =>
        (await import('./commands/attach.ts')).attachCommand(context, run, options),
      );
    });
  withState(
    top
      .command('status')
      .description('say how a run stands')
      .argument('[run]', 'name of a run; the latest when left out'),
  )
    .option('--watch', 'and go on saying it, until it ends')
    .option('--json', 'as JSON; with --watch, one document a line')
    .addHelpText(
      'after',
      examples([
        ['reprise status', 'the latest run, a line per trial'],
        ['reprise status --watch', 'drawn anew; in a pipe, a line per change'],
        ['reprise status --json | jq .trials', 'for scripts'],
      ]),
    )
    .action((run, options) => {
      choose(async (context) =>
        (await import('./commands/status.ts')).statusCommand(context, run, options),
      );
    });
  withState(
    top
      .command('logs')
      .description('print what a trial wrote')
      .argument('<trial>', 'a stage or a trial')
      .option('--run <name>', 'of that run; the latest when left out'),
  )
    .addOption(
      new Option('-n, --tail <count>', 'only the last lines').argParser((text) =>
        wholeNumber(text),
      ),
    )
    .addOption(new Option('--lines <count>').argParser((text) => wholeNumber(text)).hideHelp())
    .addOption(
      new Option('--attempt <number>', 'of that attempt; the last when left out').argParser(
        (text) => wholeNumber(text, 1),
      ),
    )
    .addOption(
      new Option('--rank <number>', 'of that process of a gang; the first when left out').argParser(
        (text) => wholeNumber(text),
      ),
    )
    .option('--grep <pattern>', 'only lines that match this regular expression')
    .option('-f, --follow', 'go on as more comes, over attempts, until the trial ends')
    .addOption(new Option('-F').hideHelp())
    .addHelpText(
      'after',
      examples([
        ['reprise logs train', 'of the last attempt'],
        ['reprise logs "train[seed=1]" -f', 'as it comes'],
        ['reprise logs train --attempt 1 --grep "error|nan" -n 20', 'what went wrong first'],
      ]),
    )
    .action((trial, options) => {
      choose(async (context) =>
        (await import('./commands/logs.ts')).logsCommand(context, trial, options),
      );
    });
  withState(
    top
      .command('cancel')
      .description('stop a run, or single trials of it, and wait until they are gone')
      .argument('[names...]', 'a run, or stages and trials of it; the latest run when left out')
      .option('--run <name>', 'the run that the trials are of; the latest when left out'),
  )
    .option('--now', 'kill, instead of asking for a checkpoint first')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples([
        ['reprise cancel', 'the latest run, each trial with a checkpoint'],
        ['reprise cancel "train[seed=3]"', 'this trial alone; the others go on'],
        ['reprise cancel 2026-11-25-brave-otter --now', 'at once'],
      ]) + '\nA later reprise run goes on from the checkpoints.',
    )
    .action((names, options) => {
      choose(async (context) =>
        (await import('./commands/cancel.ts')).cancelCommand(context, names, options),
      );
    });
  withState(
    top
      .command('retry')
      .description('run again what failed or was blocked in a run, and what waits for it')
      .argument('[names...]', 'a run, or stages and trials of it; the latest run when left out')
      .option('--run <name>', 'the run that the trials are of; the latest when left out'),
  )
    .addOption(
      new Option('--progress <view>', 'how to show it')
        .choices(['auto', 'live', 'plain', 'json', 'quiet'])
        .default('auto'),
    )
    .option('-d, --detach', 'in the background')
    .addHelpText(
      'after',
      examples([
        ['reprise retry', 'all that failed in the latest run'],
        ['reprise retry 2026-11-25-brave-otter', 'in that one, with its file, --set and profile'],
        ['reprise retry "train[seed=3]"', 'this trial, whatever became of it'],
      ]),
    )
    .action((names, options) => {
      choose(async (context) =>
        (await import('./commands/retry.ts')).retryCommand(context, names, options),
      );
    });
  withState(
    top.command('gc').description('remove what nothing needs any more: results, logs, old runs'),
  )
    .addOption(
      new Option('--older-than <age>', 'what was not used for so long: 30d, 12h').argParser(age),
    )
    .addOption(
      new Option(
        '--max-size <size>',
        'least recently used first, until no more is left: 50G',
      ).argParser(sizeInBytes),
    )
    .addOption(
      new Option('--keep-runs <count>', 'folders of older runs go, of these they stay').argParser(
        (text) => wholeNumber(text),
      ),
    )
    .option('-n, --dry-run', 'only say what would go')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples([
        ['reprise gc', 'only what nothing refers to'],
        ['reprise gc --older-than 30d --dry-run', 'what a month without use would cost'],
        ['reprise gc --max-size 50G', 'make room, what was used last stays'],
        ['reprise gc --older-than 7d --keep-runs 20', 'a run goes when both say so'],
      ]) + '\nWhat a living, the latest or a pinned run needs always stays.',
    )
    .action((options) => {
      choose(async (context) => (await import('./commands/gc.ts')).gcCommand(context, options));
    });
  withState(
    top
      .command('pin')
      .description('keep a run, or the result of a trial, whatever reprise gc is told')
      .argument(
        '[names...]',
        'runs, or stages and trials of the latest run; none to list what is pinned',
      ),
  )
    .option('--json', 'as JSON')
    .action((names, options) => {
      choose(async (context) =>
        (await import('./commands/pin.ts')).pinCommand(context, names, options),
      );
    });
  withState(
    top
      .command('unpin')
      .description('let reprise gc decide about it again')
      .argument('<names...>', 'as they were pinned'),
  ).action((names, options) => {
    choose(async (context) =>
      (await import('./commands/pin.ts')).unpinCommand(context, names, options),
    );
  });
}

function age(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined) return ms;
  throw new InvalidArgumentError('Expected a duration: 30d, 12h.');
}

function sizeInBytes(text: string): number {
  const bytes = parseSize(text);
  if (bytes !== undefined) return bytes;
  throw new InvalidArgumentError('Expected a size: 50G, 800M.');
}

function withState(command: Command): Command {
  return command.option(
    '--state <dir>',
    'state directory (default: runs/ in the project, or REPRISE_STATE)',
  );
}

function examples(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([command]) => command.length));
  const lines = rows.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`);
  return ['', 'Examples:', ...lines, ''].join('\n');
}

function wholeNumber(text: string, least = 0): number {
  const count = Number(text);
  if (text.trim() !== '' && Number.isInteger(count) && count >= least) return count;
  throw new InvalidArgumentError(
    `Expected a whole number${least > 0 ? ` of at least ${least}` : ''}.`,
  );
}
