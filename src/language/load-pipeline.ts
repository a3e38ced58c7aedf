/**
 * The door of the language: files, `--set` and a profile -> a `CheckedPipeline`, or every problem at
 * once. Synchronous; starts no process and evaluates no code but the expressions of the file.
 *
 * The order of layers, each over the one before: defaults of the schema, `defaults:`, the file, overlays,
 * the profile, `--set`.
 */
import { relative, resolve } from 'node:path';
import type { StageKind } from '../contract/stage-kind.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { invariant } from '../util/invariant.ts';
import { nearest } from '../util/nearest.ts';
import { err, ok, type Result } from '../util/result.ts';
import { checkUses } from './check-uses.ts';
import { readClaims, readComparisons } from './claims.ts';
import { findCycles, type Need } from './cycles.ts';
import type { Names, StageUse } from './expression/check.ts';
import { applyDefaults, applyExtends } from './extend.ts';
import { findRoot } from './find-root.ts';
import { suggestField } from './foreign-words.ts';
import { type Gate, gateDocument, gateFor } from './gate.ts';
import { child, type Entry, type MapNode, type Node } from './node.ts';
import { normalizeParams, readParams } from './params.ts';
import type { CheckedPipeline, CheckedStage, Origin } from './pipeline.ts';
import {
  applyOverlay,
  applyProfile,
  findProfile,
  mergedDefaults,
  readExecution,
} from './profile.ts';
import { readPipelineFile } from './read-file.ts';
import { readYaml } from './read-yaml.ts';
import { resolvedPipeline } from './resolved.ts';
import { applySet } from './set-option.ts';
import { SourceText } from './source-text.ts';
import { NAME_PATTERN, PIPELINE_NAME_PATTERN, TOP_LEVEL } from './stage-fields.ts';
import { type ReadStage, readStage, type StageShape, type StageSource } from './stages.ts';
import { foundIn } from './validate.ts';

export interface LoadOptions {
  /** The pipeline file, then overlays; absolute, or relative to `cwd`. */
  readonly files: readonly string[];
  /** Each `a.b=value`, as given. */
  readonly sets: readonly string[];
  readonly profile?: string;
  readonly kinds: ReadonlyMap<string, StageKind>;
  readonly cwd: string;
  /** In place of the file system. */
  readonly readFile?: (path: string) => string;
  /** In place of the compiled schema, for tests; see `gate.ts`. */
  readonly gate?: Gate;
}

/** Why there is no pipeline. */
export interface LoadProblems {
  /** In file order; warnings among them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Source texts by the name used in spans. */
  readonly sources: ReadonlyMap<string, string>;
}

export function loadPipeline(options: LoadOptions): Result<CheckedPipeline, LoadProblems> {
  const loader = new Loader(options);
  const pipeline = loader.load();
  const diagnostics = inOrder(loader.diagnostics, loader.sources);
  if (pipeline === undefined || diagnostics.some((one) => one.severity === 'error')) {
    return err({ diagnostics, sources: loader.sources });
  }
  return ok({ ...pipeline, warnings: diagnostics });
}

class Loader {
  readonly diagnostics: Diagnostic[] = [];
  readonly sources: Map<string, string> = new Map();
  readonly #options: LoadOptions;
  readonly #origins = new Map<string, Origin>();

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  readonly #report = (diagnostic: Diagnostic): void => {
    this.diagnostics.push(diagnostic);
  };

  readonly #note = (pointer: string, origin: Origin): void => {
    this.#origins.set(pointer, origin);
  };

  get #hasErrors(): boolean {
    return this.diagnostics.some((one) => one.severity === 'error');
  }

  load(): CheckedPipeline | undefined {
    const layered = this.#readLayers();
    if (layered === undefined) return undefined;
    const { root, profile } = layered;
    this.#checkTopLevel(root);
    const params = readParams(child(root, 'params'), this.#report, this.#note);
    const used = new Set(params.used);
    const uses: StageUse[] = [];
    const sources = this.#stageSources(root);
    const places = new Map(sources.map(({ name, entry }) => [name, entry.keySpan]));
    const context = {
      params: params.values,
      report: this.#report,
      note: this.#note,
      usesParam: (name: string): unknown => used.add(name),
      usesStage: (use: StageUse): unknown => uses.push(use),
    };
    const read: ReadStage[] = [];
    const shapes = new Map<string, StageShape>();
    for (const source of sources) {
      if (source.isBroken) continue;
      const stage = readStage(source, { ...context, kinds: this.#options.kinds, places }, (shape) =>
        shapes.set(shape.name, shape),
      );
      if (stage !== undefined) read.push(stage);
    }
    const names: Names = { params: params.values, axes: undefined, stages: places };
    const claims = readClaims(child(root, 'expect'), { ...context, names });
    const comparisons = readComparisons(child(root, 'compare'), { ...context, names });
    const stages: ReadonlyMap<string, CheckedStage> = new Map(
      read.map(({ stage }) => [stage.name, stage]),
    );
    checkUses(uses, shapes, this.#report);
    this.#reportCycles(read);
    const execution = readExecution(
      root,
      this.#options.profile,
      profile,
      this.#hasErrors ? (): void => {} : this.#report,
      this.#note,
    );
    this.#applyGate(root, sources);
    if (this.#hasErrors) return undefined;
    this.#warnUnused(params.values, used);
    const name = String(scalarOf(child(root, 'name')));
    const description = scalarOf(child(root, 'description'));
    const file = this.#options.files[0] ?? '';
    const checked: Omit<CheckedPipeline, 'resolved'> = {
      name,
      description: typeof description === 'string' ? description : undefined,
      file,
      root: findRoot(resolve(this.#options.cwd, file)),
      stages: [...stages.values()],
      claims,
      comparisons,
      execution,
      origins: this.#origins,
      sources: this.sources,
      warnings: [],
    };
    return { ...checked, resolved: resolvedPipeline(checked, read, params.values) };
  }

  /** Files, overlays, profile and `--set`, merged. */
  #readLayers(): { readonly root: MapNode; readonly profile: Entry | undefined } | undefined {
    invariant(this.#options.files.length > 0, 'a pipeline is loaded from at least one file');
    const documents = this.#options.files.map((file) => this.#readFile(file));
    const [first, ...overlays] = documents;
    if (first === undefined || overlays.some((one) => one === undefined)) return undefined;
    let root = normalizeParams(first);
    for (const overlay of overlays) {
      if (overlay !== undefined) root = normalizeParams(applyOverlay(root, overlay, this.#report));
    }
    const profile = findProfile(root, this.#options.profile, this.#report);
    root = applyProfile(root, profile, this.#report);
    const { sets } = this.#options;
    for (const [index, text] of sets.entries()) {
      const source = new SourceText(sets.length === 1 ? '--set' : `--set ${index + 1}`, text);
      this.sources.set(source.name, text);
      const applied = applySet(root, source);
      if (applied.ok) root = applied.value;
      else this.diagnostics.push(...applied.error);
    }
    return { root, profile };
  }

  #readFile(file: string): MapNode | undefined {
    const { cwd, readFile } = this.#options;
    const path = resolve(cwd, file);
    const text = readPipelineFile(path, file, readFile);
    if (!text.ok) {
      this.#report(text.error);
      return undefined;
    }
    const near = relative(cwd, path);
    const name = near !== '' && near.length < path.length ? near : path;
    const source = new SourceText(name, text.value);
    this.sources.set(name, text.value);
    const node = readYaml({ source });
    if (!node.ok) {
      this.diagnostics.push(...node.error);
      return undefined;
    }
    const { value } = node;
    if (value.kind === 'map') return value;
    const isEmpty = value.kind === 'scalar' && value.value === null;
    const start = source.span(0, 0);
    this.#report(
      isEmpty ? messages.fileEmpty(file, start) : messages.fileNotMap(file, value.kind, value.span),
    );
    return undefined;
  }

  #checkTopLevel(root: MapNode): void {
    const fields = { properties: Object.fromEntries(TOP_LEVEL.map((name) => [name, {}])) };
    for (const [name, { keySpan }] of root.entries) {
      if (name === 'plugins') this.#report(messages.pluginsNotSupported(keySpan));
      if (TOP_LEVEL.includes(name) || name.startsWith('x-')) continue;
      this.#report(
        messages.unknownField(
          { label: '', name, span: keySpan },
          suggestField(name, fields),
          TOP_LEVEL,
        ),
      );
    }
    const version = root.entries.get('version');
    if (version === undefined) this.#report(messages.versionMissing(startOf(root)));
    else if (scalarOf(version.value) !== 1) {
      this.#report(messages.versionUnknown(String(scalarOf(version.value)), version.value.span));
    } else this.#note('/version', version.value.origin);
    const name = root.entries.get('name');
    const given = scalarOf(name?.value);
    if (name === undefined) this.#report(messages.nameMissing(startOf(root)));
    else if (typeof given !== 'string' || !PIPELINE_NAME_PATTERN.test(given)) {
      this.#report(messages.nameNotAllowed('pipeline', String(given), name.value.span));
    } else this.#note('/name', name.value.origin);
    const description = root.entries.get('description')?.value;
    if (description !== undefined) {
      if (typeof scalarOf(description) === 'string') this.#note('/description', description.origin);
      else
        this.#report(
          messages.wrongValue(
            'description',
            foundIn(description),
            { type: 'string' },
            description.span,
            undefined,
          ),
        );
    }
  }

  /** Datasets, then stages: extended, over the defaults. */
  #stageSources(root: MapNode): readonly StageSource[] {
    const defaults = mergedDefaults(root, this.#report);
    const sources: StageSource[] = [];
    for (const [section, prefix, kind] of [
      ['datasets', 'datasets.', 'dataset'],
      ['stages', '', undefined],
    ] as const) {
      const node = child(root, section);
      if (node === undefined) {
        if (section === 'stages') this.#report(messages.noStages(startOf(root)));
        continue;
      }
      if (node.kind !== 'map') {
        this.#report(messages.sectionNotMap(section, node.span));
        continue;
      }
      if (section === 'stages' && node.entries.size === 0)
        this.#report(messages.noStages(node.span));
      const { entries, broken } = applyExtends(node, this.#report);
      for (const [name, entry] of entries) {
        if (!NAME_PATTERN.test(name)) {
          this.#report(
            messages.nameNotAllowed(
              section === 'stages' ? 'stage' : 'dataset',
              name,
              entry.keySpan,
            ),
          );
        }
        const value = applyDefaults(entry.value, defaults, this.#report);
        const pointer = `/${section}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        sources.push({
          name: prefix + name,
          entry: { ...entry, value },
          pointer,
          kind,
          isBroken: broken.has(name),
        });
      }
    }
    return sources;
  }

  #reportCycles(read: readonly ReadStage[]): void {
    const needs = new Map<string, readonly Need[]>(read.map((one) => [one.stage.name, one.needs]));
    for (const cycle of findCycles(needs)) {
      const [first] = cycle;
      if (first === undefined) continue;
      const related = cycle.map(({ stage, need }) => ({ stage, on: need.on, span: need.span }));
      this.#report(messages.stageCycle(related));
    }
  }

  /** The compiled schema has the last word: what it refuses is refused, in its words if ours found nothing. */
  #applyGate(
    root: MapNode,
    sources: readonly { readonly name: string; readonly entry: Entry }[],
  ): void {
    if (this.#hasErrors) return;
    const gate = this.#options.gate ?? gateFor(this.#options.kinds);
    if (gate === undefined) return;
    this.diagnostics.push(...gateDocument(gate, root, sources));
  }

  #warnUnused(
    params: ReadonlyMap<string, { readonly span: Span }>,
    used: ReadonlySet<string>,
  ): void {
    for (const [name, { span }] of params) {
      if (used.has(name)) continue;
      this.#report(messages.paramUnused(name, nearest(name, used), span));
    }
  }
}

function scalarOf(node: Node | undefined): null | boolean | number | string | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}

function startOf(root: MapNode): Span {
  const { file, line, column } = root.span;
  return { file, line, column, endLine: line, endColumn: column };
}

/** In the order of the files and of places in them; the same thing is said once. */
function inOrder(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const files = [...sources.keys()];
  const seen = new Set<string>();
  const rank = ({ span }: Diagnostic): readonly [number, number, number] =>
    span === undefined ? [-1, 0, 0] : [files.indexOf(span.file), span.line, span.column];
  const once = diagnostics.filter((one) => {
    const { line, column, file } = one.span ?? { line: 0, column: 0, file: '' };
    const id = JSON.stringify([one.code, one.message, file, line, column]);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  return once
    .map((one) => ({ one, at: rank(one) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ one }) => one);
}
