/** Runs a compiled function over many pictures in batches of one shape, the last filled up. */
import * as tf from '@tensorflow/tfjs-core';
import type { StageContext } from '../../contract/stage-context.ts';
import type { CompiledStep } from '../../engine/engine.ts';
import type { Records } from '../../data/records.ts';
import type { Picture } from '../../data/picture.ts';
import { type HostArray, upload } from '../../train/host-array.ts';
import { packPictures, wholePicture } from './pictures.ts';

export interface BatchedRun {
  readonly records: Records;
  readonly rows: Int32Array;
  readonly side: number;
  readonly batch: number;
  /** Changes a picture before it is shown (corruptions). */
  readonly change?: (picture: Picture, row: number) => Picture;
  /** Further inputs of the function for these rows, after the pictures. */
  readonly also?: (rows: Int32Array) => readonly HostArray[];
  readonly signal: AbortSignal;
  /** Told after every batch. */
  readonly onProgress?: (done: number) => void;
}

/**
 * @param receive  Gets the outputs of each batch, `count` of whose samples are real.
 * @returns false when it was asked to stop before the end.
 */
export async function inBatches(
  compiled: Pick<CompiledStep, 'callAsync'>,
  run: BatchedRun,
  receive: (outputs: readonly tf.Tensor[], rows: Int32Array, count: number) => void | Promise<void>,
): Promise<boolean> {
  const { rows, batch } = run;
  let next = prepare(run, 0);
  for (let from = 0; from < rows.length; from += batch) {
    if (run.signal.aborted) return false;
    const { some, count, arrays } = next;
    const inputs = arrays.map(upload);
    const running = compiled.callAsync(inputs);
    await new Promise(setImmediate); // it has started by now, on a thread of its own
    if (from + batch < rows.length) next = prepare(run, from + batch);
    const outputs = await running;
    await receive(outputs, some, count);
    tf.dispose([...inputs, ...outputs]);
    run.onProgress?.(from + count);
  }
  return true;
}

/** The pictures of one batch as the function takes them. */
function prepare(
  run: BatchedRun,
  from: number,
): { readonly some: Int32Array; readonly count: number; readonly arrays: readonly HostArray[] } {
  const { rows, batch, records, side } = run;
  const count = Math.min(batch, rows.length - from);
  // One shape is traced once; the samples that fill up the last batch are not looked at.
  const some = Int32Array.from(
    { length: batch },
    (_, i) => rows[from + Math.min(i, count - 1)] ?? 0,
  );
  const pictures = Array.from(some, (row) => {
    const whole = wholePicture(records, row, side);
    return run.change?.(whole, row) ?? whole;
  });
  return { some, count, arrays: [packPictures(pictures, side), ...(run.also?.(some) ?? [])] };
}

/** Reports progress about once a second; `before` of the total were done by an earlier attempt. */
export function progressOf(
  context: Pick<StageContext, 'emit'>,
  total: number,
  before = 0,
): (done: number) => void {
  let told = Date.now();
  const begun = told;
  return (done) => {
    const now = Date.now();
    if (now - told < 1000 && done < total) return;
    told = now;
    const rate = (1000 * (done - before)) / Math.max(1, now - begun);
    context.emit({ event: 'progress', done, total, unit: 'images', rate });
  };
}
