/**
 * Every diagnostic of the pipeline language: a factory each, facts in, wording here and nowhere else.
 * RP10xx files and YAML, RP11xx values and schema, RP12xx layers (overlays, profiles, --set), RP20xx references and expressions.
 */
import type { Diagnostic, Related, Span } from '../diagnostic.ts';
import { type Expectation, expected, list } from './expected.ts';

/** A name and the place of its definition. */
export interface Defined {
  readonly name: string;
  readonly span: Span;
}

/** What stood there. */
export type Found =
  | { readonly kind: 'scalar'; readonly value: null | boolean | number | string }
  | { readonly kind: 'list' | 'map' | 'artifact' };

interface Extra {
  readonly notes?: readonly string[];
  readonly suggestion?: string | undefined;
  readonly related?: readonly Related[];
}

function error(
  code: string,
  message: string,
  span: Span | undefined,
  extra: Extra = {},
): Diagnostic {
  const { notes, suggestion, related } = extra;
  return {
    code,
    severity: 'error',
    message,
    ...(span === undefined ? {} : { span }),
    ...(notes === undefined || notes.length === 0 ? {} : { notes }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related === undefined ? {} : { related }),
  };
}

export function didYouMean(name: string): string {
  return `did you mean "${name}"?`;
}

/** For a text that only looks like what is expected. */
export function writePlain(value: string): string {
  return value === 'true' || value === 'false' ? `write ${value}` : `write ${value} without quotes`;
}

function meantName(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : didYouMean(meant);
}

function meantPlace(meant: Defined | undefined): string | undefined {
  if (meant === undefined) return undefined;
  const { file, line, column } = meant.span;
  return `${didYouMean(meant.name)} (defined at ${file}:${line}:${column})`;
}

function known(what: string, names: readonly string[], none: string): readonly string[] {
  return [names.length === 0 ? none : `${what}: ${list(names)}`];
}

function foundWords(found: Found): string {
  if (found.kind !== 'scalar')
    return found.kind === 'artifact' ? 'an output of a stage' : `a ${found.kind}`;
  if (found.value === null) return 'nothing';
  if (typeof found.value !== 'string') return String(found.value);
  return shorten(JSON.stringify(found.value));
}

function shorten(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= 80 ? line : `${line.slice(0, 77)}…`;
}

// RP10xx: files and YAML

export function fileUnreadable(file: string, code: string): Diagnostic {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is not a folder',
    EACCES: 'you are not allowed to read it',
    EPERM: 'you are not allowed to read it',
    ELOOP: 'its symbolic links go in a circle',
    ENAMETOOLONG: 'its name is too long',
  };
  return error('RP1001', `Cannot read "${file}": ${reasons[code] ?? code}`, undefined);
}

export function fileIsDirectory(file: string): Diagnostic {
  return error(
    'RP1002',
    `Cannot read "${file}": it is a folder, expected a pipeline file`,
    undefined,
  );
}

export function fileTooLarge(file: string, bytes: number, most: number): Diagnostic {
  const mb = (value: number): string => `${(value / 2 ** 20).toFixed(0)} MB`;
  return error(
    'RP1003',
    `Cannot read "${file}": it has ${mb(bytes)}, expected at most ${mb(most)}`,
    undefined,
  );
}

export function fileNotText(file: string): Diagnostic {
  return error(
    'RP1004',
    `Cannot read "${file}": it holds binary data, expected YAML in UTF-8`,
    undefined,
  );
}

export function fileEmpty(file: string, span: Span): Diagnostic {
  return error('RP1005', `Cannot read "${file}": it is empty, expected a pipeline`, span, {
    suggestion: 'start with "version: 1", "name: …" and "stages:"',
  });
}

export function fileNotMap(file: string, found: string, span: Span): Diagnostic {
  const words = found === 'scalar' ? 'a single value' : `a ${found}`;
  return error(
    'RP1006',
    `Cannot read "${file}": it holds ${words}, expected a map with "version", "name" and "stages"`,
    span,
  );
}

export function yamlSyntax(code: string, message: string, span: Span): Diagnostic {
  const known: Readonly<Record<string, string>> = {
    TAB_AS_INDENT: 'a tab stands in the indentation, expected spaces',
    MULTIPLE_DOCS: 'a second document starts here, expected one document in a file',
    BLOCK_AS_IMPLICIT_KEY:
      'a second ": " stands on this line, expected one (put the value in quotes)',
  };
  const open = /(sequence|map) .*end with a/.exec(message)?.[1];
  if (open !== undefined) {
    const bracket = open === 'map' ? '"}"' : '"]"';
    return error(
      'RP1007',
      `Cannot read YAML: a ${open === 'map' ? 'map' : 'list'} is open, expected ${bracket}`,
      span,
    );
  }
  const [first = message] = message.split('\n');
  const reason = known[code] ?? first.charAt(0).toLowerCase() + first.slice(1);
  return error('RP1007', `Cannot read YAML: ${reason}`, span);
}

export function duplicateKey(key: string, span: Span, earlier: Span): Diagnostic {
  return error('RP1008', `Cannot use "${key}" twice in one map`, span, {
    related: [{ message: 'the first one is here', span: earlier }],
  });
}

export function keyNotText(span: Span): Diagnostic {
  return error('RP1009', 'Cannot use this as a name: expected text that is not empty', span);
}

export function numberNotFinite(text: string, span: Span): Diagnostic {
  return error('RP1010', `Cannot use ${text}: expected a finite number`, span);
}

export function integerTooLarge(text: string, span: Span): Diagnostic {
  return error(
    'RP1011',
    `Cannot use ${text}: it is beyond 9007199254740991, so digits would be lost`,
    span,
    {
      suggestion: 'put it in quotes if it is a name and not a number',
    },
  );
}

export function nestedTooDeep(span: Span): Diagnostic {
  return error('RP1012', 'Cannot read YAML: it is nested deeper than 60 levels', span);
}

export function tooManyNodes(most: number, span: Span): Diagnostic {
  return error(
    'RP1013',
    `Cannot read YAML: with its aliases it has more than ${most} values`,
    span,
  );
}

export function unknownAnchor(name: string, names: readonly string[], span: Span): Diagnostic {
  return error(
    'RP1014',
    `Cannot follow "*${name}": there is no anchor "&${name}" before it`,
    span,
    {
      notes: known('anchors', names, 'there are no anchors before it'),
    },
  );
}

export function mergeNeedsMap(span: Span): Diagnostic {
  return error('RP1015', 'Cannot merge with "<<": expected a map or a list of maps', span);
}

export function unsupportedTag(tag: string, span: Span): Diagnostic {
  return error(
    'RP1016',
    `Cannot use the tag "${tag.replace('tag:yaml.org,2002:', '!!')}": expected plain YAML`,
    span,
  );
}

export function yamlVersion(version: string, span: Span): Diagnostic {
  return error('RP1017', `Cannot read YAML ${version}: expected YAML 1.2`, span, {
    suggestion: 'take the "%YAML" line away',
  });
}

// RP11xx: values and schema

export interface FieldPlace {
  /** Of the map around; empty for the outermost. */
  readonly label: string;
  readonly name: string;
  readonly span: Span;
}

export function unknownField(
  place: FieldPlace,
  meant: string | undefined,
  names: readonly string[],
): Diagnostic {
  const where = place.label === '' ? '' : ` in "${place.label}"`;
  return error('RP1101', `Cannot use "${place.name}": there is no such field${where}`, place.span, {
    notes: meant === undefined ? known('fields', names, 'there are no fields here') : [],
    suggestion: meantName(meant),
  });
}

export function missingField(
  label: string,
  name: string,
  schema: Expectation,
  span: Span,
): Diagnostic {
  const where = label === '' ? '' : ` of "${label}"`;
  return error('RP1102', `Cannot do without "${name}"${where}: expected ${expected(schema)}`, span);
}

export function wrongValue(
  label: string,
  found: Found,
  schema: Expectation,
  span: Span,
  hint: string | undefined,
): Diagnostic {
  const message = `Cannot read "${label}": found ${foundWords(found)}, expected ${expected(schema)}`;
  return error('RP1103', message, span, { suggestion: hint });
}

export function listLength(
  label: string,
  count: number,
  schema: Expectation,
  span: Span,
): Diagnostic {
  const items = count === 1 ? '1 item' : `${count} items`;
  return error(
    'RP1104',
    `Cannot read "${label}": found ${items}, expected ${expected(schema)}`,
    span,
  );
}

export function doubleItem(label: string, found: Found, earlier: number, span: Span): Diagnostic {
  const message = `Cannot read "${label}": ${foundWords(found)} is in the list already, as item ${earlier}`;
  return error('RP1105', message, span);
}

export function expressionGives(
  label: string,
  gives: string,
  schema: Expectation,
  span: Span,
): Diagnostic {
  return error(
    'RP1106',
    `Cannot read "${label}": the expression gives ${gives}, expected ${expected(schema)}`,
    span,
  );
}

export function sectionNotMap(name: string, span: Span): Diagnostic {
  return error('RP1107', `Cannot read "${name}": expected a map of names`, span);
}

export function sectionNotList(name: string, span: Span): Diagnostic {
  return error('RP1108', `Cannot read "${name}": expected a list`, span);
}

export function stageNotMap(name: string, span: Span): Diagnostic {
  return error('RP1109', `Cannot read the stage "${name}": expected a map with "kind"`, span);
}

export function kindMissing(name: string, kinds: readonly string[], span: Span): Diagnostic {
  return error('RP1110', `Cannot tell what the stage "${name}" does: it has no "kind"`, span, {
    notes: known('kinds', kinds, 'there are no kinds'),
  });
}

export function kindUnknown(
  kind: string,
  meant: string | undefined,
  kinds: readonly string[],
  span: Span,
): Diagnostic {
  return error('RP1111', `Cannot use the kind "${kind}": there is no such kind`, span, {
    notes: known('kinds', kinds, 'there are no kinds'),
    suggestion: meantName(meant),
  });
}

/** A check of a kind between its fields; a message that is only the second half gets its first. */
export function kindCheck(label: string, message: string, span: Span): Diagnostic {
  const isWhole = /^[A-Z]/.test(message) || label === '';
  return error('RP1112', isWhole ? message : `Cannot read "${label}": ${message}`, span);
}

export function nameNotAllowed(what: string, name: string, span: Span): Diagnostic {
  const rule =
    what === 'pipeline'
      ? 'letters, digits, ".", "_" and "-", at most 100'
      : 'letters, digits, "_" and single "-" inside, with a letter first';
  return error('RP1113', `Cannot name a ${what} "${name}": expected ${rule}`, span);
}

export function wordNotAllowed(what: 'param' | 'axis', name: string, span: Span): Diagnostic {
  const article = what === 'axis' ? 'an axis' : 'a param';
  return error(
    'RP1114',
    `Cannot name ${article} "${name}": expected letters, digits and "_", with a letter first`,
    span,
  );
}

export function versionMissing(span: Span): Diagnostic {
  return error(
    'RP1115',
    'Cannot tell the version of the pipeline language: there is no "version"',
    span,
    {
      suggestion: 'write "version: 1" in the first line',
    },
  );
}

export function versionUnknown(found: string, span: Span): Diagnostic {
  return error('RP1116', `Cannot read version ${found} of the pipeline language: expected 1`, span);
}

export function nameMissing(span: Span): Diagnostic {
  return error('RP1117', 'Cannot tell the name of the pipeline: there is no "name"', span, {
    suggestion: 'write "name: …" below "version"',
  });
}

export function noStages(span: Span): Diagnostic {
  return error('RP1118', 'Cannot find anything to do: there are no "stages"', span);
}

export function pluginsNotSupported(span: Span): Diagnostic {
  return error('RP1119', 'Cannot load plugins: kinds from packages are not supported yet', span, {
    suggestion: 'use the kind "command" for programs of your own',
  });
}

export function paramNotDeclared(name: string, span: Span): Diagnostic {
  return error(
    'RP1120',
    `Cannot read "params.${name}": found a map without "type", "default" or "enum"`,
    span,
    {
      suggestion: `for a value that is a map write {type: object, default: {…}}`,
    },
  );
}

export function paramWithoutValue(name: string, span: Span): Diagnostic {
  return error('RP1121', `Cannot do without a value of "params.${name}": it has no default`, span, {
    suggestion: `--set params.${name}=…`,
  });
}

export function paramsCycle(names: readonly string[], span: Span): Diagnostic {
  const chain = names.map((name) => `"${name}"`).join(' needs ');
  return error('RP1122', `Cannot compute params: ${chain}`, span);
}

export function paramUnused(name: string, meant: string | undefined, span: Span): Diagnostic {
  const more = meant === undefined ? {} : { notes: [`"params.${meant}" is used`] };
  return {
    code: 'RP1123',
    severity: 'warning',
    message: `Nothing uses "params.${name}"`,
    span,
    ...more,
  };
}

export function notPattern(text: string, span: Span): Diagnostic {
  return error(
    'RP1124',
    `Cannot use ${JSON.stringify(text)} as a pattern: expected a regular expression`,
    span,
  );
}

export function axisEmpty(axis: string, span: Span): Diagnostic {
  return error('RP1125', `Cannot build a matrix: the axis "${axis}" has no values`, span);
}

export function axisDouble(axis: string, value: string, span: Span): Diagnostic {
  return error('RP1126', `Cannot build a matrix: the axis "${axis}" has ${value} twice`, span);
}

export function claimBounds(found: readonly string[], span: Span): Diagnostic {
  const words = found.length === 0 ? 'no bound' : found.map((one) => `"${one}"`).join(' and ');
  return error(
    'RP1127',
    `Cannot judge the claim: found ${words}, expected one of "equals", "at_least", "at_most"`,
    span,
  );
}

export function claimTolerance(bound: string, span: Span): Diagnostic {
  return bound === 'equals'
    ? error('RP1128', 'Cannot judge the claim: "equals" comes with a "tolerance"', span, {
        suggestion: 'add "tolerance: …" in the unit of the value',
      })
    : error('RP1128', `Cannot judge the claim: "${bound}" has no "tolerance"`, span);
}

/** What our own walker let through and the schema does not; it should not happen, and says what it can. */
export function schemaRefuses(label: string, keyword: string, span: Span): Diagnostic {
  const what = label === '' ? 'the pipeline' : `"${label}"`;
  return error('RP1129', `Cannot accept ${what}: the schema refuses it by "${keyword}"`, span, {
    suggestion: 'compare it with schemas/pipeline.schema.json',
  });
}

/** The same problem, seen when the values of one trial were known. */
export function forTrial(diagnostic: Diagnostic, trial: string): Diagnostic {
  return { ...diagnostic, notes: [...(diagnostic.notes ?? []), `in the trial ${trial}`] };
}

// RP12xx: layers

export function replaceStandsAlone(span: Span): Diagnostic {
  return error(
    'RP1201',
    'Cannot replace and merge at once: "$replace" stands alone in its map',
    span,
  );
}

export function deleteTakesNames(span: Span): Diagnostic {
  return error('RP1202', 'Cannot read "$delete": expected a name or a list of names', span);
}

export function deleteNothing(name: string, meant: string | undefined, span: Span): Diagnostic {
  return error('RP1203', `Cannot delete "${name}": there is no such field below`, span, {
    suggestion: meantName(meant),
  });
}

export function nothingBelow(directive: string, span: Span): Diagnostic {
  return error(
    'RP1204',
    `Cannot use "${directive}": there is nothing below that it could change`,
    span,
  );
}

export function extendsTakesName(span: Span): Diagnostic {
  return error('RP1205', 'Cannot read "extends": expected the name of a stage', span);
}

export function extendsUnknown(
  name: string,
  meant: Defined | undefined,
  names: readonly string[],
  span: Span,
): Diagnostic {
  return error('RP1206', `Cannot extend "${name}": there is no such stage`, span, {
    notes: meant === undefined ? known('stages', names, 'there are no stages') : [],
    suggestion: meantPlace(meant),
  });
}

export function extendsCycle(names: readonly string[], span: Span): Diagnostic {
  const chain = names.map((name) => `"${name}"`).join(' extends ');
  return error('RP1207', `Cannot extend: ${chain}`, span);
}

export function unknownProfile(
  name: string,
  meant: Defined | undefined,
  names: readonly string[],
): Diagnostic {
  return error('RP1208', `Cannot use the profile "${name}": there is no such profile`, undefined, {
    notes: known('profiles', names, 'the file has no profiles'),
    suggestion: meantPlace(meant),
  });
}

export interface MemberFacts {
  readonly section: string;
  readonly name: string;
  readonly meant: Defined | undefined;
  readonly names: readonly string[];
}

export function profileUnknownMember(facts: MemberFacts, span: Span): Diagnostic {
  const { section, name, meant, names } = facts;
  return error(
    'RP1209',
    `Cannot change "${section}.${name}": a profile changes what the file has, and there is no "${name}"`,
    span,
    {
      notes: meant === undefined ? known(section, names, `the file has no ${section}`) : [],
      suggestion: meantPlace(meant),
    },
  );
}

export function setSyntax(text: string, span: Span): Diagnostic {
  return error('RP1210', `Cannot read --set "${shorten(text)}": expected path=value`, span, {
    suggestion: '--set stages.train.epochs=10',
  });
}

export function setUnknown(
  text: string,
  name: string,
  meant: string | undefined,
  names: readonly string[],
  span: Span,
): Diagnostic {
  return error(
    'RP1211',
    `Cannot set "${shorten(text.split('=')[0] ?? text)}": a pipeline has no "${name}"`,
    span,
    {
      notes: meant === undefined ? known('fields', names, '') : [],
      suggestion: meantName(meant),
    },
  );
}

export function setUnknownMember(
  facts: Omit<MemberFacts, 'meant'> & { readonly meant: string | undefined },
  span: Span,
): Diagnostic {
  const { section, name, meant, names } = facts;
  return error(
    'RP1212',
    `Cannot set "${section}.${name}": there is no "${name}" in "${section}"`,
    span,
    {
      notes: meant === undefined ? known(section, names, `the file has no ${section}`) : [],
      suggestion: meant === undefined ? undefined : didYouMean(`${section}.${meant}`),
    },
  );
}

export function setNoItem(path: string, key: string, count: number, span: Span): Diagnostic {
  const items = count === 1 ? '1 item' : `${count} items`;
  return error(
    'RP1213',
    `Cannot set an item of "${path}": it is a list of ${items}, and there is no [${key}] (the first is [0])`,
    span,
  );
}

export function setNotMap(path: string, span: Span): Diagnostic {
  return error('RP1214', `Cannot set a field of "${path}": it is a single value`, span);
}

// RP20xx: references and expressions

export function expressionSyntax(
  text: string,
  found: string,
  wanted: string,
  span: Span,
): Diagnostic {
  return error(
    'RP2001',
    `Cannot read the expression "${shorten(text)}": found ${found}, expected ${wanted}`,
    span,
    {
      suggestion: text.includes('"${') || /\$\{\}/.test(text) ? undefined : dollarHint(text),
    },
  );
}

function dollarHint(text: string): string | undefined {
  return /\$\{([A-Z_]+[^.A-Za-z_}]|\w+:?[-=?+%#])/.test(text)
    ? 'write "$${" for the text "${"'
    : undefined;
}

export interface RootFacts {
  readonly text: string;
  readonly name: string;
  readonly meant: string | undefined;
  readonly roots: readonly string[];
  /** `${work}` and its like are allowed there. */
  readonly isLiteralField: boolean;
}

export function unknownRoot(facts: RootFacts, span: Span): Diagnostic {
  const { text, name, meant, roots, isLiteralField } = facts;
  const more = isLiteralField ? ', and here "work", "inputs", "outputs", "checkpoint.path"' : '';
  const isVariable = /^[A-Z_][A-Z0-9_]*$/.test(name);
  return error('RP2002', `Cannot resolve "${shorten(text)}": nothing is called "${name}"`, span, {
    notes: [`references start with ${roots.map((one) => `"${one}"`).join(', ')}${more}`],
    suggestion: isVariable ? `write "$\${${name}}" for the text "\${${name}}"` : meantName(meant),
  });
}

export interface NameFacts {
  readonly text: string;
  readonly name: string;
  readonly meant: Defined | undefined;
  readonly names: readonly string[];
}

export function unknownStage({ text, name, meant, names }: NameFacts, span: Span): Diagnostic {
  return error('RP2003', `Cannot resolve "${shorten(text)}": there is no stage "${name}"`, span, {
    notes: meant === undefined ? known('stages', names, 'there are no stages') : [],
    suggestion: meantPlace(meant),
  });
}

export function unknownDataset({ text, name, meant, names }: NameFacts, span: Span): Diagnostic {
  return error('RP2004', `Cannot resolve "${shorten(text)}": there is no dataset "${name}"`, span, {
    notes: meant === undefined ? known('datasets', names, 'there are no datasets') : [],
    suggestion: meantPlace(meant),
  });
}

export function unknownParam(
  text: string,
  name: string,
  meant: Defined | undefined,
  names: readonly string[],
  span: Span,
): Diagnostic {
  const [before] = name.split('-');
  const isMinus = name.includes('-') && before !== undefined && names.includes(before);
  return error('RP2005', `Cannot resolve "${shorten(text)}": there is no param "${name}"`, span, {
    notes: meant === undefined ? known('params', names, 'there are no params') : [],
    suggestion: isMinus ? 'write spaces around "-" to subtract' : meantPlace(meant),
  });
}

export interface AxisFacts {
  readonly text: string;
  readonly name: string;
  readonly meant: string | undefined;
  readonly axes: readonly string[];
  /** Of another stage than the one it stands in. */
  readonly stage?: string;
}

export function unknownAxis({ text, name, meant, axes, stage }: AxisFacts, span: Span): Diagnostic {
  const whose = stage === undefined ? 'the matrix' : `the matrix of "${stage}"`;
  return error(
    'RP2006',
    `Cannot resolve "${shorten(text)}": ${whose} has no axis "${name}"`,
    span,
    {
      notes: known(
        'axes',
        axes,
        stage === undefined ? 'the stage has no matrix' : `"${stage}" has no matrix`,
      ),
      suggestion: meantName(meant),
    },
  );
}

export function matrixOutsideStage(text: string, span: Span): Diagnostic {
  return error('RP2007', `Cannot resolve "${shorten(text)}": there is no matrix here`, span, {
    notes: ['matrix values are known inside of a stage, outside of its own "matrix"'],
  });
}

export interface MemberOfStage {
  readonly text: string;
  readonly stage: string;
  readonly kind: string;
  readonly name: string;
  readonly meant: string | undefined;
  readonly names: readonly string[];
}

export function unknownOutput(
  { text, stage, kind, name, meant, names }: MemberOfStage,
  span: Span,
): Diagnostic {
  return error(
    'RP2008',
    `Cannot resolve "${shorten(text)}": "${stage}" (kind "${kind}") has no output "${name}"`,
    span,
    {
      notes: known('outputs', names, 'it has no outputs'),
      suggestion: meantName(meant),
    },
  );
}

export function unknownMetric(
  { text, stage, kind, name, meant, names }: MemberOfStage,
  span: Span,
): Diagnostic {
  return error(
    'RP2009',
    `Cannot resolve "${shorten(text)}": "${stage}" (kind "${kind}") has no metric "${name}"`,
    span,
    {
      notes: known('metrics', names, 'it has no metrics'),
      suggestion: meantName(meant),
    },
  );
}

export function referenceForm(text: string, wanted: string, span: Span): Diagnostic {
  return error('RP2010', `Cannot resolve "${shorten(text)}": expected ${wanted}`, span);
}

export function unknownFunction(
  name: string,
  meant: string | undefined,
  names: readonly string[],
  span: Span,
): Diagnostic {
  return error('RP2011', `Cannot call "${name}": there is no such function`, span, {
    notes: [`functions: ${names.join(', ')}`],
    suggestion: meantName(meant),
  });
}

export function functionArguments(
  name: string,
  usage: string,
  count: number,
  span: Span,
): Diagnostic {
  const found = count === 1 ? '1 argument' : `${count} arguments`;
  return error('RP2012', `Cannot call "${name}": found ${found}, expected ${usage}`, span);
}

export function typeProblem(text: string, why: string, span: Span): Diagnostic {
  return error('RP2013', `Cannot compute "${shorten(text)}": ${why}`, span);
}

export function cannotCompute(text: string, why: string, span: Span): Diagnostic {
  return error('RP2014', `Cannot compute "${shorten(text)}": ${why}`, span);
}

export function artifactInText(text: string, span: Span): Diagnostic {
  return error(
    'RP2015',
    `Cannot put an output of a stage into the text "${shorten(text)}": its path is known only when an attempt starts`,
    span,
    {
      suggestion: 'declare it in "inputs: {NAME: …}" and write "${inputs.NAME}" here',
    },
  );
}

export function notKnownYet(label: string, text: string, span: Span): Diagnostic {
  return error(
    'RP2016',
    `Cannot read "${label}": "${shorten(text)}" is known only when stages run, expected a value that the file alone decides`,
    span,
  );
}

export function selectorNeeded(
  facts: { readonly text: string; readonly stage: string; readonly axes: readonly string[] },
  span: Span,
): Diagnostic {
  const { text, stage, axes } = facts;
  const each = axes.map((axis) => `${axis}=matrix.${axis}`).join(', ');
  return error(
    'RP2017',
    `Cannot resolve "${shorten(text)}": "${stage}" has a matrix, and which of its trials is meant is open`,
    span,
    {
      suggestion: `write "${stage}[${each}]" for one trial or "${stage}[*]" for all of them`,
    },
  );
}

export function selectorOpen(
  facts: { readonly text: string; readonly stage: string; readonly axes: readonly string[] },
  span: Span,
): Diagnostic {
  const { text, stage, axes } = facts;
  return error(
    'RP2018',
    `Cannot resolve "${shorten(text)}": the selector leaves ${axes.map((axis) => `"${axis}"`).join(' and ')} of "${stage}" open`,
    span,
    {
      suggestion: 'name every axis, or end with ", *]" for a list of all that match',
    },
  );
}

export function unknownNeed(
  name: string,
  meant: Defined | undefined,
  names: readonly string[],
  span: Span,
): Diagnostic {
  return error('RP2019', `Cannot wait for "${name}": there is no such stage`, span, {
    notes: meant === undefined ? known('stages', names, 'there are no stages') : [],
    suggestion: meantPlace(meant),
  });
}

export function stageCycle(
  steps: readonly { readonly stage: string; readonly on: string; readonly span: Span }[],
): Diagnostic {
  const [first, ...rest] = steps;
  const chain = [...steps.map(({ stage }) => stage), first?.stage ?? '']
    .map((name) => `"${name}"`)
    .join(' needs ');
  return error('RP2020', `Cannot order the stages: ${chain}`, first?.span, {
    related: rest.map(({ stage, on, span }) => ({
      message: `"${stage}" needs "${on}" here`,
      span,
    })),
  });
}

export function cannotSetUnknown(
  name: string,
  meant: string | undefined,
  names: readonly string[],
  span: Span,
): Diagnostic {
  return error(
    'RP1130',
    `Cannot set "${name}" for the next attempt: there is no such field`,
    span,
    {
      notes: known('fields that may be set', names, 'no field may be set'),
      suggestion: meantName(meant),
    },
  );
}

export function cannotSetKeyField(name: string, names: readonly string[], span: Span): Diagnostic {
  return error(
    'RP1131',
    `Cannot set "${name}" for the next attempt: it shapes the result, so another value would be another result under the same key`,
    span,
    {
      notes: known('fields that may be set', names, 'no field may be set'),
      suggestion: 'make the value a matrix, or a stage of its own',
    },
  );
}

export function stopRuleTests(metric: string, found: readonly string[], span: Span): Diagnostic {
  const what = found.length === 0 ? 'found none' : `found ${list(found)}`;
  return error(
    'RP1132',
    `Cannot read the rule for "${metric}": expected one of "is", "above" and "below", ${what}`,
    span,
    { suggestion: `write {metric: ${metric}, is: nan}` },
  );
}
