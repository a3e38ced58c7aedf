/** Declares the kind `attention-map`: where a query patch looks, as pictures. */
import type { StageKind } from '../../contract/stage-kind.ts';
import { dataField, splitField } from '../training-fields.ts';

export const attentionMapKind: StageKind = {
  name: 'attention-map',
  title: 'Attention maps',
  description:
    'Draws the self-attention of one query patch in the last block, for each head, beside the picture',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['weights', 'data'],
    additionalProperties: false,
    properties: {
      weights: {
        type: 'string',
        'x-input': 'weights',
        description: 'Weights of a mim or classify stage',
        'x-reference-name': 'pretrained_weights',
      },
      data: dataField,
      split: splitField('Where the pictures are from', 'val'),
      items: {
        type: 'array',
        items: { type: 'integer', minimum: 0 },
        minItems: 1,
        default: [0, 1, 2, 3],
        description: 'Places in the split, from 0',
      },
      query: {
        type: ['array', 'null'],
        items: { type: 'integer', minimum: 0 },
        minItems: 2,
        maxItems: 2,
        default: null,
        description: 'Row and column of the query patch; null: the patch in the middle',
      },
      threshold: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 0.6,
        description:
          'The lower row marks the patches that together hold this share of the attention; 1: without a lower row',
        'x-reference-name': 'threshold',
      },
    },
  },
  outputs: {
    pictures: { type: 'tree', description: 'One PNG for each picture: the picture and the heads' },
  },
  metrics: {
    entropy: { description: 'Mean entropy of the attention, in nats' },
  },
  resources: { cpus: 1, memory: '1G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
};
