/**
 * Self-attention as a picture: for each head a heat map, and the patches that together hold a share of
 * its weight laid over the input.
 *
 * @see spec §2.8; reference `visualize_attention.py`
 */
import { invariant } from '../../util/invariant.ts';
import type { Picture, Rgb } from '../picture.ts';
import { resizePicture } from '../resample.ts';
import { enlarge, heatMap } from './heat-map.ts';
import { montage } from './montage.ts';

export interface AttentionPicture {
  /** uint8 [H, W, 3]. */
  readonly image: Uint8Array;
  readonly H: number;
  readonly W: number;
  /** Weights of one query on every patch, for each head: float32 [h, G * G]. */
  readonly maps: Float32Array;
  /** Patches per side. */
  readonly grid: number;
  /** Share of the weight to cover, 0..1; from 1 on the lower row is left out. 0.6 in the reference. */
  readonly threshold: number;
  /** The query's patch, outlined on the input. */
  readonly query?: { readonly row: number; readonly column: number };
}

/** Pictures are brought to at least this side, so that small ones can be looked at. */
const LEAST_SIDE = 128;
const OVERLAY: Rgb = [230, 40, 60];
const QUERY: Rgb = [255, 0, 0];

/**
 * Upper row: the input and one heat map for each head. Lower row: the input again, and the covered
 * patches of each head.
 */
export function attentionMontage(facts: AttentionPicture): Picture {
  const { maps, grid, threshold } = facts;
  const cells = grid * grid;
  const heads = maps.length / cells;
  invariant(Number.isInteger(heads) && heads > 0, `${maps.length} weights for a grid of ${grid}`);
  const patch = Math.max(Math.ceil(LEAST_SIDE / grid), Math.round(facts.W / grid));
  const side = patch * grid;
  const given: Picture = { height: facts.H, width: facts.W, data: facts.image };
  const input = resizePicture(given, { height: side, width: side }, 'bilinear');
  const marked = facts.query === undefined ? input : outline(input, facts.query, patch, QUERY);
  const upper = [marked];
  const lower = [input];
  for (let head = 0; head < heads; head++) {
    const map = maps.subarray(head * cells, (head + 1) * cells); // [G * G]
    upper.push(enlarge(heatMap(map, grid, grid), patch));
    lower.push(overlay(input, coveredPatches(map, threshold), grid, patch));
  }
  return montage(threshold < 1 ? [...upper, ...lower] : upper, heads + 1);
}

/**
 * The fewest patches, largest weights first, that hold at least a share `threshold` of the weight:
 * sorted from the smallest, those whose running sum is above 1 - threshold.
 *
 * @returns uint8, 1 = covered.
 */
export function coveredPatches(map: Float32Array, threshold: number): Uint8Array {
  const covered = new Uint8Array(map.length);
  let total = 0;
  for (const weight of map) total += weight;
  const order = Array.from(map.keys()).sort((a, b) => (map[a] ?? 0) - (map[b] ?? 0) || a - b);
  let sum = 0;
  for (const at of order) {
    sum += (map[at] ?? 0) / (total === 0 ? 1 : total);
    covered[at] = sum > 1 - threshold ? 1 : 0;
  }
  return covered;
}

/** Half colour, half picture on covered patches, with a plain border around them. */
function overlay(input: Picture, covered: Uint8Array, grid: number, patch: number): Picture {
  const data = input.data.slice();
  const { width } = input;
  const isCovered = (y: number, x: number): boolean =>
    y >= 0 &&
    x >= 0 &&
    y < input.height &&
    x < width &&
    covered[Math.floor(y / patch) * grid + Math.floor(x / patch)] === 1;
  for (let y = 0; y < input.height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isCovered(y, x)) continue;
      const isBorder =
        !isCovered(y - 1, x) ||
        !isCovered(y + 1, x) ||
        !isCovered(y, x - 1) ||
        !isCovered(y, x + 1);
      tint(data, (y * width + x) * 3, OVERLAY, isBorder ? 1 : 0.5);
    }
  }
  return { ...input, data };
}

function outline(
  input: Picture,
  place: { readonly row: number; readonly column: number },
  patch: number,
  color: Rgb,
): Picture {
  const data = input.data.slice();
  for (let y = 0; y < patch; y++) {
    for (let x = 0; x < patch; x++) {
      if (Math.min(y, x, patch - 1 - y, patch - 1 - x) > 0) continue;
      const at = (place.row * patch + y) * input.width + place.column * patch + x;
      tint(data, at * 3, color, 1);
    }
  }
  return { ...input, data };
}

function tint(data: Uint8Array, at: number, color: Rgb, share: number): void {
  for (let c = 0; c < 3; c++)
    data[at + c] = Math.round((data[at + c] ?? 0) * (1 - share) + (color[c] ?? 0) * share);
}
