/** Declares the kind `evaluate`: accuracy of a classifier on a split, as it is or corrupted. */
import type { StageKind } from '../../contract/stage-kind.ts';
import { dataField, labelsField, limitField, splitField } from '../training-fields.ts';

export const evaluateKind: StageKind = {
  name: 'evaluate',
  title: 'Evaluation',
  description: 'Measures a classifier on the pictures of a split, as they are or corrupted',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['weights', 'data', 'labels'],
    additionalProperties: false,
    properties: {
      weights: {
        type: 'string',
        'x-input': 'weights',
        description: 'Weights of a classify stage',
        'x-reference-name': 'resume',
      },
      data: dataField,
      split: splitField('The pictures to predict', 'test'),
      labels: labelsField,
      limit: limitField,
      corruption: {
        type: 'object',
        title: 'Corruption',
        description:
          'Damages the pictures before they are shown, to see how accuracy holds in another distribution',
        additionalProperties: false,
        default: { kind: 'none', severity: 3 },
        properties: {
          kind: {
            type: 'string',
            enum: ['none', 'noise', 'blur', 'contrast', 'pixelate'],
            default: 'none',
            description: 'What is done to a picture',
          },
          severity: {
            type: 'integer',
            minimum: 1,
            maximum: 5,
            default: 3,
            description: 'How strongly, from 1 to 5',
          },
        },
      },
    },
  },
  outputs: {
    predictions: {
      type: 'file',
      path: 'predictions.json',
      description: 'For each picture its record, label, best class and its probability',
    },
  },
  metrics: 'any', // acc1, acc5, loss, and per_class.<name>
  resources: { cpus: 1, memory: '1G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
};
