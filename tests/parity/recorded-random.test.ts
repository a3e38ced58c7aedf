import { expect, test } from 'vitest';
import { NumpyRandom, PythonRandom } from '../../src/parity/recorded-random.ts';

// As CPython 3.11 and NumPy 1.24 draw, so that a wrong generator cannot make up for a wrong transform.
test('`PythonRandom` draws what the module `random` draws from the same seed', () => {
  const python = new PythonRandom(42);
  expect(python.uniform(0, 1)).toBe(0.6394267984578837);
  expect(python.uniform(-2, 3)).toBe(-1.8749462238866652);
  expect([python.integer(0, 9), python.integer(0, 255), python.integer(5, 5)]).toEqual([4, 125, 5]);
  expect(python.normal()).toBeCloseTo(0.2974745204017183, 14);
  expect(python.normal()).toBeCloseTo(0.3574667502041649, 14);
  expect(python.uniform(0, 1)).toBe(0.7406677446676758);
  const largest = new PythonRandom(2 ** 32 - 1);
  expect([largest.uniform(0, 1), largest.integer(0, 2 ** 31)]).toEqual([
    0.6353574441341173, 872737089,
  ]);
});

test('`NumpyRandom` draws what the legacy global generator draws from the same seed', () => {
  const numpy = new NumpyRandom(7);
  expect(numpy.uniform(0, 1)).toBe(0.07630828937395717);
  expect(Array.from({ length: 4 }, () => numpy.integer(0, 14))).toEqual([9, 6, 3, 3]);
  expect(numpy.choice(10, 4)).toEqual([8, 5, 3, 2]);
  expect(numpy.beta(0.8)).toBeCloseTo(0.012405892398637314, 14);
  expect(numpy.beta(1)).toBeCloseTo(0.18039990460464386, 14);
  expect(numpy.integer(0, 223)).toBe(137);
});
