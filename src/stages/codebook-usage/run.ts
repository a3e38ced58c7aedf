/** The work of `codebook-usage`: counts the codes of all patches of a split. */
import * as tf from '@tensorflow/tfjs-core';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { openRecords } from '../../data/records.ts';
import { writeDurably } from '../../util/durable-file.ts';
import { inBatches, progressOf } from '../training/in-batches.ts';
import { loadTokenizer, sideOf } from '../training/model-files.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { textAt } from '../training/read-params.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const engine = await openStageEngine(context);
  const records = openRecords(textAt(params, 'data'));
  const { model, weights } = await loadTokenizer(textAt(params, 'tokenizer'));
  const rows = records.split(textAt(params, 'split'));
  const codes = engine.compile((images) => [model.codes(weights, images ?? tf.zeros([]))], {
    name: 'codebook-usage',
  });
  const counts = new Float64Array(model.config.n_embed);
  try {
    const isWhole = await inBatches(
      codes,
      {
        records,
        rows,
        side: sideOf(model.config.encoder.img_size),
        batch: Math.min(250, rows.length),
        signal: context.signal,
        onProgress: progressOf(context, rows.length),
      },
      ([ids], _rows, count) => {
        const [batch = 1, patches = 0] = ids?.shape ?? [];
        const values = ids?.dataSync().subarray(0, Math.min(count, batch) * patches) ?? [];
        for (const id of values) counts[id] = (counts[id] ?? 0) + 1;
      },
    );
    if (!isWhole) return { kind: 'stopped' };
  } finally {
    codes.dispose();
    tf.dispose(weights as tf.NamedTensorMap);
    records.close();
  }
  const metrics = describe(counts);
  const text = `${JSON.stringify({ format: 1, ...metrics, counts: [...counts] })}\n`;
  await writeDurably(context.outputPath('histogram'), text, 'stage-output');
  return { kind: 'finished', metrics, computedBy: engine.identity };
}

/** What a histogram says in four numbers. */
export function describe(counts: Float64Array): {
  usage: number;
  perplexity: number;
  most_frequent: number;
  unused: number;
} {
  const total = counts.reduce((sum, one) => sum + one, 0);
  const shares = [...counts].map((one) => (total === 0 ? 0 : one / total));
  const entropy = shares.reduce((sum, share) => sum - (share > 0 ? share * Math.log(share) : 0), 0);
  const unused = shares.filter((share) => share === 0).length;
  return {
    usage: 1 - unused / counts.length,
    perplexity: Math.exp(entropy),
    most_frequent: Math.max(...shares),
    unused,
  };
}
