/** The import table of ARCHITECTURE.md as a test, with the other rules that are about places. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src');

interface Edge {
  readonly from: string;
  readonly to: string;
  /** `import type`, erased by the build. */
  readonly isType: boolean;
  /** `import('…')`, loaded when it is needed. */
  readonly isLazy: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const texts = new Map(
  files.map((file) => [file, withoutComments(readFileSync(join(source, file), 'utf8'))]),
);
const edges = files.flatMap(edgesOf);
const inner = edges.filter((edge) => edge.to.endsWith('.ts'));
const packages = edges.filter((edge) => !edge.to.endsWith('.ts') && !edge.to.endsWith('.json'));

const base = ['util', 'diagnostics', 'contract'];
const orchestrator = ['language', 'store', 'journal', 'plan', 'run', 'report'];
const tower = ['engine', 'nn', 'models', 'data', 'optim', 'weights', 'train'];

/** What a folder may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  util: [],
  diagnostics: ['util'],
  contract: ['util', 'diagnostics'],
  language: base,
  store: base,
  journal: base,
  plan: [...base, 'language', 'store', 'journal'],
  run: [...base, 'language', 'store', 'journal', 'plan'],
  report: [...base, 'language', 'journal', 'plan', 'run'],
  engine: ['util', 'diagnostics'],
  nn: ['util', 'diagnostics', 'engine'],
  data: ['util', 'diagnostics', 'engine'],
  models: ['util', 'diagnostics', 'engine', 'nn', 'data'],
  // `models`: which of them a checkpoint is of.
  weights: ['util', 'diagnostics', 'engine', 'nn', 'data', 'models'],
  optim: ['util', 'diagnostics', 'engine', 'nn', 'data'],
  // `weights`: checkpoints are safetensors.
  train: [...base, 'engine', 'nn', 'data', 'optim', 'weights'],
  'stages/kind': base,
  stages: [...base, ...tower],
  worker: [...base, 'stages', 'stages/kind'],
  // A program of its own: fixtures of the reference through our models.
  parity: [...base, ...tower, 'stages', 'stages/kind'],
  cli: [...base, ...orchestrator, 'stages/kind'],
  '': [...base, ...orchestrator, 'stages/kind', 'cli'],
};

/** Files that others may import from outside of a folder, beside types. */
const doors: Readonly<Record<string, readonly string[]>> = {
  store: ['open-store.ts'],
  engine: ['open-engine.ts', 'engine.ts'],
};

/** Light parts of the engine that look at the machine and load nothing; the command line asks them. */
const lightEngine = [
  'engine/engine-facts.ts',
  'engine/engine-environment.ts',
  'engine/install/install-engine.ts',
];

/** What the command line asks about files of weights; each is loaded only when its verb is used. */
const weightsDoors = ['weights/inspect.ts', 'weights/convert.ts', 'weights/diff.ts'];

function areaOf(file: string): string {
  if (file === 'stages/registry.ts' || /^stages\/[^/]+\/kind\.ts$/.test(file)) return 'stages/kind';
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

function isAllowed(edge: Edge): boolean {
  const [from, to] = [areaOf(edge.from), areaOf(edge.to)];
  if (from === to) return true;
  // A kind reaches its own work, and only by a lazy import.
  if (from === 'stages/kind' && to === 'stages') {
    return edge.isType || edge.isLazy || isPartOfKind(edge.to);
  }
  if (from === 'stages' && to === 'stages/kind') return true;
  if (from === 'report' && to === 'run') return edge.isType;
  if (from === 'cli' && lightEngine.includes(edge.to)) return true;
  if (from === 'cli' && to === 'weights') {
    return edge.isType || (edge.isLazy && weightsDoors.includes(edge.to));
  }
  return allowed[from]?.includes(to) ?? false;
}

/** Declarations that several kinds share: schemas, no work. */
function isPartOfKind(file: string): boolean {
  return lightOf(file).every((name) => base.includes(areaOf(name)) || areaOf(name) === 'stages');
}

/** Everything that a file loads at once, itself included. */
function lightOf(file: string): string[] {
  const seen = new Set([file]);
  for (const one of seen) {
    for (const edge of inner) {
      if (edge.from === one && !edge.isType && !edge.isLazy) seen.add(edge.to);
    }
  }
  return [...seen];
}

describe('what the test sees', () => {
  test('is a plausible number of files, imports and packages', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(inner.length).toBeGreaterThan(400);
    expect(new Set(packages.map((edge) => edge.to)).size).toBeGreaterThan(8);
    expect(inner.some((edge) => edge.isLazy)).toBe(true);
    expect(inner.some((edge) => edge.isType)).toBe(true);
  });

  test('is all of it: each relative import leads to a file', () => {
    expect(inner.filter((edge) => !texts.has(edge.to) && !edge.to.includes('generated'))).toEqual(
      [],
    );
  });
});

describe('imports', () => {
  test('go only where the table lets them', () => {
    expect(inner.filter((edge) => !isAllowed(edge)).map(shown)).toEqual([]);
  });

  test('from outside enter a folder with one door only by its door, or for types', () => {
    const around = inner.filter((edge) => {
      const folder = areaOf(edge.to);
      const names = doors[folder];
      if (names === undefined || edge.isType || areaOf(edge.from) === folder) return false;
      if (areaOf(edge.from) === 'cli' && lightEngine.includes(edge.to)) return false;
      return !names.some((name) => edge.to === `${folder}/${name}`);
    });
    // The model tower builds on the ops of the engine; only the orchestrator is held to the door.
    expect(
      around
        .filter((edge) => ![...tower, 'stages', 'parity'].includes(areaOf(edge.from)))
        .map(shown),
    ).toEqual([]);
  });

  test('end in .ts and lead through no index', () => {
    const relativeOnes = edges.filter((edge) => /^\.(?!.*\.json$)/.test(edge.to));
    expect(relativeOnes.map(shown)).toEqual([]);
    expect(files.filter((file) => file !== 'index.ts' && /(^|\/)index\.ts$/.test(file))).toEqual(
      [],
    );
    expect(files.filter((file) => /(^|\/)(utils|helpers|common|types)\.ts$/.test(file))).toEqual(
      [],
    );
  });
});

describe('packages', () => {
  const users = (matches: (name: string) => boolean): string[] => [
    ...new Set(packages.filter((edge) => matches(edge.to)).map((edge) => areaOf(edge.from))),
  ];

  test('of tensors stay in the model tower, of native libraries in the engine', () => {
    const home = [...tower, 'stages', 'parity'];
    expect(
      users((name) => name.startsWith('@tensorflow/')).filter((area) => !home.includes(area)),
    ).toEqual([]);
    const backends = (name: string): boolean => /^@tensorflow\/(?!tfjs-core)/.test(name);
    expect(users(backends).filter((area) => area !== 'engine')).toEqual([]);
    // `flock` has no binding in Node; `util/flock.ts` asks libc for it.
    expect(
      users((name) => name === 'koffi').filter((area) => !['engine', 'util'].includes(area)),
    ).toEqual([]);
  });

  test('of the terminal and the command line stay at the rim', () => {
    expect(users((name) => name === 'listr2').filter((area) => area !== 'report')).toEqual([]);
    expect(users((name) => name === 'commander').filter((area) => area !== 'cli')).toEqual([]);
    expect(
      users((name) => name === 'yaml').filter((area) => !['language', 'cli'].includes(area)),
    ).toEqual([]);
    expect(
      users((name) => name === 'sharp').filter((area) => !['data', 'stages'].includes(area)),
    ).toEqual([]);
  });
});

describe('places', () => {
  const using = (pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(texts.get(file) ?? ''));

  test('that write to the terminal are the command line, the reports and the programs of their own', () => {
    const programs = ['cli', 'report', 'worker', 'parity'];
    expect(
      using(/\bconsole\.|process\.std(out|err)\b/).filter(
        (file) => !programs.includes(areaOf(file)),
      ),
    ).toEqual([]);
  });

  test("that decide the process's exit code are the entries", () => {
    const entries = ['cli/main.ts', 'cli/emit-schemas.ts', 'worker/main.ts', 'parity/main.ts'];
    expect(
      using(/process\.exit\(|process\.exitCode\s*=/).filter((file) => !entries.includes(file)),
    ).toEqual([]);
  });

  test('that rename files durably go through util/durable-file.ts', () => {
    // Renames of folders and links, and what is no state, are listed with their reason.
    const words = /\bfsync\b|\.datasync\(/;
    expect(using(words).filter((file) => file !== 'util/durable-file.ts')).toEqual([]);
  });
});

describe('`reprise validate`', () => {
  test('loads nothing of the model tower', () => {
    const loaded = [...lightOf('cli/main.ts'), ...lightOf('cli/commands/validate.ts')];
    expect(loaded.length).toBeGreaterThan(40);
    expect(loaded.filter((file) => tower.includes(areaOf(file)))).toEqual([]);
    const heavy = packages.filter(
      (edge) => loaded.includes(edge.from) && !edge.isType && !edge.isLazy,
    );
    expect(
      heavy.filter((edge) => /^@tensorflow|^sharp$|^listr2$/.test(edge.to)).map(shown),
    ).toEqual([]);
  });
});

function edgesOf(file: string): Edge[] {
  const text = texts.get(file) ?? '';
  const found: Edge[] = [];
  const add = (to: string, isType: boolean, isLazy: boolean): void => {
    if (to.startsWith('node:')) return;
    const target =
      to.startsWith('.') && /\.(ts|json)$/.test(to)
        ? relative(source, join(source, dirname(file), to))
        : to;
    found.push({ from: file, to: target.replaceAll('\\', '/'), isType, isLazy });
  };
  const named =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([\w*{][^;'"]*?)\s*from\s*['"]([^'"]+)['"]/g;
  for (const [, typeWord, names = '', to = ''] of text.matchAll(named)) {
    const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
    const allTypes =
      list !== undefined && list.split(',').every((name) => /^\s*(type\s|$)/.test(name));
    add(to, typeWord !== undefined || allTypes, false);
  }
  for (const [, to = ''] of text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g))
    add(to, false, false);
  for (const [, to = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) add(to, false, true);
  return found;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function shown(edge: Edge): string {
  return `${edge.from} -> ${edge.to}`;
}
