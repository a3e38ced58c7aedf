/**
 * Door of `reprise weights inspect`: what a file of weights is, from its headers alone. No tensor is
 * read, nothing is executed.
 */
import type { JsonObject } from '../util/json.ts';
import { teacherTitle, titleOf } from './describe-model.ts';
import { elementCount, isFloating } from './host-tensor.ts';
import type { NamingName } from './key-maps/key-map.ts';
import { recognise } from './named-checkpoint.ts';
import { type CheckpointFormat, type Place, openCheckpoint } from './open-checkpoint.ts';

export interface Inspection {
  readonly file: string;
  readonly format: CheckpointFormat;
  /** Bytes. */
  readonly size: number;
  /** Key under which the tensors are; empty at the top. */
  readonly place: string;
  readonly places: readonly Place[];
  /** What else stands beside the weights. */
  readonly others: readonly { readonly name: string; readonly what: string }[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly naming: { readonly name: NamingName; readonly title: string } | undefined;
  readonly model:
    | {
        readonly title: string;
        readonly registered: string | undefined;
        readonly architecture: string;
        readonly config: JsonObject;
        readonly assumed: readonly string[];
        readonly unknown: readonly string[];
      }
    | undefined;
  /** What it is when it is no model of ours: CLIP's picture tower. */
  readonly teacher: string | undefined;
  /** Numbers in floating-point tensors. */
  readonly parameters: number;
  /** How many tensors there are of each type. */
  readonly dtypes: Readonly<Record<string, number>>;
  readonly tensors: readonly InspectedTensor[];
}

export interface InspectedTensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
}

/** @throws RepriseError as `openCheckpoint`. */
export async function inspectWeights(path: string, key?: string): Promise<Inspection> {
  const checkpoint = await openCheckpoint(path, { key, settingsBeside: true });
  try {
    const { tensors, metadata } = checkpoint;
    const known = recognise(checkpoint);
    const guess = known?.guess;
    const dtypes: Record<string, number> = {};
    let parameters = 0;
    for (const { dtype, shape } of tensors.values()) {
      dtypes[dtype] = (dtypes[dtype] ?? 0) + 1;
      if (isFloating(dtype)) parameters += elementCount(shape);
    }
    return {
      file: checkpoint.path,
      format: checkpoint.format,
      size: checkpoint.size,
      place: checkpoint.place,
      places: checkpoint.places,
      others: checkpoint.others,
      metadata,
      naming: known && { name: known.naming.name, title: known.naming.title },
      model: guess && { title: titleOf(guess), ...guess },
      teacher: known && teacherTitle(known.tensors),
      parameters,
      dtypes,
      tensors: [...tensors].map(([name, { dtype, shape }]) => ({ name, dtype, shape })),
    };
  } finally {
    await checkpoint.close();
  }
}
