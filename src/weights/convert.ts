/**
 * Door of `reprise weights convert`: writes a checkpoint in the names of another code base, one tensor
 * at a time, so that memory holds the largest of them and not the file.
 */
import { stat } from 'node:fs/promises';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import {
  halfCannotHold,
  namingCannotHold,
  noTensorToWrite,
  weightsOutputInTheWay,
} from '../diagnostics/messages/weight-files.ts';
import { asStorageError } from '../diagnostics/storage-problem.ts';
import { type JsonObject, canonicalJson } from '../util/json.ts';
import { type DroppedTensor, type ImportReport, inWords } from './import-report.ts';
import { importCheckpoint } from './import-checkpoint.ts';
import type { NamingName } from './key-maps/key-map.ts';
import { knownModel } from './known-models.ts';
import { elementCount, toFloat64 } from './host-tensor.ts';
import { type LazyTensor, type LazyTensors, inFloat } from './lazy-tensor.ts';
import { type Architecture, modelMetadata } from './model-file.ts';
import { type CheckpointOptions, openNamed } from './named-checkpoint.ts';
import { KEY_MAPS } from './naming.ts';
import { streamSafetensors } from './safetensors.ts';
import { timmSettings, transformersSettings } from './settings-elsewhere.ts';

export type Target = 'reference' | 'timm' | 'transformers';

export interface ConvertOptions extends CheckpointOptions {
  readonly to: Target;
  /** Where to write; replaced as a whole. */
  readonly output: string;
  /** Brings the weights into this registered model first: positions are resized, parts checked. */
  readonly model?: string | undefined;
  readonly allowMissing?: readonly string[];
  /** Writes floating-point numbers in half precision. */
  readonly half?: boolean;
  /** Stops between two tensors: nothing is left of the new file, and the old one stays. */
  readonly signal?: AbortSignal;
}

export interface Conversion {
  readonly output: string;
  readonly to: Target;
  readonly naming: NamingName;
  /** What is known of the model; its settings stand in the file's metadata. */
  readonly architecture: Architecture | undefined;
  /** Settings for building the model elsewhere, as in the file's metadata. */
  readonly settings: JsonObject | undefined;
  readonly written: { readonly tensors: number; readonly parameters: number };
  /** Parts of the source that the file does not have. */
  readonly dropped: readonly DroppedTensor[];
  readonly resampled: ImportReport['resampled'];
  readonly missing: ImportReport['missing'];
}

/** The names in which each target is written. */
const NAMES: Readonly<Record<Target, NamingName>> = {
  reference: 'beit2',
  timm: 'timm',
  transformers: 'transformers',
};
/** Architectures that other code bases have too. */
const HAVE: Readonly<Record<Exclude<Target, 'reference'>, readonly Architecture[]>> = {
  timm: ['vision-transformer', 'masked-image-model'],
  transformers: ['vision-transformer', 'masked-image-model', 'upernet'],
};

/** From here on numbers round to infinity in half precision, whose largest is 65504. */
const HALF_ENDS = 65_520;
/** Infinity in half precision, as bits without the sign. */
const INFINITE = 0x7c00;

interface Source {
  readonly naming: NamingName;
  readonly tensors: LazyTensors;
  readonly model: { readonly architecture: Architecture; readonly config: JsonObject } | undefined;
  readonly dropped: readonly DroppedTensor[];
  readonly resampled: ImportReport['resampled'];
  readonly missing: ImportReport['missing'];
  close(): Promise<void>;
}

/**
 * Converts a checkpoint.
 *
 * @throws RepriseError as `importCheckpoint`; RP7534 when the target has no such model, RP7538 when it has
 *   no place for any tensor, RP7537 when no file can be written there,
 *   RP7539 when half precision cannot hold a number; the signal's reason when it stops.
 */
export async function convertWeights(path: string, options: ConvertOptions): Promise<Conversion> {
  await refuseWhatIsInTheWay(options.output);
  const where = { ...options, settingsBeside: true };
  const source = await (options.model === undefined
    ? asItIs(path, where)
    : asModel(path, options.model, where));
  try {
    const { to, output } = options;
    const architecture = source.model?.architecture;
    if (to !== 'reference' && architecture !== undefined && !HAVE[to].includes(architecture)) {
      const naming = KEY_MAPS[NAMES[to]].title;
      throw new RepriseError(namingCannotHold({ naming, architecture }));
    }
    const { tensors, dropped } = KEY_MAPS[NAMES[to]].fromReference(source.tensors);
    if (tensors.size === 0) {
      const [from, titled] = [KEY_MAPS[source.naming].title, KEY_MAPS[NAMES[to]].title];
      const names = [...source.tensors.keys(), ...source.dropped.map(({ name }) => name)];
      throw new RepriseError(noTensorToWrite({ path, from, to: titled, names }));
    }
    const written: LazyTensors =
      options.half === true
        ? new Map([...tensors].map(([name, one]) => [name, inHalf(path, name, one)]))
        : tensors;
    const settings = settingsFor(to, source);
    try {
      await streamSafetensors(output, written, metadataFor(to, source, settings), options.signal);
    } catch (error) {
      throw asStorageError(error, 'write weights', output);
    }
    const sizes = [...written].filter(([name]) => !name.endsWith('relative_position_index'));
    return {
      output,
      to,
      naming: source.naming,
      architecture,
      settings,
      written: {
        tensors: written.size,
        parameters: sizes.reduce((sum, [, { shape }]) => sum + elementCount(shape), 0),
      },
      dropped: [...source.dropped, ...dropped.map(inWords)],
      resampled: source.resampled,
      missing: source.missing,
    };
  } finally {
    await source.close();
  }
}

/** A new file takes the place of whatever has its name, devices among them. */
async function refuseWhatIsInTheWay(path: string): Promise<void> {
  const about = await stat(path).catch(() => undefined); // what is not there is not in the way
  if (about === undefined || about.isFile()) return;
  const what = about.isDirectory() ? 'folder' : 'special';
  throw new RepriseError(weightsOutputInTheWay({ path, what }));
}

/** @throws RepriseError RP7539, when it is read, for a finite number that would become infinite. */
function inHalf(path: string, name: string, tensor: LazyTensor): LazyTensor {
  const half = inFloat(tensor, 'F16');
  if (half === tensor) return tensor;
  return {
    ...half,
    read: async () => {
      const host = await half.read();
      // On the bits: to make numbers of them takes 15 times as long as the conversion.
      const { buffer, byteOffset, byteLength } = host.bytes;
      const bits = new Uint16Array(buffer, byteOffset, byteLength / 2);
      if (bits.some((one) => (one & 0x7fff) === INFINITE)) {
        const value = toFloat64(await tensor.read()).find(
          (one) => Number.isFinite(one) && Math.abs(one) >= HALF_ENDS,
        );
        if (value !== undefined) throw new RepriseError(halfCannotHold({ path, name, value }));
      }
      return host;
    },
  };
}

async function asItIs(path: string, options: CheckpointOptions): Promise<Source> {
  const { checkpoint, naming, tensors, dropped, guess } = await openNamed(path, options);
  const isWhole = guess !== undefined && guess.unknown.length === 0;
  return {
    naming: naming.name,
    tensors,
    model: isWhole ? knownModel(guess.architecture, guess.config) : undefined,
    dropped: dropped.map(inWords),
    resampled: [],
    missing: [],
    close: () => checkpoint.close(),
  };
}

async function asModel(path: string, name: string, options: ConvertOptions): Promise<Source> {
  const { model, tensors, report, close } = await importCheckpoint(path, {
    ...options,
    model: name,
  });
  const { naming, dropped, resampled, missing } = report;
  return { naming, tensors, model, dropped, resampled, missing, close };
}

function settingsFor(to: Target, { model, tensors }: Source): JsonObject | undefined {
  if (model === undefined || to === 'reference') return undefined;
  return to === 'timm' ? timmSettings(model) : transformersSettings(model, tensors);
}

/** `format: pt` is what transformers and timm look for before they read a file. */
function metadataFor(
  to: Target,
  { model }: Source,
  settings: JsonObject | undefined,
): Record<string, string> {
  return {
    format: 'pt',
    ...(to === 'reference' && model !== undefined ? modelMetadata(model) : {}),
    ...(settings === undefined ? {} : { config: canonicalJson(settings) }),
  };
}
