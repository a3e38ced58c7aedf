/** `reprise weights convert FILE --to NAMES -o OUT`: writes weights in the names of another code base. */
import { constants } from 'node:os';
import { tableLines } from '../../report/table.ts';
import { type Paper, clean } from '../../report/text.ts';
import { count, plural } from '../../report/value.ts';
import type { Conversion, Target } from '../../weights/convert.ts';
import type { NamingName } from '../../weights/key-maps/key-map.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { factLines, foldBlocks, shapeText } from '../weights-words.ts';

/** After these, no half of a file may be left. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export async function weightsConvertCommand(
  context: CliContext,
  file: string,
  options: {
    readonly to: Target;
    readonly output: string;
    readonly model?: string;
    readonly naming?: NamingName;
    readonly key?: string;
    readonly prefix?: string;
    readonly allowMissing?: readonly string[];
    readonly half?: boolean;
    readonly json?: boolean;
  },
): Promise<number> {
  const { terminal } = context;
  const { convertWeights } = await import('../../weights/convert.ts');
  const stop = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  const onStop = (signal: NodeJS.Signals): void => {
    stoppedBy = signal;
    stop.abort();
  };
  for (const signal of STOPPING) process.once(signal, onStop); // a second one ends the process at once
  let done: Conversion;
  try {
    done = await convertWeights(file, { ...options, signal: stop.signal });
  } catch (error) {
    if (stoppedBy === undefined || error !== stop.signal.reason) throw error;
    return 128 + constants.signals[stoppedBy];
  } finally {
    for (const signal of STOPPING) process.removeListener(signal, onStop);
  }
  if (options.json === true) terminal.json({ format_version: 1, ...done });
  else terminal.print(conversionLines(done, terminal.paper));
  return exitCode.done;
}

function conversionLines(done: Conversion, paper: Paper): string[] {
  const { written, resampled, missing, dropped, settings, architecture } = done;
  const facts: (readonly [string, string])[] = [
    ['from', `${done.naming}${architecture === undefined ? '' : `, a ${architecture}`}`],
    [
      'to',
      `${done.to}: ${plural(written.tensors, 'tensor')}, ${count(written.parameters)} numbers`,
    ],
  ];
  if (settings !== undefined) facts.push(['settings', 'in the metadata, under "config"']);
  const rows: string[][] = [
    ...resampled.map(({ name, from, to }) => [
      'resampled',
      name,
      `${shapeText(from)} → ${shapeText(to)}`,
    ]),
    ...missing.map(({ name, why }) => ['missing', name, why]),
    ...foldBlocks(dropped.map(({ name, why }) => ({ name, dtype: why, shape: [] }))).map(
      ({ name, dtype: why, count }) => ['dropped', count > 1 ? `${name} × ${count}` : name, why],
    ),
  ];
  const table = tableLines(
    [{ title: '' }, { title: '', least: 20 }, { title: '', least: 20 }],
    rows.map((row) => row.map(clean)),
    paper,
    '  ',
  );
  return [
    `Wrote ${clean(done.output)}`,
    ...factLines(facts, paper),
    ...(rows.length > 0 ? table : []),
  ];
}
