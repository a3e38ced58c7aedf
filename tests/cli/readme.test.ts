import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Project } from './project.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

describe('README.md', () => {
  test('shows pipelines that run as they stand', async () => {
    const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(blocks.length).toBeGreaterThan(0);
    for (const text of blocks) {
      const project = new Project({ 'pipeline.yaml': text, 'words.txt': 'b\na\nb\n' });
      try {
        const { code, out } = await project.reprise(['run', 'pipeline.yaml']);
        expect(out).toContain('words is done');
        expect(code).toBe(0);
        const list = join(project.root, 'runs', 'latest', 'outputs', 'top[n=3]', 'list');
        expect(readFileSync(list, 'utf8')).toMatch(/^ *2 b\n *1 a\n$/);
      } finally {
        project.remove();
      }
    }
  });

  test('names only commands that exist', async () => {
    const project = new Project();
    try {
      const { out } = await project.reprise(['--help']);
      const verbs = [...readme.matchAll(/npx reprise (\w+)/g)].map(([, verb = '']) => verb);
      const table = /\| `run`[\s\S]*?\n\n/.exec(readme)?.[0] ?? '';
      const rows = table.split('\n').map((row) => row.split('|')[1] ?? '');
      const listed = rows.flatMap((row) =>
        [...row.matchAll(/`(\w+)`/g)].map(([, verb = '']) => verb),
      );
      expect(listed.length).toBeGreaterThan(10);
      for (const verb of new Set([...verbs, ...listed])) {
        expect(out).toMatch(new RegExp(`^ {2}${verb}\\b`, 'm'));
      }
    } finally {
      project.remove();
    }
  });
});
