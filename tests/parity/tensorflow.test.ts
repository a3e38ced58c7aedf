import { beforeAll, describe, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { findLibraries } from '../../src/engine/find-library.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { cases, expectRecordedNumbers } from './cases.ts';

const isInstalled = findLibraries({}).some((one) => one.state === 'found');
const why = isInstalled ? '' : ' (skipped: no TensorFlow library; see `reprise engine install`)';

describe.runIf(isInstalled)(`on TensorFlow${why}`, () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ backend: 'tensorflow', threads: 1 });
  });

  test.each(cases)('`%s` gives the numbers of the reference, traced', async (_, path) => {
    await expectRecordedNumbers(path, { engine, mode: 'traced' });
  });

  test.each(cases)('`%s` gives the numbers of the reference, op by op', async (_, path) => {
    await expectRecordedNumbers(path, { engine, mode: 'eager' });
  });
});

if (!isInstalled) test.skip(`parity on TensorFlow${why}`, () => undefined);
