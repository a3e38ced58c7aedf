/** The work of `linear-probe`: fits for every penalty, the best one by validation, and its test accuracy. */
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { openRecords, type Records } from '../../data/records.ts';
import type { Engine } from '../../engine/engine.ts';
import { writeDurably } from '../../util/durable-file.ts';
import { invariant } from '../../util/invariant.ts';
import { labelledRows } from '../training/labelled-rows.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { numberAt, numbersAt, textAt } from '../training/read-params.ts';
import {
  distinctColumns,
  EncoderFeatures,
  type FeatureTable,
  pixelFeatures,
  standardize,
} from './frozen-features.ts';
import { type Fit, SoftmaxRegression } from './softmax-regression.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const engine = await openStageEngine(context);
  const records = openRecords(textAt(params, 'data'));
  const space = textAt(params, 'labels');
  const labels = records.labels(space);
  const classes = records.classNames(space).length;
  const split = (name: string, limit: boolean): Int32Array =>
    labelledRows(records, textAt(params, name), labels, limit ? params : undefined);
  const rows = [split('split', true), split('val_split', false), split('test_split', false)];
  try {
    const tables = await featuresOf(context, engine, records, rows);
    if (tables === undefined) return { kind: 'stopped' };
    const [all, ...rest] = tables;
    invariant(all !== undefined, 'three splits');
    const [training, validation, test] = distinctColumns(all, rest);
    const [trainRows, valRows, testRows] = rows;
    invariant(training && validation && test && trainRows && valRows && testRows, 'three splits');
    standardize(training, [validation, test]);
    const labelsOf = (some: Int32Array): Int32Array => some.map((row) => labels[row] ?? 0);
    const regression = new SoftmaxRegression(engine, {
      features: training.values,
      labels: labelsOf(trainRows),
      classes,
    });
    const fits: { c: number; fit: Fit; val: number }[] = [];
    let before: Float64Array | undefined;
    for (const c of numbersAt(params, 'c').toSorted((a, b) => a - b)) {
      if (context.signal.aborted) break;
      const fit = regression.fit(
        {
          c,
          max_iterations: numberAt(params, 'max_iterations'),
          tolerance: numberAt(params, 'tolerance'),
        },
        before, // each penalty begins where the stronger one before ended
      );
      before = fit.weights;
      fits.push({ c, fit, val: accuracyOf(fit, validation, labelsOf(valRows), classes) });
      const total = numbersAt(params, 'c').length;
      context.emit({ event: 'progress', done: fits.length, total, unit: 'steps' });
    }
    regression.dispose();
    if (context.signal.aborted) return { kind: 'stopped' };
    const best = fits.reduce((a, b) => (b.val > a.val ? b : a)); // the stronger penalty on ties
    const testAccuracy = accuracyOf(best.fit, test, labelsOf(testRows), classes);
    const report = {
      format: 1,
      features: textAt(params, 'features'),
      width: training.width,
      test_acc1: testAccuracy,
      fits: fits.map(({ c, fit, val }) => ({
        c,
        val_acc1: val,
        iterations: fit.iterations,
        converged: fit.converged,
        loss: fit.loss,
        chosen: c === best.c,
      })),
    };
    await writeDurably(context.outputPath('probe'), `${JSON.stringify(report)}\n`, 'stage-output');
    return {
      kind: 'finished',
      computedBy: engine.identity,
      metrics: {
        val: { acc1: best.val },
        test: { acc1: testAccuracy },
        c: best.c,
        converged: best.fit.converged ? 1 : 0,
      },
    };
  } finally {
    records.close();
  }
}

/** Tables of the given rows; undefined when it was asked to stop. */
async function featuresOf(
  context: StageContext,
  engine: Engine,
  records: Records,
  rows: readonly Int32Array[],
): Promise<readonly FeatureTable[] | undefined> {
  if (textAt(context.params, 'features') === 'pixels') {
    return rows.map((some) => pixelFeatures(records, some));
  }
  const encoder = await EncoderFeatures.open(engine, textAt(context.params, 'weights'));
  try {
    const tables: FeatureTable[] = [];
    for (const some of rows) {
      const table = await encoder.of(records, some, context.signal);
      if (table === undefined) return undefined;
      tables.push(table);
    }
    return tables;
  } finally {
    encoder.dispose();
  }
}

/** Percent of rows whose largest logit is their label. */
function accuracyOf(
  { weights }: Fit,
  { values, width }: FeatureTable,
  labels: Int32Array,
  classes: number,
): number {
  let right = 0;
  labels.forEach((label, i) => {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < classes; t++) {
      let logit = weights[classes * width + t] as number; // within the fit's own size
      for (let k = 0; k < width; k++) {
        logit += (weights[t * width + k] as number) * (values[i * width + k] as number);
      }
      if (logit > most) {
        most = logit;
        best = t;
      }
    }
    if (best === label) right += 1;
  });
  return (100 * right) / Math.max(1, labels.length);
}
