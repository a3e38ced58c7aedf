/** Declares the kind `codebook-usage`: how often each code of a tokenizer is chosen on a split. */
import type { StageKind } from '../../contract/stage-kind.ts';
import { dataField, splitField } from '../training-fields.ts';

export const codebookUsageKind: StageKind = {
  name: 'codebook-usage',
  title: 'Codebook usage',
  description: 'Counts how often each code is chosen on the pictures of a split',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['tokenizer', 'data'],
    additionalProperties: false,
    properties: {
      tokenizer: {
        type: 'string',
        'x-input': 'weights',
        description: 'Weights of a vqkd stage',
        'x-reference-name': 'resume',
      },
      data: dataField,
      split: splitField('The pictures to count on', 'val'),
    },
  },
  outputs: {
    histogram: {
      type: 'file',
      path: 'histogram.json',
      description: 'Counts by code, in the order of the codebook',
    },
  },
  metrics: {
    usage: { description: 'Share of codes chosen at least once', better: 'higher' },
    perplexity: {
      description: 'Number of equally frequent codes with the same entropy',
      better: 'higher',
    },
    most_frequent: { description: 'Share of the patches that the commonest code has' },
    unused: { description: 'Codes never chosen', better: 'lower' },
  },
  resources: { cpus: 1, memory: '1G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
};
