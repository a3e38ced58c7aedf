/** The work of `attention-map`: the last self-attention of chosen pictures, drawn beside them. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import sharp from 'sharp';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { attentionMontage } from '../../data/pictures/attention.ts';
import { openRecords } from '../../data/records.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { itemNotInSplit, queryOutsideGrid } from '../../diagnostics/messages/train.ts';
import { writeDurably } from '../../util/durable-file.ts';
import { loadEncoder, sideOf } from '../training/model-files.ts';
import { normalizePictures } from '../training/normalize-pictures.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { packPictures, wholePicture } from '../training/pictures.ts';
import { numberAt, numbersAt, textAt } from '../training/read-params.ts';
import { upload } from '../../train/host-array.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const engine = await openStageEngine(context);
  const records = openRecords(textAt(params, 'data'));
  const encoder = await loadEncoder(textAt(params, 'weights'));
  const folder = context.outputPath('pictures');
  await mkdir(folder, { recursive: true });
  const side = sideOf(encoder.model.config.img_size);
  const [grid] = encoder.model.trunk.grid;
  const split = textAt(params, 'split');
  const rows = records.split(split);
  const items = numbersAt(params, 'items');
  const beyond = items.find((item) => item >= rows.length);
  if (beyond !== undefined) {
    throw new RepriseError(itemNotInSplit({ item: beyond, split, count: rows.length }));
  }
  const query = queryOf(context, grid);
  const attention = engine.compile(
    (images) => {
      const seen = normalizePictures(images ?? tf.zeros([]));
      return [encoder.model.lastSelfAttention(encoder.weights, seen)]; // [1, h, N, N]
    },
    { name: 'attention-map' },
  );
  let entropy = 0;
  try {
    for (const item of items) {
      if (context.signal.aborted) return { kind: 'stopped' };
      const picture = wholePicture(records, rows[item] ?? 0, side);
      const input = upload(packPictures([picture], side));
      const [probabilities] = await attention.callAsync([input]);
      const maps = patchMaps(probabilities ?? tf.zeros([1, 1, 1, 1]), query, grid);
      tf.dispose([input, ...(probabilities === undefined ? [] : [probabilities])]);
      entropy += meanEntropy(maps, grid * grid) / items.length;
      const drawn = attentionMontage({
        image: picture.data,
        H: side,
        W: side,
        maps,
        grid,
        threshold: numberAt(params, 'threshold'),
        query,
      });
      const { height, width } = drawn;
      const png = await sharp(drawn.data, { raw: { height, width, channels: 3 } })
        .png()
        .toBuffer();
      const path = join(folder, `${String(item).padStart(5, '0')}.png`);
      await writeDurably(path, png, 'stage-output');
      const title = `Attention of patch ${query.row},${query.column} in picture ${item} of ${split}`;
      context.emit({ event: 'picture', path, title });
    }
  } finally {
    attention.dispose();
    tf.dispose(encoder.weights as tf.NamedTensorMap);
    records.close();
  }
  return { kind: 'finished', metrics: { entropy }, computedBy: engine.identity };
}

function queryOf(context: StageContext, grid: number): { row: number; column: number } {
  const { params } = context;
  const middle = Math.floor(grid / 2);
  if ((params['query'] ?? null) === null) return { row: middle, column: middle };
  const [row = 0, column = 0] = numbersAt(params, 'query');
  if (row >= grid || column >= grid) {
    throw new RepriseError(queryOutsideGrid({ row, column, grid }));
  }
  return { row, column };
}

/**
 * Weights of one query patch on every patch; the class token is left out.
 *
 * @param probabilities  `[1, h, N, N]`
 * @returns float32 `[h, P]`
 */
function patchMaps(
  probabilities: tf.Tensor,
  { row, column }: { row: number; column: number },
  grid: number,
): Float32Array {
  const [, heads = 1, tokens = 1] = probabilities.shape;
  const values = probabilities.dataSync();
  const cells = grid * grid;
  const query = 1 + row * grid + column;
  const maps = new Float32Array(heads * cells);
  for (let head = 0; head < heads; head++) {
    const from = (head * tokens + query) * tokens + 1;
    maps.set(values.subarray(from, from + cells), head * cells);
  }
  return maps;
}

/** In nats, over the heads; each map is brought to sum 1. */
function meanEntropy(maps: Float32Array, cells: number): number {
  const heads = maps.length / cells;
  let total = 0;
  for (let head = 0; head < heads; head++) {
    const map = maps.subarray(head * cells, (head + 1) * cells);
    const sum = map.reduce((a, b) => a + b, 0);
    for (const value of map) {
      const share = value / sum;
      if (share > 0) total -= share * Math.log(share);
    }
  }
  return total / heads;
}
