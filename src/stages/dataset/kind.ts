/** Declares the kind `dataset`: pictures of a folder or a package, decoded once into records. */
import type { ParameterSchema } from '../../contract/parameter-schema.ts';
import type { StageKind } from '../../contract/stage-kind.ts';
import { isJsonObject, type JsonObject } from '../../util/json.ts';

const SPLIT: ParameterSchema = {
  type: 'object',
  title: 'Split',
  description: 'Which pictures are in a split; all given conditions hold together',
  additionalProperties: false,
  properties: {
    file: {
      type: 'string',
      minLength: 1,
      description: 'idx: the pair of files, by the beginning of its name (train, t10k)',
    },
    from: { type: 'integer', minimum: 0, description: 'idx: first picture of the file, from 0' },
    count: {
      type: 'integer',
      minimum: 1,
      description: 'idx: how many pictures; all that follow if left out',
    },
    folder: {
      type: 'string',
      minLength: 1,
      description:
        'image-folder: the folder that holds the class folders, e.g. train; "." for the source itself',
    },
    modulo: {
      type: 'integer',
      minimum: 1,
      description:
        'Pictures are put in this many buckets by the md5 of their name (emoji: of the code points, so that all drawings of a concept stay together)',
    },
    remainders: {
      type: 'array',
      minItems: 1,
      items: { type: 'integer', minimum: 0 },
      description: 'The buckets that belong to this split, from 0',
    },
    vendors: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      description: 'emoji: only drawings of these vendors',
    },
  },
  examples: [
    { file: 'train', from: 0, count: 50000 },
    { modulo: 4, remainders: [1, 2, 3] },
  ],
};

export const datasetKind: StageKind = {
  name: 'dataset',
  title: 'Dataset',
  description:
    'Decodes pictures once, to one size, with labels and splits: the records that training reads',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['source', 'layout', 'image_size', 'splits'],
    additionalProperties: false,
    properties: {
      source: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', 'x-input': 'tree' },
        title: 'Source',
        description: 'The folders with the pictures; several are read as one dataset',
      },
      layout: {
        type: 'string',
        enum: ['idx', 'image-folder', 'emoji'],
        title: 'Layout',
        description:
          'idx: <name>-images-idx3-ubyte and <name>-labels-idx1-ubyte, plain or .gz; image-folder: a folder per class; emoji: emoji.json with img/<vendor>/64/*.png, and assets/*.webp',
      },
      image_size: {
        type: 'integer',
        minimum: 1,
        maximum: 2048,
        'x-unit': 'pixels',
        title: 'Side of the pictures',
        description: 'Pictures are square; grey ones get three equal channels',
        examples: [32, 64],
      },
      fit: {
        type: 'string',
        enum: ['resize', 'crop', 'pad'],
        default: 'resize',
        title: 'Fit',
        description:
          'resize: to the square, whatever the aspect; crop: short side to the size, then the centre; pad: never enlarged, on the background',
      },
      method: {
        type: 'string',
        enum: ['bilinear', 'bicubic', 'lanczos'],
        default: 'bicubic',
        title: 'Resampling filter',
        description: 'Antialiased, as Pillow computes it',
      },
      background: {
        type: 'array',
        items: { type: 'integer', minimum: 0, maximum: 255 },
        minItems: 3,
        maxItems: 3,
        default: [255, 255, 255],
        title: 'Background',
        description: 'Red, green, blue below transparent pictures and around padded ones',
      },
      splits: {
        type: 'object',
        additionalProperties: SPLIT,
        title: 'Splits',
        description:
          'Name of each split and which pictures are in it; pictures of no split are left out',
        examples: [{ train: { file: 'train', from: 0, count: 50000 }, test: { file: 't10k' } }],
      },
      class_names: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        default: [],
        title: 'Class names',
        description: 'idx: names of the labels 0, 1, …; the numbers if left out',
      },
      drop_groups: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        default: ['Flags', 'Symbols', 'Component'],
        title: 'Groups to drop',
        description: 'emoji: categories of emoji.json that are left out',
      },
      min_vendors: {
        type: 'integer',
        minimum: 1,
        default: 2,
        title: 'Least vendors',
        description: 'emoji: a concept is kept when at least this many of the sources draw it',
      },
      min_subgroup: {
        type: 'integer',
        minimum: 1,
        default: 1,
        title: 'Least concepts of a subgroup',
        description: 'emoji: subgroups with fewer concepts are left out',
      },
      max_images: {
        type: ['integer', 'null'],
        minimum: 1,
        default: null,
        title: 'Most pictures',
        description: 'Keeps this many, those with the smallest md5 of their names; null keeps all',
      },
      on_unreadable: {
        type: 'string',
        enum: ['stop', 'skip'],
        default: 'stop',
        title: 'Unreadable pictures',
        description: 'stop: say which, and end; skip: say which, and go on without them',
      },
    },
  },
  outputs: { records: { type: 'tree', description: 'Pictures, labels and splits' } },
  metrics: {
    count: { description: 'How many pictures' },
    skipped: { description: 'How many pictures were not readable', better: 'lower' },
    'classes.class': { description: 'Size of the label space "class"' },
    'classes.concept': { description: 'Size of the label space "concept"' },
    'classes.subgroup': { description: 'Size of the label space "subgroup"' },
    'classes.group': { description: 'Size of the label space "group"' },
    'classes.vendor': { description: 'Size of the label space "vendor"' },
  },
  resources: { cpus: 2, memory: '1G' },
  execution: 'worker',
  load: () => import('./run.ts'),
  check: checkSplits,
};

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  idx: ['file', 'from', 'count', 'modulo', 'remainders'],
  'image-folder': ['folder', 'modulo', 'remainders'],
  emoji: ['modulo', 'remainders', 'vendors'],
};

function checkSplits(params: JsonObject): readonly { pointer: string; message: string }[] {
  const { splits, layout } = params as { splits?: JsonObject; layout?: string };
  const known = FIELDS[layout ?? ''];
  if (!isJsonObject(splits) || known === undefined) return [];
  const problems: { pointer: string; message: string }[] = [];
  for (const [name, split] of Object.entries(splits)) {
    if (!isJsonObject(split)) continue;
    const pointer = `/splits/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    for (const field of Object.keys(split)) {
      if (known.includes(field)) continue;
      problems.push({
        pointer: `${pointer}/${field}`,
        message: `"${field}" is not for the layout ${layout}, expected ${known.join(', ')}`,
      });
    }
    if (layout === 'idx' && !('file' in split))
      problems.push({ pointer, message: 'found no "file", expected one such as train or t10k' });
    if ('modulo' in split !== 'remainders' in split)
      problems.push({ pointer, message: '"modulo" and "remainders" go together' });
    const { modulo, remainders } = split as { modulo?: number; remainders?: readonly number[] };
    for (const [at, one] of (remainders ?? []).entries()) {
      if (modulo === undefined || one < modulo) continue;
      problems.push({
        pointer: `${pointer}/remainders/${at}`,
        message: `found ${one}, expected less than modulo = ${modulo}`,
      });
    }
  }
  return problems;
}
