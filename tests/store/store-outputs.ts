/** What a runner does when a stage has finished: stores its outputs, then its result. */
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { someResult } from './some-result.ts';

export async function storeOutputs(state: string): Promise<void> {
  const store = await openStore(state);
  const key = digestOfBytes('key');
  const outputs = join(store.workDirectory(key), 'outputs');
  const weights = await store.ingest(join(outputs, 'weights'), 'file');
  const pictures = await store.ingest(join(outputs, 'pictures'), 'tree');
  await store.putResult(someResult({ key, outputs: { weights, pictures } }));
  await store.close();
}
