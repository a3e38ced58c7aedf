import { describe, expect, it } from 'vitest';
import { asTrialId, type TrialId } from '../../src/contract/ids.ts';
import { checkFilled } from '../../src/language/check-filled.ts';
import { fill } from '../../src/language/expression/fill.ts';
import type { CheckedStage, Filled, Scope } from '../../src/language/pipeline.ts';
import type { Json } from '../../src/util/json.ts';
import { load, stageOf } from './load-text.ts';

const TEXT = `version: 1
name: test
datasets: {pets: {root: data/pets}}
stages:
  a: {kind: train, data: "\${datasets.pets}", matrix: {seed: [0, 1], lr: [0.1, 0.2]}, seed: "\${matrix.seed}"}
  b:
    kind: train
    matrix: {seed: [0, 1], epochs: [3, many], path: [x.bin]}
    data: \${stages.a[seed=matrix.seed, lr=0.1].outputs.weights}
    init: \${matrix.path}
    epochs: \${matrix.epochs}
    tags: ["s\${matrix.seed}"]
    optimizer: {lr: "\${mean(stages.a[lr=0.2, *].metrics.val.acc1)}"}
  c:
    kind: train
    data: data/\${stages.b[*].metrics.val.acc1 == [] ? 1 : 2}
    epochs: \${round(stages.a[seed=0, lr=0.1].metrics.val.acc1)}
    warmup_epochs: \${5 - 2}
`.replace(
  'data/${stages.b[*].metrics.val.acc1 == [] ? 1 : 2}',
  '"data/${stages.b[*].metrics.val.acc1 == [] ? 1 : 2}"',
);

const axes: Record<string, readonly Record<string, Json>[]> = {
  a: [0, 1].flatMap((seed) => [0.1, 0.2].map((lr) => ({ seed, lr }))),
  b: [],
};

/** Metrics by trial; a trial without an entry has not ended. */
function scope(matrix: Record<string, Json>, metrics: Record<string, number | null> = {}): Scope {
  const idOf = (stage: string, row: Record<string, Json>): TrialId =>
    asTrialId(
      `${stage}[${Object.entries(row)
        .map(([key, value]) => `${key}=${String(value)}`)
        .join(',')}]`,
    );
  return {
    matrix,
    trials: (stage, where) =>
      axes[stage] === undefined
        ? [asTrialId(stage)]
        : axes[stage]
            .filter((row) => Object.entries(where).every(([key, value]) => row[key] === value))
            .map((row) => idOf(stage, row)),
    output: (trial, name) => ({ $output: { trial, name } }),
    metric: (trial) => {
      const value = metrics[trial];
      if (value === undefined) return { kind: 'waits' };
      return value === null ? { kind: 'missing' } : { kind: 'value', value };
    },
  };
}

const pipeline = load(TEXT);
const b = stageOf(pipeline, 'b');

function filled(stage: CheckedStage, from: Scope): Filled {
  const answer = fill(stage.params, from);
  if (!answer.ok) throw new Error(answer.error.map((one) => one.message).join('\n'));
  if (answer.value.kind === 'waits') throw new Error(`waits for ${answer.value.for.join(' ')}`);
  return answer.value.value;
}

const done = { 'a[seed=0,lr=0.2]': 0.25, 'a[seed=1,lr=0.2]': 0.75 };

describe('fill()', () => {
  it('puts matrix values, outputs and metrics in place', () => {
    expect(filled(b, scope({ seed: 1, epochs: 3, path: 'x.bin' }, done))).toMatchObject({
      data: { $output: { trial: 'a[seed=1,lr=0.1]', name: 'weights' } },
      epochs: 3,
      tags: ['s1'],
      optimizer: { lr: 0.5, betas: [0.9, 0.98] },
    });
  });

  it('names the trials to wait for, all at once', () => {
    const answer = fill(b.params, scope({ seed: 1, epochs: 3, path: 'x' }));
    expect(answer).toEqual({
      ok: true,
      value: { kind: 'waits', for: ['a[seed=0,lr=0.2]', 'a[seed=1,lr=0.2]'] },
    });
  });

  it('waits only for what is needed', () => {
    const when = stageOf(
      load(
        TEXT.replace(
          'kind: train\n    data: "data',
          'when: "${true || stages.a[seed=0, lr=0.1].metrics.val.acc1 > 1}"\n    kind: train\n    data: "data',
        ),
      ),
      'c',
    ).when;
    expect(fill(when, scope({}))).toEqual({ ok: true, value: { kind: 'filled', value: true } });
  });

  it('says what is wrong when a trial ended without the metric, or no trial matches', () => {
    const missing = fill(
      b.params,
      scope({ seed: 1, epochs: 3, path: 'x' }, { ...done, 'a[seed=0,lr=0.2]': null }),
    );
    expect(
      missing.ok ? [] : missing.error.map(({ code, message }) => `${code} ${message}`),
    ).toEqual([
      'RP2014 Cannot compute "${mean(stages.a[lr=0.2, *].metrics.val.acc1)}": "a[seed=0,lr=0.2]" ended without the metric "val.acc1"',
    ]);
    const none = fill(b.params, scope({ seed: 7, epochs: 3, path: 'x' }, done));
    expect(none.ok ? [] : none.error.map(({ message }) => message)).toEqual([
      'Cannot compute "${stages.a[seed=matrix.seed, lr=0.1].outputs.weights}": no trial of "a" has seed = 7, lr = 0.1',
    ]);
  });
});

describe('checkFilled()', () => {
  const check = (matrix: Record<string, Json>): ReturnType<typeof checkFilled> =>
    checkFilled({ stage: b, params: filled(b, scope(matrix, done)), trial: asTrialId('b[x]') });

  it('turns a text in an input field into a path', () => {
    const checked = check({ seed: 0, epochs: 3, path: 'x.bin' });
    expect(checked.ok && checked.value).toMatchObject({
      init: { $path: 'x.bin' },
      data: { $output: { trial: 'a[seed=0,lr=0.1]', name: 'weights' } },
    });
  });

  it('finds what the matrix made wrong, with the place and the trial', () => {
    const checked = check({ seed: 0, epochs: 'many', path: 'x.bin' });
    expect(checked.ok ? [] : checked.error).toMatchObject([
      {
        code: 'RP1103',
        message: 'Cannot read "epochs": found "many", expected an integer of at least 1',
        span: { line: 11, column: 13 },
        notes: ['in the trial b[x]'],
      },
    ]);
  });

  it('runs the check of the kind once everything is known', () => {
    const c = stageOf(pipeline, 'c');
    const params = filled(c, scope({}, { 'a[seed=0,lr=0.1]': 2 }));
    const checked = checkFilled({ stage: c, params, trial: asTrialId('c') });
    expect(params).toMatchObject({ data: { $path: 'data/1' }, epochs: 2 });
    expect(checked.ok ? [] : checked.error.map(({ message }) => message)).toEqual([
      'Cannot warm up for 3 of 2 epochs',
    ]);
  });
});
