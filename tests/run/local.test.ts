import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { localExecutor } from '../../src/run/executors/local.ts';
import { executorConformance } from './executor-conformance.ts';

executorConformance('local', localExecutor);

test('`start()` says which folder is not there', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'local-'));
  const launch = { directory, argv: ['true'] as [string], env: {}, mark: 'x', leaseFd: undefined };
  const started = localExecutor().start({ ...launch, cwd: '/no/such/folder' });
  await expect(started).rejects.toThrow(RepriseError);
  await expect(started).rejects.toThrow('RP4001');
  rmSync(directory, { recursive: true });
});
