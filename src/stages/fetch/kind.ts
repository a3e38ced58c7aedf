/** Declares the kind `fetch`: files from a package registry or an address, pinned by content. */
import type { ParameterSchema } from '../../contract/parameter-schema.ts';
import type { StageKind } from '../../contract/stage-kind.ts';
import type { JsonObject } from '../../util/json.ts';

const KEEP: ParameterSchema = {
  title: 'What to keep',
  description:
    'Globs of files to keep, or a map of glob to target: a folder for a glob with wildcards, the new path for a plain one',
  anyOf: [
    { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
    { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
  ],
  examples: [['img/google/64/*.png'], { 'usr/share/datasets/fashion-mnist/*.gz': '.' }],
};

const STRIP: ParameterSchema = {
  type: 'integer',
  minimum: 0,
  description: 'Leading folders to take off the paths that "keep" lists without a target',
};

const SOURCE: ParameterSchema = {
  type: 'object',
  title: 'Source',
  description: 'One of npm, pypi, debian, url',
  properties: {
    npm: {
      type: 'string',
      pattern: '^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$',
      'x-expected': 'a package and its version, such as left-pad@1.3.0',
      description: 'A package as `npm pack` fetches it; paths are those inside its root folder',
    },
    pypi: {
      type: 'string',
      pattern: '^[A-Za-z0-9._-]+==[^=\\s]+$',
      'x-expected': 'a package and its version, such as numpy==2.1.0',
      description: 'A wheel as `pip download` fetches it; nothing of it is executed',
    },
    debian: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9.+-]+$',
      'x-expected': 'the name of a Debian package',
      description: 'A package as `apt-get download` fetches it, without root; nothing is installed',
    },
    version: { type: 'string', minLength: 1, description: 'Version of the Debian package' },
    url: {
      description:
        'Address of a file, or a list of addresses; each file has the last part of its path as name',
      anyOf: [
        { type: 'string', pattern: '^(https?|file)://\\S+$', 'x-expected': 'an address' },
        {
          type: 'array',
          minItems: 1,
          items: { type: 'string', pattern: '^(https?|file)://\\S+$', 'x-expected': 'an address' },
        },
      ],
    },
    keep: {
      ...KEEP,
      description: 'Instead of the stage\'s "keep", where this source has other paths',
    },
    strip: { ...STRIP, description: 'Instead of the stage\'s "strip"' },
  },
  additionalProperties: false,
  examples: [{ npm: 'emoji-datasource-google@16.0.0' }, { debian: 'dataset-fashion-mnist' }],
};

export const fetchKind: StageKind = {
  name: 'fetch',
  title: 'Fetch files',
  description:
    'Fetches files from the first source that gives the expected content; a broken transfer goes on where it was',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['sources'],
    additionalProperties: false,
    properties: {
      sources: {
        type: 'array',
        minItems: 1,
        items: SOURCE,
        title: 'Sources',
        description: 'Where the content can be had, tried in this order',
      },
      keep: { ...KEEP, default: ['**'] },
      strip: { ...STRIP, default: 0 },
      unpack: {
        type: 'string',
        enum: ['none', 'archives', 'gzip'],
        default: 'none',
        title: 'Unpack',
        description:
          'archives: unpack .zip, .tar and .tar.gz of url sources; gzip: store kept .gz files uncompressed, without the ending',
      },
      content: {
        type: ['string', 'null'],
        default: null,
        pattern: '^sha256:[0-9a-f]{64}$',
        'x-expected': 'sha256: and 64 hex digits',
        title: 'Content',
        description:
          'Digest of the kept files: sha256 of the canonical JSON of [{path, size, digest}], sorted by path. Left out, the digest found is shown',
      },
      tries: {
        type: 'integer',
        minimum: 1,
        maximum: 20,
        default: 4,
        'x-execution': true,
        title: 'Tries',
        description: 'How often a broken transfer is taken up again, for each source',
      },
      source_timeout: {
        type: 'number',
        exclusiveMinimum: 0,
        default: 1800,
        'x-unit': 's',
        'x-execution': true,
        title: 'Time limit of a source',
        description:
          'How long a package client may take; for a url, only a silence of a minute counts',
      },
    },
  },
  outputs: { files: { type: 'tree', description: 'The kept files' } },
  metrics: {
    files: { description: 'How many files were kept' },
    bytes: { description: 'Their size together' },
  },
  resources: { cpus: 1, memory: '512M' },
  execution: 'worker',
  load: () => import('./run.ts'),
  check: checkSources,
};

/** Each source names exactly one place; `version` goes with `debian` only. */
function checkSources(params: JsonObject): readonly { pointer: string; message: string }[] {
  const sources = params['sources'];
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: JsonObject, index) => {
    const pointer = `/sources/${index}`;
    const named = ['npm', 'pypi', 'debian', 'url'].filter((one) => one in source);
    if (named.length !== 1) {
      const found = named.length === 0 ? 'none' : named.join(' and ');
      return [{ pointer, message: `found ${found}, expected one of npm, pypi, debian, url` }];
    }
    if ('version' in source && !('debian' in source)) {
      return [
        {
          pointer: `${pointer}/version`,
          message: `"version" goes with debian; for ${named[0]} it stands in the name`,
        },
      ];
    }
    return [];
  });
}
