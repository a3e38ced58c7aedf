/** The pipeline of the storm: thirty trials of steered stages, in chains, fans and diamonds. */
import { join } from 'node:path';

const RETRY = 'retry: [{on: [signal, preempted], max: 1000}, {on: [exit], max: 1000}]';

/** @param script  The steered stage, absolute. */
export function stormPipeline(script: string): string {
  const stage = (
    name: string,
    facts: {
      readonly matrix?: string;
      readonly label?: string;
      readonly steps: number;
      readonly tree?: boolean;
      readonly inputs?: readonly string[];
    },
  ): string => {
    const { matrix, label = name, steps, tree = false, inputs = [] } = facts;
    const named = inputs.map((_, i) => `"\${inputs.i${i}}"`);
    const words = [`"${label}"`, steps, '"${outputs.out}"', ...named];
    return [
      `  ${name}:`,
      '    kind: command',
      ...(matrix === undefined ? [] : [`    matrix: {i: ${matrix}}`]),
      `    argv: [${script}, ${words.join(', ')}]`,
      '    env: {WORK: "${work}"}',
      `    outputs: {out: ${tree ? 'out/' : 'out.txt'}}`,
      `    inputs: {${inputs.map((text, i) => `i${i}: "${text}"`).join(', ')}}`,
      '    checkpoints: {glob: "step-*.txt", order: number, validate: none, keep: {last: 3}}',
      '    resume: {args_if_found: [--from, "${checkpoint.path}"]}',
      '    resources: {cpus: 0.5, memory: 1M}',
      '    timeout: {grace: 2s}',
      `    ${RETRY}`,
    ].join('\n');
  };
  const out = (name: string): string => `\${stages.${name}.outputs.out}`;
  return `${[
    'version: 1',
    'name: storm',
    'stages:',
    stage('prepare', { matrix: '[0, 1, 2, 3, 4, 5]', label: 'prepare-${matrix.i}', steps: 3 }),
    stage('first', { steps: 6 }),
    stage('second', { steps: 4, inputs: [out('first')] }),
    stage('fickle', { steps: 4, inputs: [out('second')] }),
    stage('train', {
      matrix: '[0, 1, 2, 3, 4, 5]',
      label: 'train-${matrix.i}',
      steps: 8,
      inputs: ['${stages.prepare[i=matrix.i].outputs.out}'],
    }),
    stage('measure', {
      matrix: '[0, 1, 2, 3, 4, 5]',
      label: 'measure-${matrix.i}',
      steps: 2,
      inputs: ['${stages.train[i=matrix.i].outputs.out}', out('fickle')],
    }),
    stage('pack', {
      matrix: '[0, 1, 2, 3, 4, 5, 6]',
      label: 'pack-${matrix.i}',
      steps: 3,
      tree: true,
      inputs: [out('second')],
    }),
    stage('last', {
      steps: 3,
      inputs: [0, 1, 2, 3, 4, 5].map((i) => `\${stages.measure[i=${i}].outputs.out}`),
    }),
    stage('verdict', { steps: 2, inputs: [out('last'), out('fickle')] }),
  ].join('\n')}\n`;
}

export function scriptIn(root: string): string {
  return join(root, 'bench', 'storm', 'steered.sh');
}
