import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initialValues } from '../../../src/nn/initial-values.ts';
import { engines } from '../../engine/engines.ts';
import { buildProgram } from '../../rig/built-program.ts';
import { everyModel } from './every-model.ts';

describe('in separate processes', () => {
  let program: Awaited<ReturnType<typeof buildProgram>>;
  beforeAll(async () => {
    program = await buildProgram('tests/models/guarantees/same-bytes-worker.ts');
  });
  afterAll(() => program.remove());

  const run = async (engine: string, seed: number): Promise<readonly string[]> => {
    const { stdout } = await execa(process.execPath, [program.path, engine, String(seed)]);
    return stdout.split('\n');
  };

  test.each(engines)(
    'the same seed gives the same bytes, before and after a step on %s',
    async (engine) => {
      const first = await run(engine, 4);
      expect(first.map((line) => line.split(':')[0])).toEqual(everyModel.map(({ name }) => name));
      expect(await run(engine, 4)).toEqual(first);
      const other = await run(engine, 5);
      const both = other.map((line, i) => [line.split(': ')[1], first[i]?.split(': ')[1]]);
      for (const [one, two] of both) expect(one).not.toBe(two);
    },
  );
});

test.each(everyModel)('start values of the $name do not depend on what else there is', (model) => {
  const all = initialValues(model.parameters, 9);
  const drawn: string[] = [];
  for (const spec of model.parameters) {
    expect(initialValues([spec], 9)[spec.name], spec.name).toEqual(all[spec.name]);
    const values = all[spec.name] ?? new Float32Array();
    if (new Set(values).size > 1) drawn.push(`${values.slice(0, 4)}`);
  }
  // Each has a stream of its own: no two begin alike.
  expect(drawn.length).toBeGreaterThan(0);
  expect(new Set(drawn).size).toBe(drawn.length);
});
