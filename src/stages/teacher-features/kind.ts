/** Declares the kind `teacher-features`: maps of a frozen network, computed once for all pictures. */
import type { StageKind } from '../../contract/stage-kind.ts';
import { dataField, seedField, splitField } from '../training-fields.ts';

export const teacherFeaturesKind: StageKind = {
  name: 'teacher-features',
  title: 'Teacher features',
  description:
    'Runs a pretrained network over the pictures once and keeps its last feature map, the target of the visual tokenizer',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['data', 'weights', 'input_size'],
    additionalProperties: false,
    properties: {
      data: dataField,
      split: splitField('The pictures to run over', 'train'),
      weights: {
        type: 'string',
        'x-input': 'weights',
        title: 'Weights',
        description: 'The teacher: a ".pth" file, or the folder that a fetch stage left it in',
      },
      teacher: {
        type: 'string',
        enum: ['efficientnet_lite0', 'mobilenet_v2'],
        default: 'efficientnet_lite0',
        description: 'Which network the weights are of',
        'x-reference-name': 'teacher_model_type',
      },
      input_size: {
        type: 'integer',
        minimum: 32,
        multipleOf: 32,
        'x-unit': 'pixels',
        description:
          'Side that pictures are enlarged to for the teacher; its map has a cell for every 32 pixels',
        'x-reference-name': 'teacher_input_size',
      },
      components: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description:
          'Principal components to keep of each cell, fitted on these pictures; 0 keeps the map as it is. A departure from the paper, which distills the whole width',
      },
      center: {
        type: 'boolean',
        default: false,
        description:
          'Subtracts the mean cell, so that the cosine measures differences. A departure from the paper; components imply it',
      },
      seed: seedField,
      batch: {
        type: 'object',
        additionalProperties: false,
        default: {},
        'x-execution': true,
        description: 'How many pictures are run at once',
        properties: {
          per_device: {
            type: 'integer',
            minimum: 1,
            default: 32,
            'x-unit': 'pictures',
            description: 'Pictures at once on a device',
          },
        },
      },
    },
  },
  outputs: {
    features: {
      type: 'tree',
      description: 'index.json, features.bin (float32 [rows, cells, width]) and rows.bin (records)',
    },
  },
  metrics: {
    images: { description: 'Pictures run over' },
    width: { description: 'Numbers of a cell' },
    variance: { description: 'Share of the variance that the components keep', better: 'higher' },
  },
  resources: { cpus: 2, memory: '2G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
};
