/** The parameters of a `dataset` stage, as its schema has checked them. */
import type { Rgb } from '../../data/picture.ts';
import type { ResampleMethod } from '../../data/resample.ts';
import type { JsonObject } from '../../util/json.ts';

export interface DatasetParams {
  readonly source: readonly string[];
  readonly layout: 'idx' | 'image-folder' | 'emoji';
  readonly image_size: number;
  readonly fit: 'resize' | 'crop' | 'pad';
  readonly method: ResampleMethod;
  readonly background: Rgb;
  readonly splits: Readonly<Record<string, SplitRule>>;
  readonly class_names: readonly string[];
  readonly drop_groups: readonly string[];
  readonly min_vendors: number;
  readonly min_subgroup: number;
  readonly max_images: number | null;
  readonly on_unreadable: 'stop' | 'skip';
}

export interface SplitRule {
  readonly file?: string;
  readonly from?: number;
  readonly count?: number;
  readonly folder?: string;
  readonly modulo?: number;
  readonly remainders?: readonly number[];
  readonly vendors?: readonly string[];
}

const DEFAULTS: Partial<DatasetParams> = {
  fit: 'resize',
  method: 'bicubic',
  background: [255, 255, 255],
  class_names: [],
  drop_groups: ['Flags', 'Symbols', 'Component'],
  min_vendors: 2,
  min_subgroup: 1,
  max_images: null,
  on_unreadable: 'stop',
};

export function datasetParams(params: JsonObject): DatasetParams {
  return { ...DEFAULTS, ...params } as unknown as DatasetParams; // checked against the schema in kind.ts
}
