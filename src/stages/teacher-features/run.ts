/**
 * The work of `teacher-features`: a first pass over some pictures finds mean and components, a second
 * over all of them writes what the projection leaves. Rows are appended in order and their number is
 * kept beside them, so a later attempt goes on where the last one ended.
 */
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { openRecords, type Records } from '../../data/records.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { tooManyComponents, trainNotes } from '../../diagnostics/messages/train.ts';
import { withStorage } from '../../diagnostics/storage-problem.ts';
import type { CompiledStep, Engine } from '../../engine/engine.ts';
import { matMulPlain } from '../../engine/ops/mat-mul.ts';
import type { Teacher, TeacherName } from '../../models/teachers/teacher.ts';
import { syncFile, writeDurably } from '../../util/durable-file.ts';
import { isJsonObject } from '../../util/json.ts';
import { Random } from '../../util/random.ts';
import { fromFloat32, toFloat32 } from '../../weights/host-tensor.ts';
import { readSafetensors, writeSafetensors } from '../../weights/safetensors.ts';
import { inBatches, progressOf } from '../training/in-batches.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { isOn, numberAt, objectAt, textAt } from '../training/read-params.ts';
import { finishFeatures } from './feature-files.ts';
import { openTeacher } from './open-teacher.ts';
import { type Components, principalComponents } from './principal-components.ts';

/** Pictures that mean and components are found from; more changes them hardly at all. */
const SAMPLE = 256;
/** Seconds of work that a kill may cost. */
const FLUSH_SECONDS = 10;

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const engine = await openStageEngine(context);
  const records = openRecords(textAt(params, 'data'));
  const rows = records.split(textAt(params, 'split'));
  const name = textAt(params, 'teacher') as TeacherName; // the schema allows no other
  const side = numberAt(params, 'input_size');
  const teacher = await openTeacher(name, textAt(params, 'weights'), side);
  const setting = { context, engine, records, rows, teacher };
  try {
    const components = await componentsOf(setting);
    if (components === 'stopped') return { kind: 'stopped' };
    const isWhole = await writeMaps(setting, components);
    if (!isWhole) return { kind: 'stopped' };
    const grid = side / teacher.stride;
    const width = widthOf(components, teacher);
    await finishFeatures(
      context.outputPath('features'),
      { count: rows.length, grid, width },
      rows,
      {
        teacher: teacher.name,
        components: numberAt(params, 'components'),
        variance: components?.variance ?? 1,
      },
    );
    return {
      kind: 'finished',
      computedBy: engine.identity,
      metrics: { images: rows.length, width, variance: components?.variance ?? 1 },
    };
  } finally {
    tf.dispose(teacher.weights as tf.NamedTensorMap);
    records.close();
  }
}

interface Setting {
  readonly context: StageContext;
  readonly engine: Engine;
  readonly records: Records;
  readonly rows: Int32Array;
  readonly teacher: Teacher;
}

function widthOf(components: Projection | undefined, teacher: Teacher): number {
  return components?.basis === undefined ? teacher.width : components.basis.length / teacher.width;
}

/** What is done to each cell; without a basis it is only centred. */
interface Projection {
  readonly mean: Float32Array;
  readonly basis: Float32Array | undefined;
  readonly variance: number;
}

/** Mean and components of a sample of the pictures; undefined when maps are kept as they are. */
async function componentsOf(setting: Setting): Promise<Projection | undefined | 'stopped'> {
  const { context, engine, rows, teacher } = setting;
  const { params } = context;
  const count = numberAt(params, 'components');
  if (count === 0 && !isOn(params, 'center')) return undefined;
  if (count > teacher.width) {
    throw new RepriseError(tooManyComponents({ components: count, width: teacher.width }));
  }
  const kept = join(context.workDirectory, 'components.safetensors');
  const before = await readProjection(kept);
  if (before !== undefined) return before;
  const seed = numberAt(params, 'seed');
  const order = Random.stream(seed, 'sample').permutation(rows.length);
  const sample = order.slice(0, SAMPLE).map((place) => rows[place] ?? 0);
  const compiled = engine.compile(
    (images) => [teacher.features(teacher.weights, images ?? tf.zeros([]))],
    { name: 'teacher-sample' },
  );
  const parts: Float32Array[] = [];
  const isWhole = await mapsOf(setting, compiled, sample, (values) => {
    parts.push(values);
  });
  compiled.dispose();
  if (!isWhole) return 'stopped';
  const values = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    values.set(part, at);
    return at + part.length;
  }, 0);
  const found: Components = principalComponents(
    engine,
    { values, width: teacher.width },
    Math.max(1, count),
    seed,
  );
  const projection: Projection = {
    mean: found.mean,
    basis: count === 0 ? undefined : found.basis,
    variance: count === 0 ? 1 : found.variance,
  };
  if (count > 0) {
    context.emit({ event: 'note', message: trainNotes.variance(count, found.variance) });
  }
  await writeProjection(kept, projection, teacher.width);
  return projection;
}

async function readProjection(path: string): Promise<Projection | undefined> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const { tensors, metadata } = await readSafetensors(path);
  const mean = tensors.get('mean');
  const basis = tensors.get('basis');
  if (mean === undefined) return undefined;
  return {
    mean: toFloat32(mean),
    basis: basis && toFloat32(basis),
    variance: Number(metadata['variance']),
  };
}

async function writeProjection(path: string, projection: Projection, width: number): Promise<void> {
  const { mean, basis, variance } = projection;
  const tensors = new Map([['mean', fromFloat32([width], mean)]]);
  if (basis !== undefined) {
    tensors.set('basis', fromFloat32([width, basis.length / width], basis));
  }
  await writeSafetensors(path, tensors, { variance: String(variance) });
}

/** Runs the teacher over rows; `receive` gets `[count, cells, width]` of each batch in order. */
async function mapsOf(
  { context, records }: Setting,
  compiled: CompiledStep,
  rows: Int32Array,
  receive: (values: Float32Array) => void | Promise<void>,
  onProgress?: (done: number) => void,
): Promise<boolean> {
  const { params } = context;
  const batch = Math.min(rows.length, numberAt(objectAt(params, 'batch'), 'per_device'));
  return inBatches(
    compiled,
    {
      records,
      rows,
      side: numberAt(params, 'input_size'),
      batch,
      signal: context.signal,
      ...(onProgress === undefined ? {} : { onProgress }),
    },
    ([maps], _rows, count) => {
      const values = maps?.dataSync() ?? new Float32Array();
      const each = values.length / Math.max(1, batch);
      return receive(Float32Array.from(values.subarray(0, count * each)));
    },
  );
}

/** @returns false when it was asked to stop before the end. */
async function writeMaps(setting: Setting, projection: Projection | undefined): Promise<boolean> {
  const { context, engine, rows, teacher } = setting;
  const folder = context.outputPath('features');
  const path = join(folder, 'features.bin');
  const grid = numberAt(context.params, 'input_size') / teacher.stride;
  const bytesEach = grid * grid * widthOf(projection, teacher) * 4;
  const progressFile = join(context.workDirectory, 'progress.json');
  return withStorage('write features', path, async () => {
    await mkdir(folder, { recursive: true });
    const before = await rowsDone(progressFile);
    const file = await open(path, before > 0 ? 'r+' : 'w');
    const compiled = compileProjection(engine, teacher, projection);
    try {
      await file.truncate(before * bytesEach); // what came after the last flush is done again
      if (before > 0) context.emit({ event: 'resumed', step: before, path });
      let done = before;
      let flushed = Date.now();
      const flush = async (): Promise<void> => {
        await syncFile(path); // the rows are on disk before they are counted
        await writeDurably(progressFile, `${JSON.stringify({ rows: done })}\n`, 'features');
        context.emit({ event: 'checkpoint', step: done, path: progressFile });
        flushed = Date.now();
      };
      const tell = progressOf(context, rows.length, before);
      const isWhole = await mapsOf(
        setting,
        compiled,
        rows.subarray(before),
        async (values) => {
          const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
          await file.write(bytes, 0, bytes.length, done * bytesEach);
          done += values.byteLength / bytesEach;
          if (Date.now() - flushed > FLUSH_SECONDS * 1000) await flush();
        },
        (some) => tell(before + some),
      );
      await flush();
      return isWhole;
    } finally {
      compiled.dispose();
      await file.close();
    }
  });
}

function compileProjection(
  engine: Engine,
  teacher: Teacher,
  projection: Projection | undefined,
): CompiledStep {
  const { width } = teacher;
  return engine.compile(
    (images) => {
      const maps = teacher.features(teacher.weights, images ?? tf.zeros([])); // [B, P, D]
      if (projection === undefined) return [maps];
      const cells = tf.sub(tf.reshape(maps, [-1, width]), tf.tensor1d(projection.mean)); // [B*P, D]
      if (projection.basis === undefined) return [cells];
      const basis = tf.tensor2d(projection.basis, [width, projection.basis.length / width]);
      return [matMulPlain(cells, basis)]; // [B*P, k]
    },
    { name: 'teacher-features' },
  );
}

async function rowsDone(path: string): Promise<number> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    const rows = isJsonObject(value) ? value['rows'] : undefined;
    return typeof rows === 'number' ? rows : 0;
  } catch {
    return 0; // nothing was flushed yet
  }
}
