import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project, tiny } from './project.ts';

let project: Project;
beforeAll(() => {
  project = new Project({ 'tiny.yaml': tiny });
});
afterAll(() => project.remove());

describe('reprise', () => {
  test('says its version, as in package.json', async () => {
    const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    expect(await project.reprise(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('lists its commands when asked for help, and ends with 0', async () => {
    const { code, out } = await project.reprise(['--help']);
    expect(code).toBe(0);
    for (const verb of ['run', 'plan', 'validate', 'why', 'status', 'logs', 'verify', 'doctor']) {
      expect(out).toMatch(new RegExp(`^ {2}${verb}\\b`, 'm'));
    }
  });

  test('shows help and ends with 2 when nothing was asked', async () => {
    const { code, out, err } = await project.reprise([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: reprise');
  });

  test('names the nearest command for a mistyped one', async () => {
    const { code, out, err } = await project.reprise(['pln']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain("unknown command 'pln'");
    expect(err).toContain('plan');
  });

  test('names the nearest option for a mistyped one', async () => {
    const { code, err } = await project.reprise(['run', 'tiny.yaml', '--prfile', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('--profile');
  });

  test('says what it looked for when no file was named', async () => {
    const { code, err } = await project.reprise(['plan']);
    expect(code).toBe(2);
    expect(err).toBe(
      'error RP1901  Cannot tell which pipeline to use: no file was named\n' +
        '  There is no *.yaml in "pipelines" to take by itself\n' +
        '  Name one: reprise run pipelines/quickstart.yaml\n' +
        '1 error. Nothing was run.\n',
    );
  });

  test('takes the only pipeline there is, and lists them when there are several', async () => {
    const own = new Project({ 'pipelines/one.yaml': tiny });
    try {
      expect((await own.reprise(['validate'])).out).toBe(
        'pipelines/one.yaml is well-formed: 3 stages, 1 claim\n',
      );
      own.write('pipelines/two.yaml', tiny);
      const { code, err } = await own.reprise(['validate']);
      expect(code).toBe(2);
      expect(err).toContain('Found pipelines/one.yaml, pipelines/two.yaml');
    } finally {
      own.remove();
    }
  });

  test('says which file is not there', async () => {
    const { code, out, err } = await project.reprise(['run', 'tinny.yaml']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('"tinny.yaml"');
    expect(err).toMatch(/Nothing was run\.\n$/);
  });

  test('has no colour codes without a terminal, and has them when they are forced', async () => {
    project.write('bad.yaml', tiny.replace('kind: command', 'kind: comand'));
    const plain = await project.reprise(['validate', 'bad.yaml']);
    expect(plain.err).not.toContain('\u001b[');
    const forced = await project.reprise(['validate', 'bad.yaml'], { FORCE_COLOR: '1' });
    expect(forced.err).toContain('\u001b[31;1merror');
    const never = await project.reprise(['validate', 'bad.yaml'], {
      FORCE_COLOR: '1',
      NO_COLOR: '1',
    });
    expect(never.err).toBe(plain.err);
  });

  test('does not let a file steer the terminal by what it quotes', async () => {
    const trick = tiny.replace('name: tiny', 'name: "a\\e[2Jb"');
    project.write('trick.yaml', trick);
    const { code, err } = await project.reprise(['validate', 'trick.yaml']);
    expect(code).toBe(2);
    expect(err).not.toContain('\u001b');
  });

  test('is quiet when the reader of its output goes away', async () => {
    const { execa } = await import('execa');
    const program = join(import.meta.dirname, '..', '..', 'dist', 'reprise.mjs');
    const done = await execa({
      shell: '/bin/bash',
      cwd: project.root,
      reject: false,
    })`${`"${process.execPath}" "${program}" schema | head -c 10; echo " codes \${PIPESTATUS[0]}"`}`;
    expect(done.stderr).toBe('');
    expect(done.stdout).toMatch(/ codes 0$/);
  });
});

describe('validate --format json', () => {
  test('prints every problem with its place', async () => {
    project.write('bad.yaml', tiny.replace('kind: command', 'kind: comand'));
    const { code, out, err } = await project.reprise(['validate', 'bad.yaml', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const { diagnostics } = JSON.parse(out) as { diagnostics: Record<string, unknown>[] };
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      file: 'bad.yaml',
      line: 7,
      column: 11,
      endLine: 7,
      endColumn: 17,
    });
    expect(diagnostics[0]?.['code']).toMatch(/^RP\d{4}$/);
    expect(String(diagnostics[0]?.['suggestion'])).toContain('command');
  });

  test('prints an empty list for a file without problems', async () => {
    const { code, out } = await project.reprise(['validate', 'tiny.yaml', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ diagnostics: [] });
  });
});

describe('explain and schema', () => {
  test('explain tells more about a code, in any case, and names the nearest for a wrong one', async () => {
    expect((await project.reprise(['explain', 'rp1905'])).out).toMatch(
      /^RP1905 {2}Nothing has been run/,
    );
    const wrong = await project.reprise(['explain', 'RP1999']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('RP1907');
  });

  test('schema prints JSON Schema for the file and for one kind', async () => {
    const whole = JSON.parse((await project.reprise(['schema'])).out) as Record<string, unknown>;
    expect(whole['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const one = JSON.parse((await project.reprise(['schema', 'command'])).out) as object;
    expect(JSON.stringify(one)).toContain('argv');
    const none = await project.reprise(['schema', 'comand']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('did you mean "command"?');
  });
});
