#!/usr/bin/env node
/**
 * The command line. Here stand the verbs and their options; each command is loaded when it is used,
 * so that `--version` and a typing mistake are answered at once. Only this file ends the process.
 */
import { Command, CommanderError, Option } from 'commander';
import type { Run } from './context.ts';
import { exitCode } from './exit-code.ts';
import { addRunVerbs } from './run-verbs.ts';
import { several } from './several.ts';
import { keepHeapSmall } from './small-heap.ts';
import { Terminal } from './terminal.ts';
import { version } from './version.ts';
import { addWeightsVerbs } from './weights-verbs.ts';

/** Set by the action of the command that was chosen; run after the arguments are understood. */
let chosen: Run | undefined;

const ONLY_HELP =
  'only these: stage, stage[seed=0], +stage (with all it needs), stage+ (repeatable)';

function program(): Command {
  const top = new Command('reprise')
    .description('Runs experiment pipelines: nothing computed is lost, nothing wrong is kept')
    .version(version, '-V, --version')
    .option('--debug', 'show stack traces of errors')
    .showSuggestionAfterError()
    .showHelpAfterError('Try "reprise --help".')
    .configureHelp({ helpWidth: Math.min(100, process.stdout.columns ?? 100) })
    .exitOverride();

  pipelineCommand(top, 'run', 'make everything that the file asks for and is not there yet')
    .option('--only <selector>', ONLY_HELP, several)
    .option('--force <selector>', 'run although the result exists (repeatable; "all")', several)
    .addOption(
      new Option('--progress <view>', 'how to show it')
        .choices(['auto', 'live', 'plain', 'json', 'quiet'])
        .default('auto'),
    )
    .option('-d, --detach', 'go on in the background: no terminal is needed')
    .addOption(new Option('--as <run>').hideHelp())
    .addHelpText(
      'after',
      `
Examples:
  reprise run pipelines/quickstart.yaml      here, until it ends
  reprise run pipelines/quickstart.yaml -d   in the background; reprise attach shows it

While it runs: Ctrl-C asks the stages to write a checkpoint and stop, a second Ctrl-C kills them,
Ctrl-\\ lets the run go on in the background. The same command goes on from what is there.`,
    )
    .action((file, options) => {
      chosen = async (context) => {
        keepHeapSmall(); // before there is anything on it
        return (await import('./commands/run.ts')).runCommand(context, file, options);
      };
    });
  pipelineCommand(top, 'plan', 'say what would run, and why, without running it')
    .option('--only <selector>', ONLY_HELP, several)
    .option('--force <selector>', 'as if the result did not exist (repeatable; "all")', several)
    .option('--json', 'as JSON')
    .action((file, options) => {
      chosen = async (context) =>
        (await import('./commands/plan.ts')).planCommand(context, file, options);
    });
  pipelineCommand(top, 'validate', 'check the file; finds all problems at once')
    .addOption(formatOption())
    .option('--json', 'the same as --format json')
    .action((file, options) => {
      chosen = async (context) =>
        (await import('./commands/validate.ts')).validateCommand(context, file, options);
    });
  pipelineCommand(top, 'config', 'print the pipeline with everything merged and filled in')
    .option('--origins', 'say where each value came from')
    .option('--json', 'as JSON')
    .action((file, options) => {
      chosen = async (context) =>
        (await import('./commands/config.ts')).configCommand(context, file, options);
    });
  withPipelineOptions(
    top
      .command('why')
      .description('say why a stage or trial would run, and what that costs')
      .argument('<trial>', 'a stage or a trial: pretrain, "ft1k[seed=0]"')
      .argument('[file]', 'pipeline file'),
  )
    .option('--json', 'as JSON')
    .action((trial, file, options) => {
      chosen = async (context) =>
        (await import('./commands/why.ts')).whyCommand(context, trial, file, options);
    });
  pipelineCommand(top, 'graph', 'draw the stages and what they need')
    .addOption(
      new Option('--format <format>', 'how').choices(['ascii', 'mermaid', 'dot']).default('ascii'),
    )
    .action((file, options) => {
      chosen = async (context) =>
        (await import('./commands/graph.ts')).graphCommand(context, file, options);
    });
  pipelineCommand(top, 'verify', 'judge the claims of the file by the results that exist')
    .option('--json', 'as JSON')
    .action((file, options) => {
      chosen = async (context) =>
        (await import('./commands/verify.ts')).verifyCommand(context, file, options);
    });
  withPipelineOptions(
    top
      .command('show')
      .description('show the result of a trial: settings, outputs, metrics, provenance')
      .argument('<trial>', 'a stage or a trial')
      .argument('[file]', 'pipeline file'),
  )
    .option('--json', 'as JSON')
    .action((trial, file, options) => {
      chosen = async (context) =>
        (await import('./commands/show.ts')).showCommand(context, trial, file, options);
    });
  addRunVerbs(top, (run) => {
    chosen = run;
  });
  const engine = top
    .command('engine')
    .description('the tensor engine: what there is, installing it');
  engine
    .command('install')
    .description('fetch the fast engine (TensorFlow, CPU) through pip')
    .option('--if-missing', 'only when there is none yet')
    .option('--force', 'anew, whatever is there')
    .action((options) => {
      chosen = async (context) =>
        (await import('./commands/engine.ts')).engineInstallCommand(context, options);
    });
  engine
    .command('status')
    .description('say which engine would be used, and why')
    .option('--json', 'as JSON')
    .action((options) => {
      chosen = async (context) =>
        (await import('./commands/engine.ts')).engineStatusCommand(context, options);
    });
  addWeightsVerbs(top, (run) => {
    chosen = run;
  });
  top
    .command('doctor')
    .description('look at this machine: what is there, what is missing, what to do')
    .option('--state <dir>', 'state directory')
    .option('--json', 'as JSON')
    .action((options) => {
      chosen = async (context) =>
        (await import('./commands/doctor.ts')).doctorCommand(context, options);
    });
  top
    .command('explain')
    .description('tell more about a message')
    .argument('<code>', 'as it stands before the message: RP2003')
    .action((code) => {
      chosen = async (context) =>
        (await import('./commands/explain.ts')).explainCommand(context, code);
    });
  top
    .command('schema')
    .description('print the JSON Schema of the pipeline file, or of one kind of stage')
    .argument('[kind]', 'mim, vqkd, command, …')
    .action((kind) => {
      chosen = async (context) =>
        (await import('./commands/schema.ts')).schemaCommand(context, kind);
    });
  return top;
}

function pipelineCommand(top: Command, name: string, description: string): Command {
  return withPipelineOptions(
    top.command(name).description(description).argument('[file]', 'pipeline file'),
  );
}

function withPipelineOptions(command: Command): Command {
  return command
    .option('-f, --file <path>', 'pipeline file, then overlays in order (repeatable)', several)
    .option('--set <path=value>', 'change a value: params.seeds=[0,1] (repeatable)', several)
    .option('--profile <name>', 'a profile of the file')
    .option('--state <dir>', 'state directory (default: runs/ in the project, or REPRISE_STATE)');
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}

async function main(): Promise<number> {
  const terminal = new Terminal();
  const top = program();
  try {
    await top.parseAsync(process.argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version were asked for; anything else is a word that could not be understood.
    return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  }
  const debug = top.opts<{ debug?: boolean }>().debug === true;
  if (chosen === undefined) {
    top.outputHelp();
    return exitCode.usage;
  }
  try {
    return await chosen({ terminal, cwd: process.cwd(), env: process.env, debug });
  } catch (error) {
    const { reportError } = await import('./report-error.ts');
    const report = reportError(error, { color: terminal.color, debug });
    terminal.err.write(report.text);
    return report.exitCode;
  }
}

const code = await main();
// What was written into a pipe may still be on its way; leaving now would cut it off.
await Promise.all([process.stdout, process.stderr].map(written));
process.exit(code);

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write('', () => resolve()); // also when nobody reads any more
  });
}
