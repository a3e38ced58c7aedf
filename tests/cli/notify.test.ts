import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Project, tiny } from './project.ts';

const profiles = `profiles:
  told:
    notify:
      - {on: [done], command: [sh, -c, "cat > told.json"]}
  broken:
    notify:
      - {command: [sh, -c, "exit 4"]}
`;

const wrong = `  both:
    notify:
      - {command: [a], webhook: "http://127.0.0.1/"}
  odd:
    notify:
      - {on: [don], command: [a]}
`;

test('`reprise run` tells as its profile says, warns when it cannot, and the keys stay as they are', async () => {
  const project = new Project({ 'tiny.yaml': tiny + profiles });
  try {
    const told = await project.reprise(['run', 'tiny.yaml', '--profile', 'told']);
    expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' });
    const text = readFileSync(join(project.root, 'told.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ event: 'done', pipeline: 'tiny', status: 'done' });
    const broken = await project.reprise([
      'run',
      'tiny.yaml',
      '--profile',
      'broken',
      '--progress',
      'json',
    ]);
    expect(broken.code).toBe(0);
    expect(broken.err).toBe(
      'warning RP4070  Cannot tell "sh" of "done": it ended with exit code 4\n' +
        '  The run does not depend on it\n',
    );
    expect(JSON.parse(broken.out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      event: 'run-ended',
      trials: { make: { status: 'cached' } },
    });
  } finally {
    project.remove();
  }
});

test('`reprise validate` finds what is wrong with a notification', async () => {
  const project = new Project({ 'tiny.yaml': tiny + profiles + wrong });
  try {
    const { code, err } = await project.reprise(['validate', 'tiny.yaml', '--profile', 'told']);
    expect(code).toBe(2); // all profiles are looked at
    expect(err).toContain('Cannot use "webhook": there is no such field in "notify[0]"');
    expect(err).toContain('did you mean "done"?');
    expect(existsSync(join(project.root, 'runs'))).toBe(false);
  } finally {
    project.remove();
  }
});
