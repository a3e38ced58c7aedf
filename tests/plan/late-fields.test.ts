import { expect, test } from 'vitest';
import { kinds } from '../../src/stages/registry.ts';
import { Project } from './support.ts';

const stage = (ema: string): string => `
version: 1
name: late
stages:
  tune: {kind: classify, data: ./records, labels: class, model: {}, epochs: 2${ema}}
`;

test('a stage without a field that came later has the key that it had before', async () => {
  const project = await Project.create({ 'records/images.bin': 'pixels' });
  const keyWith = async (ema: string): Promise<string> => {
    const pipeline = project.load(stage(ema), [], kinds);
    const names = Object.keys(pipeline.stages[0]?.params ?? {});
    expect(names).toContain('layer_decay'); // an older field, which has a default
    expect(names.includes('ema')).toBe(ema !== '');
    const [trial] = (await project.plan(pipeline)).trials;
    if (trial?.status.kind !== 'run') throw new Error('the stage would run');
    return trial.status.key;
  };
  const without = await keyWith('');
  expect(await keyWith(', ema: {}')).not.toBe(without);
  expect(await keyWith(', ema: {decay: 0.99}')).not.toBe(await keyWith(', ema: {}'));
});
