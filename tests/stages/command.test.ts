import { execa } from 'execa';
import { expect, test } from 'vitest';
import { commandKind } from '../../src/stages/command/kind.ts';
import type { JsonObject } from '../../src/util/json.ts';

const place = { workDirectory: '/w/k', outputsDirectory: '/w/k/outputs', projectRoot: '/p' };

function program(params: JsonObject, checkpoint?: string) {
  const at = checkpoint === undefined ? place : { ...place, checkpoint: { path: checkpoint } };
  return commandKind.program?.(params, at);
}

test('`program()` fills names into argv and env, and leaves other dollars alone', () => {
  const params = {
    argv: ['tool', '${inputs.data}', '--to=${outputs.model}', '${work}/x', '$HOME', '${other}'],
    inputs: { data: '/store/ab' },
    outputs: { model: 'm.bin' },
    env: { OUT: '${work}' },
    cwd: 'sub',
  };
  expect(program(params)).toEqual({
    argv: ['tool', '/store/ab', '--to=/w/k/m.bin', '/w/k/x', '$HOME', '${other}'],
    cwd: '/p/sub',
    env: { OUT: '/w/k' },
  });
});

test('`program()` adds the resume arguments only when there is a checkpoint', () => {
  const params = { argv: ['t'], resume: { args_if_found: ['--resume', '${checkpoint.path}'] } };
  expect(program(params)?.argv).toEqual(['t']);
  expect(program(params, '/w/k/c-3.pth')?.argv).toEqual(['t', '--resume', '/w/k/c-3.pth']);
});

test('`program()` keeps a value one word in a shell line, in and out of quotes', async () => {
  const odd = `/tmp/a b'c"d$e\``;
  const line = 'printf "%s\\n" ${inputs.a} "${inputs.a}/x" \'${inputs.a}\' "$@"';
  const made = program(
    { run: line, shell: 'bash', inputs: { a: odd }, resume: { args_if_found: ['r r'] } },
    '/c',
  );
  const [shell = '', ...args] = made?.argv ?? [];
  const { stdout } = await execa(shell, args);
  expect(stdout.split('\n')).toEqual([odd, `${odd}/x`, odd, 'r r']);
});

test('`program()` lets a shell line end at its first error, also within a pipe', async () => {
  const made = program({ run: 'false | true\necho on', shell: 'bash' });
  const [shell = '', ...args] = made?.argv ?? [];
  const { exitCode, stdout } = await execa(shell, args, { reject: false });
  expect([exitCode, stdout]).toEqual([1, '']);
});

test.each([
  [['python', 'train.py', '--x'], ['train.py']],
  [['python3.11', '-u', 'src/train.py'], ['src/train.py']],
  [['python', '-m', 'pkg', 'train.py'], []],
  [['./tool', 'a.py'], ['tool']],
  [['/usr/bin/python3', 'a.py'], ['a.py']],
  [['sort', 'a.py'], []],
  [['node', '${inputs.script}'], []],
])('`keyFiles()` finds the script in %j', (argv, expected) => {
  expect(commandKind.keyFiles?.({ argv, code: [] })).toEqual(expected);
});

test('`outputs()` reads a slash at the end as a folder', () => {
  const outputs = commandKind.outputs;
  const declared = typeof outputs === 'function' ? outputs({ outputs: { a: 'x/', b: 'y/z' } }) : {};
  expect([declared['a']?.type, declared['a']?.path]).toEqual(['tree', '../x']);
  expect([declared['b']?.type, declared['b']?.path]).toEqual(['file', '../y/z']);
});

test('`check()` names each problem at its field', () => {
  const params = {
    outputs: { up: '../x', ours: 'attempts/1', fine: 'a/b' },
    inputs: { data: 'd' },
    env: { A: '${outputs.fine}' },
    resume: { args_if_found: ['${checkpoint.path}', '${inputs.nothing}'] },
  };
  expect(commandKind.check?.(params).map(({ pointer }) => pointer)).toEqual([
    '',
    '/outputs/up',
    '/outputs/ours',
    '/resume',
    '/resume/args_if_found/1',
  ]);
  const late = commandKind.check?.({ argv: ['a', '${checkpoint.path}'] });
  expect(late?.map(({ pointer }) => pointer)).toEqual(['/argv/1']);
});
