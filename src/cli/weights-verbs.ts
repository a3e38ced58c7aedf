/** The verbs around files of weights: what they are, other namings, differences. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Run } from './context.ts';
import { several } from './several.ts';

/** @param choose  Hears what the arguments ask for. */
export function addWeightsVerbs(top: Command, choose: (run: Run) => void): void {
  const weights = top
    .command('weights')
    .description('files of weights: what they are, other namings, differences');
  const key = ['--key <key>', 'where the weights are: model, module, model_ema'] as const;
  weights
    .command('inspect')
    .description('say what a file is: format, naming, model, tensors; nothing in it is run')
    .argument('<file>', '.safetensors, .pth, .pt, .bin, or a folder with one of them')
    .option(...key)
    .option('--all', 'every tensor in a row of its own')
    .option('--json', 'as JSON')
    .action((file, options) => {
      choose(async (context) =>
        (await import('./commands/weights-inspect.ts')).weightsInspectCommand(
          context,
          file,
          options,
        ),
      );
    });
  weights
    .command('convert')
    .description('write the weights in the names of another code base, as safetensors')
    .argument('<file>', 'a file or folder as for inspect')
    .addOption(
      new Option('--to <names>', 'whose names')
        .choices(['reference', 'timm', 'transformers'])
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --output <file>', 'file to write; replaced if it is there')
    .option('--model <name>', 'fit them to this registered model first: beit_base_patch16_384')
    .addOption(
      new Option(
        '--naming <name>',
        'whose names the file has (default: as its names show)',
      ).choices(['beit2', 'beit', 'timm', 'transformers', 'clip', 'dino', 'mmseg']),
    )
    .option(...key)
    .option('--prefix <prefix>', 'only names with this prefix, without it: encoder.')
    .option('--allow-missing <glob>', 'parameters that may be missing (repeatable)', several)
    .option('--half', 'numbers in half precision')
    .option('--json', 'as JSON')
    .action((file, options) => {
      choose(async (context) =>
        (await import('./commands/weights-convert.ts')).weightsConvertCommand(
          context,
          file,
          options,
        ),
      );
    });
  weights
    .command('diff')
    .description('compare two files, tensor by tensor; ends with 0 when they are the same, else 1')
    .argument('<a>', 'a file or folder as for inspect')
    .argument('<b>', 'another')
    .addOption(
      new Option('--tolerance <share>', 'largest relative difference that counts as none')
        .default(0)
        .argParser((text) => {
          const share = Number(text);
          if (text.trim() !== '' && share >= 0) return share;
          throw new InvalidArgumentError('Expected a number of at least 0.');
        }),
    )
    .option('--json', 'as JSON')
    .action((a, b, options) => {
      choose(async (context) =>
        (await import('./commands/weights-diff.ts')).weightsDiffCommand(context, a, b, options),
      );
    });
}
