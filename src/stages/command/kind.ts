/** Declares the kind `command`: any program, with its inputs, outputs, code and checkpoints declared around it. */
import type { ParameterSchema } from '../../contract/parameter-schema.ts';
import type { Outputs, StageKind } from '../../contract/stage-kind.ts';
import type { JsonObject } from '../../util/json.ts';
import { checkpointsOf, compatibilityOf, metricsFileOf, progressOf } from './around.ts';
import { codeOf } from './code.ts';
import { objectOf, stringOf, textsOf } from './fields.ts';
import { programOf, unknownNames } from './program.ts';

const TEXT: ParameterSchema = { type: 'string', 'x-literal': true };
/** One argument or value: a number is passed on as its text. */
const WORD: ParameterSchema = { type: ['string', 'number', 'boolean'], 'x-literal': true };
/** Of a small program that the runner starts itself and waits for. */
const BOUND: ParameterSchema = {
  type: 'string',
  pattern: '^(\\d+(\\.\\d+)?(ms|s|m|h))+$',
  'x-expected': 'a duration such as "30s" or "2m"',
  description: 'How long it may take',
  default: '60s',
};

const parameters: ParameterSchema = {
  type: 'object',
  properties: {
    argv: {
      type: 'array',
      items: WORD,
      minItems: 1,
      title: 'Program and arguments',
      description:
        'Started as it is, without a shell. `${work}`, `${inputs.NAME}` and `${outputs.NAME}` stand for paths',
      examples: [['python', 'train.py', '--data', '${inputs.data}', '--out', '${work}']],
    },
    run: {
      ...TEXT,
      title: 'Shell line',
      description:
        'Instead of "argv": a line, or several, for the shell; paths that are filled in are quoted for it',
      examples: ['sort ${inputs.words} | uniq > ${outputs.list}'],
    },
    shell: {
      type: 'string',
      enum: ['sh', 'bash'],
      default: 'bash',
      description: 'Which shell takes "run"; it stops at the first error',
    },
    inputs: {
      type: 'object',
      additionalProperties: { type: 'string', 'x-input': 'file or folder' },
      default: {},
      title: 'Inputs',
      description:
        'Name to file or folder of the project, or to an output of another stage; their content enters the key',
      examples: [{ data: 'data/train.csv', init: '${stages.pretrain.outputs.weights}' }],
    },
    code: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      default: [],
      title: 'Code',
      description:
        'Globs of files whose content enters the key. The script named in "argv" is among them by itself',
      examples: [['train.py', 'lib/**/*.py']],
    },
    outputs: {
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1 },
      default: {},
      title: 'Outputs',
      description:
        'Name to path in the work directory; a path that ends with a slash is a folder. Moved into the store when the program ends with 0',
      examples: [{ weights: 'model.safetensors', pictures: 'pictures/' }],
    },
    env: {
      type: 'object',
      additionalProperties: WORD,
      default: {},
      title: 'Environment',
      description: 'Variables to set; they enter the key',
      examples: [{ OMP_NUM_THREADS: '1' }],
    },
    local_env: {
      type: 'object',
      'x-execution': true,
      additionalProperties: WORD,
      default: {},
      title: 'Environment that changes no result',
      description:
        'Variables that say where and how, never what; they do not enter the key, and stand over those of "env"',
      examples: [{ NCCL_DEBUG: 'INFO', PYTORCH_CUDA_ALLOC_CONF: 'expandable_segments:True' }],
    },
    cwd: {
      type: 'string',
      default: '.',
      title: 'Working directory',
      description: 'Relative to the project root',
    },
    checkpoints: {
      type: 'object',
      'x-execution': true,
      title: 'Checkpoints',
      description: 'What the program leaves in the work directory to go on from',
      properties: {
        glob: { type: 'string', minLength: 1, description: 'Relative to the work directory' },
        order: {
          type: 'string',
          enum: ['number', 'mtime', 'name'],
          default: 'number',
          description: 'What makes one newer: the last number in its name, its time, or its name',
        },
        validate: {
          description:
            'What a whole one looks like; a broken one is set aside, and the one before it is used. "auto" goes by the content (`.pth` files are zip; of a folder every file), "none" takes what is not empty',
          oneOf: [
            { type: 'string', enum: ['auto', 'none', 'zip', 'safetensors', 'json'] },
            {
              type: 'object',
              properties: {
                argv: {
                  type: 'array',
                  items: WORD,
                  minItems: 1,
                  description:
                    'A program that exits with 0 for a whole one; `${checkpoint.path}` is its path',
                },
                timeout: BOUND,
              },
              required: ['argv'],
              additionalProperties: false,
            },
          ],
          default: 'auto',
          examples: ['zip', { argv: ['python', 'check.py', '${checkpoint.path}'] }],
        },
        keep: {
          type: 'object',
          description: 'Which to keep; older ones are removed before an attempt',
          properties: {
            last: { type: 'integer', minimum: 1, description: 'How many of the newest whole ones' },
          },
          required: ['last'],
          additionalProperties: false,
        },
      },
      required: ['glob'],
      additionalProperties: false,
      examples: [{ glob: 'checkpoint-*.pth', order: 'number', validate: 'zip' }],
    },
    resume: {
      type: 'object',
      'x-execution': true,
      title: 'Going on',
      description: 'How to tell the program to go on from a checkpoint',
      properties: {
        args_if_found: {
          type: 'array',
          items: WORD,
          description:
            'Arguments to add when there is a checkpoint; for "run" they are the arguments "$@" of the line',
        },
        only_if_same: {
          type: 'object',
          default: {},
          description:
            'Facts by name that must be as they were when the checkpoint was written: a value, what was granted of a resource, or what a program prints',
          additionalProperties: {
            oneOf: [
              WORD,
              {
                type: 'object',
                properties: {
                  resource: {
                    type: 'string',
                    enum: ['cpus', 'gpus'],
                    description: 'What the attempt was granted',
                  },
                },
                required: ['resource'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  argv: {
                    type: 'array',
                    items: WORD,
                    minItems: 1,
                    description: 'A program that prints the fact',
                  },
                  timeout: BOUND,
                },
                required: ['argv'],
                additionalProperties: false,
              },
            ],
          },
          examples: [
            {
              gpus: { resource: 'gpus' },
              torch: { argv: ['python', '-c', 'import torch; print(torch.__version__)'] },
            },
          ],
        },
        otherwise: {
          type: 'string',
          enum: ['refuse', 'start-anew'],
          default: 'refuse',
          description:
            'When such a fact has changed: fail with the reason, or set the checkpoints aside and begin at the beginning',
        },
      },
      required: ['args_if_found'],
      additionalProperties: false,
      examples: [{ args_if_found: ['--resume', '${checkpoint.path}'] }],
    },
    metrics: {
      type: 'object',
      title: 'Metrics',
      description: 'A file of the work directory with the numbers the program reached',
      properties: {
        file: { type: 'string', minLength: 1, description: 'Relative to the work directory' },
        format: {
          type: 'string',
          enum: ['json', 'jsonl'],
          description:
            'One object, or an object a line of which the last counts; by the name if absent',
        },
        step: {
          type: 'string',
          description: 'Field that counts the steps; it is not a metric itself',
        },
      },
      required: ['file'],
      additionalProperties: false,
      examples: [{ file: 'log.jsonl', step: 'epoch' }],
    },
    progress: {
      type: 'object',
      'x-execution': true,
      title: 'Progress',
      description:
        'How far the program has to go. It is read from its metrics file (jsonl) as that grows, or without one from lines of JSON that it prints',
      properties: {
        total: { type: 'integer', minimum: 1, description: 'Where the count ends' },
        step: {
          type: ['string', 'null'],
          default: null,
          description:
            'Field that counts; null = "metrics.step", else the first of step, global_step, iteration, iter, epoch',
        },
      },
      required: ['total'],
      additionalProperties: false,
      examples: [{ total: 90, step: 'epoch' }],
    },
  },
  additionalProperties: false,
};

export const commandKind: StageKind = {
  name: 'command',
  title: 'Command',
  description: 'Runs any program: a training script in another language, a tool, a shell line',
  revision: 1,
  parameters,
  outputs: outputsOf,
  metrics: 'any',
  resources: { cpus: 1, memory: '1G' },
  execution: 'program',
  program: programOf,
  keyFiles: codeOf,
  checkpoints: checkpointsOf,
  metricsFile: metricsFileOf,
  progress: progressOf,
  compatibility: compatibilityOf,
  check,
};

function outputsOf(params: JsonObject): Outputs {
  const outputs: Record<string, Outputs[string]> = {};
  for (const [name, path] of Object.entries(objectOf(params['outputs']))) {
    const text = stringOf(path) ?? name;
    outputs[name] = {
      type: text.endsWith('/') ? 'tree' : 'file',
      description: `${text} of the work directory`,
      // Declared paths start at outputs/, those of a command at the work directory above it.
      path: `../${text.replace(/\/+$/, '')}`,
    };
  }
  return outputs;
}

function check(params: JsonObject): readonly { pointer: string; message: string }[] {
  const problems: { pointer: string; message: string }[] = [];
  const hasArgv = params['argv'] !== undefined;
  if (hasArgv === (params['run'] !== undefined)) {
    const found = hasArgv ? 'both' : 'neither';
    problems.push({ pointer: '', message: `Expected one of "argv" and "run", found ${found}` });
  }
  for (const [name, path] of Object.entries(objectOf(params['outputs']))) {
    const problem = outputProblem(stringOf(path) ?? '');
    if (problem !== undefined) {
      const message = `Cannot take the output "${name}" from "${String(path)}": ${problem}`;
      problems.push({ pointer: `/outputs/${name}`, message });
    }
  }
  if (params['resume'] !== undefined && params['checkpoints'] === undefined) {
    const message = 'Cannot go on from checkpoints that are not declared: expected "checkpoints"';
    problems.push({ pointer: '/resume', message });
  }
  const names = {
    inputs: Object.keys(objectOf(params['inputs'])),
    outputs: Object.keys(objectOf(params['outputs'])),
  };
  for (const [pointer, text] of textsOf(params)) {
    const hasCheckpoint =
      pointer.startsWith('/resume/args_if_found') || pointer.startsWith('/checkpoints');
    for (const message of unknownNames(text, names, hasCheckpoint)) {
      problems.push({ pointer, message });
    }
  }
  return problems;
}

/** Names the runner keeps for itself in a work directory. */
const OURS = ['attempts', 'finished.json', 'quarantine'];

function outputProblem(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  if (path.startsWith('/') || parts.includes('..') || parts.includes('.') || parts.length === 0) {
    return 'expected a path below the work directory';
  }
  return OURS.includes(parts[0] ?? '') ? `"${parts[0]}" is kept by reprise` : undefined;
}
