/** The work of `import-weights`: a checkpoint from elsewhere becomes a model file, with a report. */
import { join } from 'node:path';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import {
  digestOfWeightsDiffers,
  parameterNotFinite,
} from '../../diagnostics/messages/weight-files.ts';
import { withStorage } from '../../diagnostics/storage-problem.ts';
import { initialValues } from '../../nn/initial-values.ts';
import type { ParameterSpec } from '../../nn/parameters.ts';
import { digestOfFile } from '../../util/digest.ts';
import { writeDurably } from '../../util/durable-file.ts';
import { isJsonObject, type Json, type JsonObject } from '../../util/json.ts';
import { fromFloat32, toFloat32 } from '../../weights/host-tensor.ts';
import { type ImportOptions, importCheckpoint } from '../../weights/import-checkpoint.ts';
import type { NamingName } from '../../weights/key-maps/key-map.ts';
import { type LazyTensor, inFloat } from '../../weights/lazy-tensor.ts';
import { type Architecture, streamModel } from '../../weights/model-file.ts';
import { weightsFileIn } from '../../weights/open-checkpoint.ts';
import { numberAt, numbersAt, optionalTextAt, textAt } from '../training/read-params.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const given = textAt(params, 'file');
  const inside = optionalTextAt(params, 'path');
  const path = inside === undefined ? given : join(given, inside);
  await expectDigest(await weightsFileIn(path), optionalTextAt(params, 'sha256'));
  // What lies beside a file that was named by itself is no part of this stage's inputs.
  const settingsBeside = inside !== undefined;
  const imported = await importCheckpoint(path, { ...optionsOf(params), settingsBeside });
  const { model, report, missing } = imported;
  try {
    if (context.signal.aborted) return { kind: 'stopped' };
    const tensors = new Map<string, LazyTensor>();
    for (const spec of model.parameters) {
      const found = imported.tensors.get(spec.name) ?? freshTensor(spec, numberAt(params, 'seed'));
      tensors.set(spec.name, finite(path, spec.name, inFloat(found, 'F32')));
    }
    const { architecture, config } = model;
    const output = context.outputPath('weights');
    await withStorage('write weights', output, () =>
      streamModel(output, { architecture, config, tensors }),
    );
  } finally {
    await imported.close();
  }
  const text = `${JSON.stringify(report, null, 1)}\n`;
  await writeDurably(context.outputPath('report'), text, 'stage-output');
  const metrics = {
    used: report.used.length,
    resampled: report.resampled.length,
    dropped: report.dropped.length,
    missing: missing.length,
    parameters: report.parameters,
  };
  const title = report.model.name ?? `a ${model.architecture}`;
  context.emit({
    event: 'note',
    message: `Read ${title} from ${report.naming} names: ${metrics.used} tensors used, ${metrics.resampled} resampled, ${metrics.dropped} dropped, ${metrics.missing} start anew`,
  });
  return { kind: 'finished', metrics };
}

async function expectDigest(path: string, expected: string | undefined): Promise<void> {
  if (expected === undefined) return;
  const found = await withStorage('read weights', path, () => digestOfFile(path));
  if (found.startsWith(expected)) return;
  throw new RepriseError(digestOfWeightsDiffers({ path, found, expected }));
}

/** The same tensor, refused when it is read and holds NaN or infinity. */
function finite(path: string, name: string, tensor: LazyTensor): LazyTensor {
  return {
    ...tensor,
    read: async () => {
      const host = await tensor.read();
      if (host.dtype !== 'F32') return host; // buffers of whole numbers
      const values = toFloat32(host);
      const bad = values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
      if (bad === 0) return host;
      throw new RepriseError(parameterNotFinite({ path, name, bad, of: values.length }));
    },
  };
}

function freshTensor(spec: ParameterSpec, seed: number): LazyTensor {
  const { name, shape } = spec;
  return {
    dtype: 'F32',
    shape,
    read: () => {
      const values = initialValues([spec], seed)[name];
      return Promise.resolve(fromFloat32(shape, values ?? new Float32Array()));
    },
  };
}

function optionsOf(params: JsonObject): ImportOptions {
  const naming = textAt(params, 'naming');
  const isGiven = (name: string): boolean => (params[name] ?? null) !== null;
  return {
    key: optionalTextAt(params, 'key'),
    prefix: textAt(params, 'prefix'),
    ...modelOf(params['model']),
    ...(naming === 'auto' ? {} : { naming: naming as NamingName }), // the schema lists them
    ...(isGiven('classes') ? { classes: numberAt(params, 'classes') } : {}),
    ...(isGiven('head_rows') ? { headRows: numbersAt(params, 'head_rows') } : {}),
    allowMissing: textsAt(params, 'allow_missing'),
  };
}

function modelOf(model: Json | undefined): Pick<ImportOptions, 'model'> {
  if (typeof model === 'string') return model === 'auto' ? {} : { model };
  if (!isJsonObject(model)) return {};
  const { architecture, settings } = model;
  return {
    model: {
      architecture: architecture as Architecture, // the schema lists them
      settings: isJsonObject(settings) ? settings : {},
    },
  };
}

function textsAt(params: JsonObject, name: string): readonly string[] {
  const list = params[name];
  return Array.isArray(list) ? list.map(String) : [];
}
