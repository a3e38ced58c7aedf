import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPipelineFile } from '../../src/language/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'reprise-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, content: string | Uint8Array): ReturnType<typeof readPipelineFile> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readPipelineFile(path, name);
}

describe('readPipelineFile()', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    expect(read('a.yaml', 'name: é\n')).toEqual({ ok: true, value: 'name: é\n' });
    expect(read('b.yaml', '\ufeffname: é\n')).toEqual({ ok: true, value: 'name: é\n' });
  });

  it('refuses what is not UTF-8', () => {
    expect(read('c.yaml', Uint8Array.of(0x61, 0xff, 0xfe))).toMatchObject({
      error: { code: 'RP1004' },
    });
  });

  it('refuses a file beyond 8 MB without reading it', () => {
    const path = join(folder, 'large.yaml');
    writeFileSync(path, '');
    truncateSync(path, 9 * 2 ** 20);
    expect(readPipelineFile(path, 'large.yaml')).toMatchObject({
      error: {
        code: 'RP1003',
        message: 'Cannot read "large.yaml": it has 9 MB, expected at most 8 MB',
      },
    });
  });
});
