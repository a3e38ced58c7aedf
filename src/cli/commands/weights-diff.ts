/** `reprise weights diff A B`: what differs between two files of weights; exit code 0 when nothing does. */
import { tableLines } from '../../report/table.ts';
import { type Paper, clean } from '../../report/text.ts';
import { names, plural } from '../../report/value.ts';
import type { WeightsDifference } from '../../weights/diff.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { shapeText } from '../weights-words.ts';

/** Rows of each sort that are shown; --json has all of them. */
const SHOWN = 20;

export async function weightsDiffCommand(
  context: CliContext,
  a: string,
  b: string,
  options: { readonly json?: boolean; readonly tolerance?: number },
): Promise<number> {
  const { terminal } = context;
  const { diffWeights } = await import('../../weights/diff.ts');
  const found = await diffWeights(a, b, options.tolerance);
  if (options.json === true) terminal.json({ format_version: 1, ...found });
  else terminal.print(differenceLines(found, terminal.paper));
  return found.isSame ? exitCode.done : exitCode.failed;
}

function differenceLines(found: WeightsDifference, paper: Paper): string[] {
  const { onlyInA, onlyInB, shapes, dtypes, values, same, isSame } = found;
  const sorts: (readonly (readonly string[])[])[] = [
    onlyInA.map((name) => ['only in A', name, '']),
    onlyInB.map((name) => ['only in B', name, '']),
    shapes.map((one) => ['shape', one.name, `${shapeText(one.a)} / ${shapeText(one.b)}`]),
    typeRows(dtypes),
    values.map((one) => ['values', one.name, distance(one)]),
  ];
  const rows = sorts.flatMap((sort) => [
    ...sort.slice(0, SHOWN),
    ...(sort.length > SHOWN ? [['', `and ${sort.length - SHOWN} more`, '']] : []),
  ]);
  const table = tableLines(
    [{ title: '' }, { title: '', least: 20 }, { title: '', least: 10 }],
    rows.map((row) => row.map(clean)),
    paper,
    '  ',
  );
  const counts = [
    `${plural(same, 'tensor')} the same`,
    ...(values.length > 0 ? [`${values.length} with other values`] : []),
    ...(shapes.length > 0 ? [`${shapes.length} of another shape`] : []),
    ...(dtypes.length > 0 ? [`${dtypes.length} of another type`] : []),
    ...(onlyInA.length + onlyInB.length > 0
      ? [`${onlyInA.length} only in A, ${onlyInB.length} only in B`]
      : []),
  ];
  return [
    `A ${clean(found.a)}`,
    `B ${clean(found.b)}`,
    ...(found.renamed ? ["  The namings differ; both are compared in the reference's names"] : []),
    ...(rows.length > 0 ? table : []),
    `${isSame ? 'Same' : 'Different'}: ${counts.join(', ')}`,
  ];
}

/** One row for each pair of types: files in half precision differ in every tensor. */
function typeRows(dtypes: WeightsDifference['dtypes']): string[][] {
  const byPair = new Map<string, string[]>();
  for (const { name, a, b } of dtypes) {
    const pair = `${a} / ${b}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), name]);
  }
  return [...byPair].map(([pair, list]) => ['type', names(list, 1), pair]);
}

function distance({
  maxAbs,
  maxRel,
}: {
  readonly maxAbs: number;
  readonly maxRel: number;
}): string {
  return `at most ${maxAbs.toExponential(2)} apart, ${maxRel.toExponential(2)} of the largest`;
}
