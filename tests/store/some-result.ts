/** A result with every field filled, for tests. */
import { asTrialId } from '../../src/contract/ids.ts';
import type { StoredResult } from '../../src/contract/stored-result.ts';
import { digestOfBytes } from '../../src/util/digest.ts';

export function someResult(changes: Partial<StoredResult> = {}): StoredResult {
  return {
    format: 1,
    key: digestOfBytes('key'),
    document: { format: 1, kind: 'mim', revision: 1, params: {}, extra: {} },
    trial: asTrialId('pretrain[seed=0]'),
    pipeline: 'small beit',
    outputs: {},
    metrics: { train: { loss: 1.5 } },
    seconds: 12,
    attempts: 1,
    finishedAt: '2026-11-25T10:00:00.000Z',
    run: '2026-11-25-brave-otter',
    computedBy: undefined,
    version: '0.1.0',
    ...changes,
  };
}
