/** The work of `evaluate`: predictions of a classifier for a split, and how good they are. */
import * as tf from '@tensorflow/tfjs-core';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { openRecords } from '../../data/records.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { labelsDoNotFit } from '../../diagnostics/messages/train.ts';
import { writeDurably } from '../../util/durable-file.ts';
import { PictureClassifier } from '../training/classify-pictures.ts';
import { progressOf } from '../training/in-batches.ts';
import { labelledRows } from '../training/labelled-rows.ts';
import { loadClassifier } from '../training/model-files.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { numberAt, objectAt, textAt } from '../training/read-params.ts';
import { corruptPicture, isCorruption } from './corrupt-picture.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const engine = await openStageEngine(context);
  const records = openRecords(textAt(params, 'data'));
  const space = textAt(params, 'labels');
  const labels = records.labels(space);
  const names = records.classNames(space);
  const rows = labelledRows(records, textAt(params, 'split'), labels, params);
  const { model, weights } = await loadClassifier(textAt(params, 'weights'));
  const classifier = new PictureClassifier(engine, model);
  const corruption = objectAt(params, 'corruption');
  const kind = textAt(corruption, 'kind');
  const severity = numberAt(corruption, 'severity');
  try {
    const outputs = model.config.num_classes;
    if (outputs !== names.length) {
      const facts = { labels: space, classes: names.length, outputs };
      throw new RepriseError(labelsDoNotFit(facts));
    }
    const pictures = {
      records,
      rows,
      labels,
      ...(isCorruption(kind)
        ? {
            change: (picture: Parameters<typeof corruptPicture>[0], row: number) =>
              corruptPicture(picture, { kind, severity }, row),
          }
        : {}),
    };
    const progress = progressOf(context, rows.length);
    const accuracy = await classifier.measure(weights, pictures, context.signal, progress);
    if (accuracy === undefined) return { kind: 'stopped' };
    const { acc1, acc5, loss } = accuracy.result();
    const text = JSON.stringify({
      format: 1,
      labels: space,
      classes: names,
      predictions: accuracy.predictions,
    });
    await writeDurably(context.outputPath('predictions'), `${text}\n`, 'stage-output');
    return {
      kind: 'finished',
      computedBy: engine.identity,
      metrics: { acc1, acc5, loss, per_class: accuracy.perClass(names) },
    };
  } finally {
    classifier.dispose();
    tf.dispose(weights as tf.NamedTensorMap);
    records.close();
  }
}
