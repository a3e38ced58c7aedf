/** Which records of a split a stage works on: those with a label, perhaps only some of them. */
import type { Records } from '../../data/records.ts';
import { chooseRows } from '../../data/sampler.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { limitExceedsData } from '../../diagnostics/messages/train.ts';
import type { JsonObject } from '../../util/json.ts';
import { numberAt, objectAt } from './read-params.ts';

/**
 * Records of a split that have a label in the space (negative labels are none).
 *
 * @param params  With `limit`, which takes so many of them at random; `undefined` takes all.
 * @throws RepriseError RP6508 when there are fewer than the limit.
 */
export function labelledRows(
  records: Records,
  split: string,
  labels: Int32Array,
  params: JsonObject | undefined,
): Int32Array {
  const rows = records.split(split).filter((row) => (labels[row] ?? -1) >= 0);
  if (params === undefined) return rows;
  const limit = objectAt(params, 'limit');
  const count = numberAt(limit, 'count');
  if (count === 0) return rows;
  if (count > rows.length) {
    throw new RepriseError(limitExceedsData({ count, samples: rows.length, split }));
  }
  return chooseRows(rows, count, numberAt(limit, 'seed'));
}
