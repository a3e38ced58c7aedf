/**
 * The work of the kind `dataset`: finds the pictures of its sources, decides splits and labels, and
 * decodes every picture once. Order and bytes are the same on every machine; how many are decoded at
 * once changes nothing.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { fitSquare } from '../../data/fit-square.ts';
import type { Picture } from '../../data/picture.ts';
import { type RecordsLabels, writeRecords } from '../../data/records.ts';
import { datasetNotes, picturesUnreadable } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { asStorageError } from '../../diagnostics/storage-problem.ts';
import { unreachable } from '../../util/invariant.ts';
import { assignSplits, type SplitItem } from './assign-splits.ts';
import { findEmoji } from './emoji-layout.ts';
import { findFolder } from './folder-layout.ts';
import { findIdx } from './idx-layout.ts';
import type { Found } from './item.ts';
import { type DatasetParams, datasetParams } from './params.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const params = datasetParams(context.params);
  try {
    const found = await findItems(params);
    const chosen = assignSplits(found.items, params);
    return await writeDataset(context, params, found, chosen);
  } catch (error) {
    if (context.signal.aborted) return { kind: 'stopped' };
    throw asStorageError(error, 'write the records', context.workDirectory);
  }
}

async function findItems(params: DatasetParams): Promise<Found> {
  switch (params.layout) {
    case 'idx':
      return await findIdx(params);
    case 'image-folder':
      return await findFolder(params);
    case 'emoji':
      return await findEmoji(params);
    default:
      return unreachable(params.layout);
  }
}

async function writeDataset(
  context: StageContext,
  params: DatasetParams,
  found: Found,
  chosen: readonly SplitItem[],
): Promise<StageResult> {
  const staging = join(context.workDirectory, 'records');
  await rm(staging, { recursive: true, force: true }); // of a killed attempt; decoding starts anew
  await mkdir(staging, { recursive: true });
  const kept: SplitItem[] = [];
  const bad: Unreadable[] = [];
  const size = { height: params.image_size, width: params.image_size };
  const pictures = decodeAll(context, params, chosen, kept, bad);
  const index = await writeRecords(staging, size, pictures, () => labelsOf(kept, found, params));
  const output = context.outputPath('records');
  await mkdir(dirname(output), { recursive: true });
  await rm(output, { recursive: true, force: true });
  await rename(staging, output);
  const classes = Object.fromEntries(
    Object.entries(index.classes).map(([space, names]) => [space, names.length]),
  );
  return {
    kind: 'finished',
    metrics: { count: index.count, skipped: bad.length, classes },
  };
}

interface Unreadable {
  readonly path: string;
  readonly detail: string;
}

/** In flight at once; measured best with one decoder thread each. */
const AT_ONCE = 4;
const SHOWN = 5;

/**
 * Decodes in order, a few at once; fills `kept` and `bad` as it goes.
 *
 * @throws RepriseError RP6103 after the last picture, when some are unreadable and the stage is to stop.
 */
async function* decodeAll(
  context: StageContext,
  params: DatasetParams,
  chosen: readonly SplitItem[],
  kept: SplitItem[],
  bad: Unreadable[],
): AsyncGenerator<Picture> {
  const fit = { ...params, size: params.image_size };
  let begun = 0;
  let told = 0;
  const flight: Promise<Picture | Unreadable>[] = [];
  for (const [place, one] of chosen.entries()) {
    context.signal.throwIfAborted();
    for (; begun < Math.min(chosen.length, place + AT_ONCE); begun++) {
      const load = chosen[begun]?.item;
      if (load !== undefined)
        flight.push(load.load().then((picture) => fitSquare(picture, fit), asUnreadable));
    }
    const outcome = await flight.shift();
    if (outcome !== undefined && 'data' in outcome) {
      kept.push(one);
      yield outcome;
    } else if (outcome !== undefined) {
      bad.push({ ...outcome, path: one.item.name });
      if (params.on_unreadable === 'skip')
        context.emit({
          event: 'note',
          message: datasetNotes.skipped(one.item.name, outcome.detail),
        });
    }
    if (place + 1 - told >= 500 || place + 1 === chosen.length) {
      told = place + 1;
      context.emit({ event: 'progress', done: told, total: chosen.length, unit: 'images' });
    }
  }
  if (bad.length > 0 && (params.on_unreadable === 'stop' || kept.length === 0)) {
    const facts = { count: bad.length, of: chosen.length, first: bad.slice(0, SHOWN) };
    throw new RepriseError(picturesUnreadable(facts));
  }
}

function asUnreadable(error: unknown): Unreadable {
  if (!(error instanceof RepriseError)) throw error;
  const [first] = error.diagnostics;
  return { path: '', detail: first?.message.replace(/^.*?": /, '') ?? '' };
}

function labelsOf(kept: readonly SplitItem[], found: Found, params: DatasetParams): RecordsLabels {
  const spaces: Record<string, { names: readonly string[]; labels: Int32Array }> = {};
  for (const space of Object.keys(kept[0]?.item.classes ?? {})) {
    const used = new Set(kept.map(({ item }) => item.classes[space] ?? ''));
    const names = found.fixedNames[space] ?? [...used].sort();
    const numbers = new Map(names.map((name, label) => [name, label]));
    const labels = kept.map(({ item }) => numbers.get(item.classes[space] ?? '') ?? -1);
    spaces[space] = { names, labels: Int32Array.from(labels) };
  }
  const splits: Record<string, Int32Array> = {};
  for (const name of Object.keys(params.splits)) {
    const places = kept.flatMap(({ splits: of }, place) => (of.includes(name) ? [place] : []));
    splits[name] = Int32Array.from(places);
  }
  const { layout, fit, method } = params;
  return { spaces, splits, source: { layout, fit, method, background: [...params.background] } };
}
