/** Declares the kind `linear-probe`: logistic regression on frozen features, or on raw pixels. */
import type { StageKind } from '../../contract/stage-kind.ts';
import { dataField, labelsField, limitField, splitField } from '../training-fields.ts';

export const linearProbeKind: StageKind = {
  name: 'linear-probe',
  title: 'Linear probe',
  description:
    'Fits a logistic regression with an L2 penalty on frozen features to convergence, with the penalty that does best on the validation split',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['data', 'labels'],
    additionalProperties: false,
    properties: {
      features: {
        type: 'string',
        enum: ['pixels', 'encoder'],
        default: 'encoder',
        description:
          'pixels: the raw picture, the baseline of any encoder; encoder: the mean of the patch tokens after the last block',
      },
      weights: {
        type: ['string', 'null'],
        'x-input': 'weights',
        default: null,
        description: 'Weights of a mim or classify stage, for features: encoder',
        'x-reference-name': 'finetune',
      },
      data: dataField,
      split: splitField('The pictures to fit on', 'train'),
      val_split: splitField('The pictures that choose the penalty', 'val'),
      test_split: splitField('The pictures of the final number', 'test'),
      labels: labelsField,
      limit: limitField,
      c: {
        type: 'array',
        items: { type: 'number', exclusiveMinimum: 0 },
        minItems: 1,
        default: [0.001, 0.01, 0.1, 1, 10],
        description:
          'Inverse penalties to choose from: the sum of losses times C, plus half the squared weights',
      },
      max_iterations: {
        type: 'integer',
        minimum: 1,
        default: 500,
        description: 'Most iterations of the optimizer for one penalty',
      },
      tolerance: {
        type: 'number',
        exclusiveMinimum: 0,
        default: 1e-4,
        description: 'Converged when no entry of the gradient of the mean loss is larger',
      },
    },
  },
  outputs: {
    probe: {
      type: 'file',
      path: 'probe.json',
      description: 'Accuracies, iterations and convergence for each penalty',
    },
  },
  metrics: {
    'val.acc1': { description: 'Top-1 accuracy on val_split, percent', better: 'higher' },
    'test.acc1': { description: 'Top-1 accuracy on test_split, percent', better: 'higher' },
    c: { description: 'The penalty that was chosen' },
    converged: { description: '1 when the chosen fit converged, else 0', better: 'higher' },
  },
  resources: { cpus: 1, memory: '2G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
  check: (params) =>
    params['features'] === 'encoder' && (params['weights'] ?? null) === null
      ? [{ pointer: '/weights', message: 'Cannot probe an encoder: "weights" is absent' }]
      : [],
};
