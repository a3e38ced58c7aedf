/** `reprise weights inspect FILE`: what a file of weights is. No tensor is read, nothing is executed. */
import { tableLines } from '../../report/table.ts';
import { clean, wrap } from '../../report/text.ts';
import { count, names } from '../../report/value.ts';
import { formatSize } from '../../util/units.ts';
import type { Inspection } from '../../weights/inspect.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { factLines, foldBlocks, shapeText } from '../weights-words.ts';

const FORMATS: Readonly<Record<Inspection['format'], string>> = {
  safetensors: 'safetensors',
  'torch-zip': 'PyTorch archive (zip)',
  'torch-legacy': 'PyTorch file of the old format',
};

export async function weightsInspectCommand(
  context: CliContext,
  file: string,
  options: { readonly json?: boolean; readonly all?: boolean; readonly key?: string },
): Promise<number> {
  const { terminal } = context;
  const { inspectWeights } = await import('../../weights/inspect.ts');
  const found = await inspectWeights(file, options.key);
  if (options.json === true) {
    terminal.json({ format_version: 1, ...found });
    return exitCode.done;
  }
  const rows =
    options.all === true
      ? found.tensors.map((one) => ({ ...one, count: 1 }))
      : foldBlocks(found.tensors);
  terminal.print([
    clean(found.file),
    ...factLines(factsOf(found, terminal.paper.columns - 14), terminal.paper),
    '',
    ...tableLines(
      [
        { title: 'tensor', least: 20 },
        { title: 'type' },
        { title: 'shape' },
        { title: '', align: 'right' },
      ],
      rows.map(({ name, dtype, shape, count }) => [
        clean(name),
        dtype,
        shapeText(shape),
        count > 1 ? `× ${count}` : '',
      ]),
      terminal.paper,
    ),
  ]);
  return exitCode.done;
}

/** @param width  Columns that a fact has. */
function factsOf(
  found: Inspection,
  width: number,
): (readonly [string, string | readonly string[]])[] {
  const { model, naming, place, places, others, dtypes, tensors, metadata } = found;
  const types = Object.entries(dtypes).map(([dtype, count]) => `${count} ${dtype}`);
  const elsewhere = places.filter(({ key }) => key !== place);
  const facts: (readonly [string, string | readonly string[]])[] = [
    ['format', `${FORMATS[found.format]}, ${formatSize(found.size)}`],
    ['weights', place === '' ? 'at the top' : `under "${place}"`],
    [
      'tensors',
      `${count(tensors.length)} (${types.join(', ')}), ${count(found.parameters)} numbers`,
    ],
    ['naming', naming === undefined ? 'not known' : `${naming.title} (${naming.name})`],
  ];
  if (elsewhere.length > 0) {
    const list = elsewhere.map(
      ({ key, tensors: count }) => `${key === '' ? 'the top' : key} (${count})`,
    );
    facts.push(['also at', names(list)]);
  }
  if (others.length > 0) {
    facts.push([
      'beside',
      names(
        others.map(({ name, what }) => `${name}: ${what}`),
        8,
      ),
    ]);
  }
  const notes = Object.keys(metadata);
  if (notes.length > 0) facts.push(['metadata', names(notes, 8)]);
  if (model === undefined) return [...facts, ['model', found.teacher ?? 'not known']];
  facts.push(
    ['model', model.title],
    ['settings', settingLines(model.config).flatMap((line) => wrap(line, width))],
  );
  if (model.assumed.length > 0) facts.push(['assumed', names(model.assumed, 9)]);
  if (model.unknown.length > 0) {
    facts.push(['not shown', `${names(model.unknown, 9)}: give them when you import`]);
  }
  return facts;
}

/** A part (encoder, backbone) has a line of its own. */
function settingLines(config: Readonly<Record<string, unknown>>): string[] {
  const own = Object.entries(config).filter(([, value]) => !isPart(value));
  const parts = Object.entries(config).filter(([, value]) => isPart(value));
  return [
    own.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', '),
    ...parts.map(
      ([name, value]) => `${name}: ${settingLines(value as Record<string, unknown>).join('; ')}`,
    ),
  ];
}

function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
