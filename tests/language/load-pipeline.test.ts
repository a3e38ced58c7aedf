import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../src/language/load-pipeline.ts';
import { Deferred } from '../../src/language/pipeline.ts';
import { kinds } from '../rig/kinds.ts';
import { load, loadTexts, problemsOf, stageOf, valueOf } from './load-text.ts';

const HEAD = 'version: 1\nname: test\n';
const TRAIN = `${HEAD}stages:\n  train:\n    kind: train\n    data: data/pets\n`;

describe('loadPipeline()', () => {
  it('fills in every default and says so in the origins', () => {
    const pipeline = load(`${TRAIN}    epochs: 3\n`);
    const { params } = stageOf(pipeline, 'train');
    expect(params).toEqual({
      data: { $path: 'data/pets' },
      init: null,
      epochs: 3,
      warmup_epochs: 0,
      mode: 'fast',
      flip: false,
      seed: 0,
      tags: [],
      optimizer: { lr: 0.001, betas: [0.9, 0.98], clip_grad: null },
      batch: { global: 64, per_device: 64 },
    });
    expect(pipeline.origins.get('/stages/train/epochs')).toMatchObject({
      kind: 'file',
      span: { file: 'p.yaml', line: 7, column: 13 },
    });
    expect(pipeline.origins.get('/stages/train/optimizer/lr')).toEqual({
      kind: 'default',
      of: 'kind train',
    });
  });

  it('reads units, retry rules and resources of the common fields', () => {
    const pipeline = load(`${HEAD}
defaults: {resources: {cpus: 2, memory: 3G}, timeout: {total: 1h30m}}
stages:
  a:
    kind: train
    data: x
    resources: {gpus: 1, cpus: 0.5}
    timeout: {idle: 90s}
    retry:
      - on: gpu-oom
        set: {batch.per_device: 16, resources.memory: 8G, timeout.idle: 5m, timeout.total: null}
      - {on: [exit, "signal:SIGBUS"], max: 3, delay: 250ms, factor: 1, max_delay: 1m, jitter: 0}
    stop_if: [metrics.train.loss is nan, {metric: loss, above: 100, for: 3}]
    needs: b
  b: {kind: train, data: x}
`);
    const a = stageOf(pipeline, 'a');
    expect(a.resources).toEqual({ cpus: 0.5, memoryBytes: 3 * 2 ** 30, gpus: 1, tokens: {} });
    expect(a.timeout).toEqual({ totalMs: 5_400_000, idleMs: 90_000, graceMs: 30_000 });
    expect(a.retry).toEqual([
      {
        on: ['gpu-oom'],
        max: 1,
        delayMs: 0,
        factor: 2,
        maxDelayMs: 3_600_000,
        jitter: 0.1,
        changes: {
          params: [{ path: ['batch', 'per_device'], value: 16 }],
          resources: { memoryBytes: 8 * 2 ** 30 },
          timeout: { idleMs: 300_000, totalMs: undefined },
          texts: [
            'batch.per_device = 16',
            'resources.memory = 8G',
            'timeout.idle = 5m',
            'timeout.total = null',
          ],
        },
      },
      {
        on: ['exit', 'signal:SIGBUS'],
        max: 3,
        delayMs: 250,
        factor: 1,
        maxDelayMs: 60_000,
        jitter: 0,
        changes: { params: [], resources: {}, timeout: {}, texts: [] },
      },
    ]);
    expect(a.stopIf).toEqual([
      {
        metric: 'train.loss',
        test: 'nan',
        bound: 0,
        times: 1,
        text: 'metrics.train.loss is nan',
      },
      {
        metric: 'loss',
        test: 'above',
        bound: 100,
        times: 3,
        text: 'metrics.loss above 100 3 times in a row',
      },
    ]);
    expect(a.needs).toEqual(['b']);
    expect(stageOf(pipeline, 'b').resources).toEqual({
      cpus: 2,
      memoryBytes: 3 * 2 ** 30,
      gpus: 0,
      tokens: {},
    });
  });

  it('keeps the type of an expression that is the whole value, and makes text of a mixed one', () => {
    const pipeline = load(`${HEAD}
params: {epochs: 4, seeds: [1, 2], mode: exact, flip: true}
stages:
  a:
    kind: train
    data: data/\${params.mode}
    epochs: \${params.epochs * 2 + params.seeds[1]}
    mode: \${params.mode}
    flip: \${!params.flip}
    tags: ["\${params.epochs}x", "$\${HOME}", "a $ b", "\${join(params.seeds, '-')}"]
`);
    expect(stageOf(pipeline, 'a').params).toMatchObject({
      data: { $path: 'data/exact' },
      epochs: 10,
      mode: 'exact',
      flip: false,
      tags: ['4x', '${HOME}', 'a $ b', '1-2'],
    });
  });

  it('leaves what matrix and stages decide open, with its edges', () => {
    const pipeline = load(`${HEAD}
params: {which: a}
datasets: {pets: {root: data/pets}}
stages:
  a: {kind: train, data: "\${datasets.pets}", matrix: {seed: [0, 1]}, seed: "\${matrix.seed}"}
  b: {kind: train, data: x}
  c:
    kind: train
    data: "\${params.which == 'a' ? stages.a[seed=0].outputs.weights : stages.b.outputs.weights}"
    epochs: \${round(mean(stages.a[*].metrics.val.acc1) * 10)}
    tags: ["\${matrix.seed}-\${params.which}"]
    matrix: {seed: [5]}
    when: \${stages.b.metrics.val.acc1 > 0.5}
`);
    const c = stageOf(pipeline, 'c');
    const edges = (value: unknown): readonly string[] =>
      value instanceof Deferred ? value.stages : ['none'];
    const params = c.params as Record<string, unknown>;
    expect(edges(params['data'])).toEqual(['a']); // the branch that is not taken is no edge
    expect(edges(params['epochs'])).toEqual(['a']);
    expect(edges((params['tags'] as unknown[])[0])).toEqual([]);
    expect(edges(c.when)).toEqual(['b']);
    const a = stageOf(pipeline, 'a').params as Record<string, unknown>;
    expect(edges(a['data'])).toEqual(['datasets.pets']);
    expect(pipeline.stages.map(({ name }) => name)).toEqual(['datasets.pets', 'a', 'b', 'c']);
    expect(pipeline.stages[0]?.kind.name).toBe('dataset');
  });

  it('keeps the names that a command fills in itself, where the schema says so', () => {
    const pipeline = load(`${HEAD}
params: {epochs: 4}
stages:
  a:
    kind: program
    argv: [python, "\${work}/e\${params.epochs}", "\${ inputs.data }", "\${outputs.model-a}", "\${checkpoint.path}"]
    inputs: {data: data/x.csv}
`);
    expect(stageOf(pipeline, 'a').params).toMatchObject({
      argv: [
        'python',
        '${work}/e4',
        '${ inputs.data }',
        '${outputs.model-a}',
        '${checkpoint.path}',
      ],
      inputs: { data: { $path: 'data/x.csv' } },
    });
    expect(problemsOf(loadTexts({ 'p.yaml': `${TRAIN}    tags: ["\${work}"]\n` }))).toEqual([
      'RP2002 7:15',
    ]);
  });

  it('lays overlays over the file: maps merge, $delete and $replace change', () => {
    const base = `${HEAD}
params:
  epochs: {type: integer, default: 9, minimum: 1}
  sizes: [1, 2]
stages:
  a: {kind: train, data: x, epochs: "\${params.epochs}", timeout: {total: 1h}, optimizer: {lr: 0.1, betas: [0.5, 0.5]}}
`;
    const small = `
params: {epochs: 2, extra: hello}
stages:
  a: {optimizer: {$replace: {lr: 0.2}}, $delete: [timeout], tags: ["\${params.extra}", "n\${len(params.sizes)}"]}
`;
    const pipeline = valueOf(loadTexts({ 'base.yaml': base, 'small.yaml': small }));
    const a = stageOf(pipeline, 'a');
    expect(a.params).toMatchObject({
      epochs: 2,
      optimizer: { lr: 0.2, betas: [0.9, 0.98] },
      tags: ['hello', 'n2'],
    });
    expect(a.timeout.totalMs).toBeUndefined();
    expect(pipeline.origins.get('/params/epochs')).toMatchObject({
      kind: 'overlay',
      span: { file: 'small.yaml', line: 2 },
    });
  });

  it('extends stages, over several steps, and lets the later one win', () => {
    const pipeline = load(`${HEAD}
stages:
  tiny: {extends: small, epochs: 1, $delete: tags}
  small: {extends: large, epochs: 2, optimizer: {lr: 0.2}}
  large: {kind: train, data: x, epochs: 3, tags: [a], optimizer: {lr: 0.1, betas: [0.5, 0.5]}}
`);
    expect(stageOf(pipeline, 'tiny').params).toMatchObject({
      epochs: 1,
      tags: [],
      optimizer: { lr: 0.2, betas: [0.5, 0.5] },
    });
    expect(stageOf(pipeline, 'large').params).toMatchObject({ epochs: 3, tags: ['a'] });
  });

  it('applies a profile over the file, and --set over the profile', () => {
    const text = `${HEAD}
params: {epochs: 9, seeds: [0, 1, 2]}
stages:
  a: {kind: train, data: x, epochs: "\${params.epochs}", matrix: {seed: "\${params.seeds}"}, seed: "\${matrix.seed}", optimizer: {lr: 0.1}}
profiles:
  smoke:
    params: {epochs: 1, seeds: [0]}
    stages: {a: {optimizer: {lr: 0.5}}}
    defaults: {resources: {cpus: 4}}
    engine: wasm
    limits: {cpus: 2, memory: 1G}
    on_failure: continue
`;
    const plain = load(text);
    expect(plain.execution).toEqual({
      profile: undefined,
      executor: { kind: 'local' },
      limits: { cpus: undefined, memoryBytes: undefined, gpus: undefined, tokens: {} },
      engine: 'auto',
      onFailure: 'finish',
      notify: [],
    });
    const smoke = load(text, { profile: 'smoke' });
    expect(smoke.execution).toEqual({
      profile: 'smoke',
      executor: { kind: 'local' },
      limits: { cpus: 2, memoryBytes: 2 ** 30, gpus: undefined, tokens: {} },
      engine: 'wasm',
      onFailure: 'continue',
      notify: [],
    });
    const a = stageOf(smoke, 'a');
    expect(a.params).toMatchObject({ epochs: 1, optimizer: { lr: 0.5 } });
    expect(a.matrix.axes).toEqual({ seed: [0] });
    expect(a.resources.cpus).toBe(4);
    expect(smoke.origins.get('/params/epochs')?.kind).toBe('profile');
    const set = load(text, {
      profile: 'smoke',
      sets: [
        'params.epochs=5',
        'stages.a.optimizer.betas=[0.1, 0.2]',
        'params.seeds[0]=7',
        'stages.a.mode=exact',
      ],
    });
    expect(stageOf(set, 'a').params).toMatchObject({
      epochs: 5,
      mode: 'exact',
      optimizer: { lr: 0.5, betas: [0.1, 0.2] },
    });
    expect(stageOf(set, 'a').matrix.axes).toEqual({ seed: [7] });
    expect(set.origins.get('/params/epochs')).toEqual({ kind: 'set', text: 'params.epochs=5' });
  });

  it('reads numbers of --set as YAML 1.2 does', () => {
    const pipeline = load(TRAIN, {
      sets: ['stages.train.optimizer.lr=1e-4', 'stages.train.tags=[no, "1"]'],
    });
    expect(stageOf(pipeline, 'train').params).toMatchObject({
      optimizer: { lr: 1e-4 },
      tags: ['no', '1'],
    });
  });

  it('reads matrix, include and exclude', () => {
    const pipeline = load(`${TRAIN}    matrix:
      seed: [0, 1]
      size: [{width: 1}, {width: 2}]
      include: [{seed: 9, size: {width: 3}}]
      exclude: [{seed: 1}]
    seed: \${matrix.seed}
    epochs: \${matrix.size.width}
`);
    expect(stageOf(pipeline, 'train').matrix).toEqual({
      axes: { seed: [0, 1], size: [{ width: 1 }, { width: 2 }] },
      include: [{ seed: 9, size: { width: 3 } }],
      exclude: [{ seed: 1 }],
    });
  });

  it('leaves out a claim whose `when` is false, and only that', () => {
    const text = `params: {full: true}
${TRAIN}expect:
  - {claim: always, value: 1, at_least: 0}
  - {claim: at full size, value: 1, at_least: 0, when: "\${params.full}"}
`;
    expect(load(text).claims.map(({ claim }) => claim)).toEqual(['always', 'at full size']);
    const small = load(text.replace('full: true', 'full: false'));
    expect(small.claims.map(({ claim }) => claim)).toEqual(['always']);
  });

  it('reads claims and comparisons', () => {
    const pipeline = load(`${TRAIN}expect:
  - {claim: top-1, value: "\${stages.train.metrics.val.acc1}", equals: 85.5, tolerance: 0.3, source: paper}
  - {claim: learns, value: 3, at_least: "\${stages.train.metrics.val.acc5}"}
compare:
  - {title: rows, rows: [{label: one, value: "\${stages.train.metrics.val.acc1}"}, {label: two, value: text}], note: n}
`);
    const [first, second] = pipeline.claims;
    expect(first).toMatchObject({
      claim: 'top-1',
      bound: { kind: 'equals', to: 85.5, tolerance: 0.3 },
      source: 'paper',
    });
    expect(first?.value).toBeInstanceOf(Deferred);
    expect(second?.bound.kind).toBe('at-least');
    expect(pipeline.comparisons[0]).toMatchObject({ title: 'rows', note: 'n' });
    expect(pipeline.comparisons[0]?.rows[1]).toEqual({ label: 'two', value: 'text' });
  });

  it('accepts JSON, anchors and merge keys', () => {
    const json = JSON.stringify({
      version: 1,
      name: 'test',
      stages: { train: { kind: 'train', data: 'x', epochs: 3 } },
    });
    expect(stageOf(load(json), 'train').params).toMatchObject({ epochs: 3 });
    const merged = load(`${HEAD}
x-base: &base {kind: train, data: x, epochs: 3, mode: exact}
stages:
  a: {<<: *base, epochs: 4}
`);
    expect(stageOf(merged, 'a').params).toMatchObject({ epochs: 4, mode: 'exact' });
  });

  it('computes params from params in any order', () => {
    const pipeline = load(`${HEAD}
params: {c: "\${params.b + 1}", b: "\${params.a * 2}", a: 3}
stages:
  train: {kind: train, data: x, epochs: "\${params.c}"}
`);
    expect(stageOf(pipeline, 'train').params).toMatchObject({ epochs: 7 });
    expect(pipeline.resolved).toMatchObject({ params: { a: 3, b: 6, c: 7 } });
  });

  it('resolves to a pipeline that loads to the same again', () => {
    const pipeline = load(`${HEAD}
description: About nothing
params: {epochs: {type: integer, default: 2}, model: {type: object, default: {a: 1}}, n: {default: null}}
datasets: {pets: {root: data/pets}}
stages:
  a: {kind: train, data: "\${datasets.pets}", epochs: "\${params.epochs}", matrix: {seed: [0, 1]}, seed: "\${matrix.seed}", tags: ["$\${x}"]}
  b: {kind: program, argv: ["\${work}", "$\${HOME}", "\${inputs.w}"], inputs: {w: "\${stages.a[seed=1].outputs.weights}"}, when: "\${params.model.a == 1}"}
expect:
  - {claim: c, value: "\${mean(stages.a[*].metrics.val.acc1)}", equals: 1, tolerance: 0.5}
`);
    const again = load(stringify(pipeline.resolved), { profile: 'default' });
    expect(again.resolved).toEqual(pipeline.resolved);
    expect(
      again.stages.map((stage) => ({
        ...stage,
        span: 0,
        params: JSON.stringify(stage.params).replaceAll(/"span":\{[^}]*\}/g, ''),
      })),
    ).toEqual(
      pipeline.stages.map((stage) => ({
        ...stage,
        span: 0,
        params: JSON.stringify(stage.params).replaceAll(/"span":\{[^}]*\}/g, ''),
      })),
    );
  });

  it('finds the root of the project by its markers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reprise-root-'));
    try {
      mkdirSync(join(folder, 'project', 'pipelines'), { recursive: true });
      writeFileSync(join(folder, 'project', 'package.json'), '{}');
      writeFileSync(join(folder, 'project', 'pipelines', 'p.yaml'), TRAIN);
      const loaded = valueOf(
        loadPipeline({
          files: ['pipelines/p.yaml'],
          sets: [],
          kinds,
          cwd: join(folder, 'project'),
        }),
      );
      expect(loaded.root).toBe(join(folder, 'project'));
      expect([...loaded.sources.keys()]).toEqual([join('pipelines', 'p.yaml')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('warns of params that nothing uses, and answers all the same', () => {
    const pipeline = load(
      `${HEAD}params: {a: 1, b: "\${params.c}", c: 2}\n${TRAIN.slice(HEAD.length)}`,
    );
    expect(pipeline.warnings.map(({ message }) => message)).toEqual([
      'Nothing uses "params.a"',
      'Nothing uses "params.b"',
    ]);
  });

  it('places problems inside of block texts', () => {
    const text = `${TRAIN}    tags:\n      - |\n        one\n        two \${params.x}\n`;
    expect(problemsOf(loadTexts({ 'p.yaml': text }))).toEqual(['RP2005 10:22']);
  });

  it('orders problems by file and place', () => {
    const loaded = loadTexts(
      { 'a.yaml': `${TRAIN}    seed: x\n    flip: 3\n`, 'b.yaml': 'stages: {train: {mode: 1}}\n' },
      { sets: ['stages.train.epochs=0'] },
    );
    if (loaded.ok) throw new Error('expected problems');
    expect(loaded.error.diagnostics.map(({ span }) => `${span?.file}:${span?.line}`)).toEqual([
      'a.yaml:7',
      'a.yaml:8',
      'b.yaml:1',
      '--set:1',
    ]);
    expect([...loaded.error.sources.keys()]).toEqual(['a.yaml', 'b.yaml', '--set']);
  });
});
