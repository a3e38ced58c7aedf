import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type HostTensor } from '../../src/weights/host-tensor.ts';
import { openCheckpoint } from '../../src/weights/open-checkpoint.ts';
import { openTorchArchive } from '../../src/weights/torch-archive.ts';

const folder = fileURLToPath(new URL('fixtures/torch-script/', import.meta.url));

async function tensorsOf(file: string): Promise<Record<string, HostTensor>> {
  const { tensors } = await openCheckpoint(folder + file);
  const read = [...tensors].map(async ([name, one]) => [name, await one.read()] as const);
  return Object.fromEntries(await Promise.all(read));
}

test('`openCheckpoint()` gives the state dict of a scripted module, in its order', async () => {
  // PyTorch wrote both files of one module: half and single precision, a shared part, a compressed program.
  const script = await tensorsOf('module.pt');
  const state = await tensorsOf('state.pth');
  expect(Object.keys(script)).toEqual(Object.keys(state));
  expect(Object.keys(state)).toContain('shared.lin.weight');
  expect(script).toEqual(state);
});

describe('a program is never run or trusted', () => {
  test.each([
    ['calls-system.pt', /RP7511.*"posix.system"/],
    ['other-class.pt', /RP7511.*"__torch__x.M"/],
    ['inside-itself.pt', /RP7510.*nested without end/],
    ['unfolds.pt', /RP7510.*nested without end/],
  ])('%s is refused', async (file, why) => {
    const started = performance.now();
    await expect(openTorchArchive(folder + file)).rejects.toThrow(why);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
