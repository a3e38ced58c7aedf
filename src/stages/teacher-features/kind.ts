/** Declares the kind `teacher-features`: maps of a frozen network, computed once for all pictures. */
import type { StageKind } from '../../contract/stage-kind.ts';
import { dataField, seedField, splitField } from '../training-fields.ts';
import { teacherField, teacherWeightsField } from './fields.ts';

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
      weights: teacherWeightsField,
      teacher: { ...teacherField, default: 'efficientnet_lite0' },
      input_size: {
        type: 'integer',
        minimum: 1,
        'x-unit': 'pixels',
        description:
          'Side that pictures are resized to for the teacher. Its map has a cell for every patch of clip_vit_b16 and dino_vit_b16 (16 pixels), for every 32 pixels of the others',
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
  check: ({ teacher = 'efficientnet_lite0', input_size: side }) => {
    // The patches of the others are in their file.
    const isConvolution = teacher === 'efficientnet_lite0' || teacher === 'mobilenet_v2';
    if (!isConvolution || typeof side !== 'number' || side % 32 === 0) return [];
    const message = `Cannot cut ${side} pixels into cells of 32: expected "input_size" to be a multiple of 32 for "${teacher}"`;
    return [{ pointer: '/input_size', message }];
  },
};
