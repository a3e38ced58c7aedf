/** A throw-away project and the built program run in it, as a user or a script would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'reprise.mjs');

export interface Answer {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

export class Project {
  readonly root: string;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.root = mkdtempSync(join(tmpdir(), 'reprise-cli-'));
    mkdirSync(join(this.root, '.git')); // marks the root
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.root, name)), { recursive: true });
    writeFileSync(join(this.root, name), text);
  }

  /** Without a terminal; `env` is added to an environment that asks for nothing special. */
  async reprise(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const done = await execa(process.execPath, [program, ...args], {
      cwd: this.root,
      reject: false,
      stdin: 'ignore',
      extendEnv: false,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: this.root,
        REPRISE_HOST_LEDGER: 'off', // what one test occupies is no business of another
        ...env,
      },
      stripFinalNewline: false,
    });
    return { code: done.exitCode, out: done.stdout, err: done.stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Three stages, one with a matrix, a claim and a comparison; runs in under a second. */
export const tiny = `version: 1
name: tiny
params:
  word: {type: string, default: hello, description: What to write}
stages:
  make:
    kind: command
    run: echo "$WORD" > \${outputs.text}
    env: {WORD: "\${params.word}"}
    outputs: {text: text.txt}
  train:
    kind: command
    matrix: {seed: [0, 1]}
    run: |
      cat \${inputs.text} > \${outputs.weights}
      echo '{"acc": 0.8\${matrix.seed}}' > \${work}/metrics.json
      echo trained with \${matrix.seed}
    inputs: {text: "\${stages.make.outputs.text}"}
    outputs: {weights: weights.bin}
    metrics: {file: metrics.json}
  count:
    kind: command
    run: wc -c < \${inputs.weights} > \${outputs.size}
    inputs: {weights: "\${stages.train[seed=1].outputs.weights}"}
    outputs: {size: size.txt}
expect:
  - {claim: mean accuracy, value: "\${mean(stages.train[*].metrics.acc)}", at_least: 0.7}
compare:
  - title: Seeds
    rows:
      - {label: zero, value: "\${stages.train[seed=0].metrics.acc}"}
      - {label: one, value: "\${stages.train[seed=1].metrics.acc}"}
`;
