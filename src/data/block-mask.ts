/** Block-wise masks of masked image modeling. */
import { maskExceedsGrid } from '../diagnostics/messages/data.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import type { Draws } from './draws.ts';
import { roundHalfEven } from './fit-square.ts';
import type { Box } from './picture.ts';

export interface MaskOptions {
  /** Patches per side, rows then columns, e.g. `[14, 14]`. */
  readonly grid: readonly [rows: number, columns: number];
  /** How many patches to hide, 0..rows*columns. */
  readonly patches: number;
  /** Least area of a block, 16 in the reference. */
  readonly min_patches: number;
  /** Largest area of a block; `patches` if left out. */
  readonly max_patches?: number;
}

const TRIES = 10;
const LOG_ASPECT = Math.log(0.3);

/**
 * Picks the patches to hide from the encoder: rectangles, until `patches` are covered.
 *
 * Rectangles rather than single patches, so that a hidden patch cannot be guessed from its
 * neighbours. What they miss in the end is filled up with single patches at random. Late blocks may
 * have bounds in the wrong order; the draw between them is made all the same, as in the reference.
 *
 * @param draws  Of this sample and epoch; the same draws give the same mask.
 * @returns uint8 [rows, columns], 1 = hidden; exactly `patches` ones.
 * @throws RepriseError RP6203 when `patches` exceeds the grid.
 * @see BEiT, Algorithm 1; spec §4.4; reference `masking_generator.py`, `MaskingGenerator.__call__`
 */
export function blockMask(options: MaskOptions, draws: Draws): Uint8Array {
  return drawMask(options, draws).mask;
}

/** A rectangle of a mask. */
interface MaskBlock {
  readonly box: Box;
  /** How many of its patches were not hidden before. */
  readonly fresh: number;
}

/** The same as `blockMask()`, with the rectangles that it is made of, in their order. */
export function drawMask(
  options: MaskOptions,
  draws: Draws,
): { readonly mask: Uint8Array; readonly blocks: readonly MaskBlock[] } {
  const [rows, columns] = options.grid;
  const { patches, min_patches, max_patches = patches } = options;
  if (patches > rows * columns)
    throw new RepriseError(maskExceedsGrid({ count: patches, rows, columns }));
  const mask = new Uint8Array(rows * columns); // [rows, columns]
  const blocks: MaskBlock[] = [];
  let hidden = 0;
  while (hidden < patches) {
    const most = Math.min(patches - hidden, max_patches);
    const block = hideBlock(mask, options.grid, min_patches, most, draws);
    if (block === undefined) break;
    blocks.push(block);
    hidden += block.fresh;
  }
  if (hidden < patches) {
    const open = Array.from(mask.keys()).filter((at) => mask[at] === 0);
    for (const pick of Array.from(draws.choice(open.length, patches - hidden)))
      mask[open[pick] ?? 0] = 1;
  }
  return { mask, blocks };
}

/** Hides one rectangle with 1..most new patches. @returns undefined when ten tries found none. */
function hideBlock(
  mask: Uint8Array,
  [rows, columns]: readonly [number, number],
  least: number,
  most: number,
  draws: Draws,
): MaskBlock | undefined {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const area = draws.uniform(least, most);
    const aspect = Math.exp(draws.uniform(LOG_ASPECT, -LOG_ASPECT));
    const height = roundHalfEven(Math.sqrt(area * aspect));
    const width = roundHalfEven(Math.sqrt(area / aspect));
    if (width >= columns || height >= rows) continue;
    const top = draws.integer(0, rows - height);
    const left = draws.integer(0, columns - width);
    const fresh: number[] = [];
    for (let row = top; row < top + height; row++) {
      for (let column = left; column < left + width; column++) {
        const at = row * columns + column;
        if (mask[at] === 0) fresh.push(at);
      }
    }
    if (fresh.length === 0 || fresh.length > most) continue;
    for (const at of fresh) mask[at] = 1;
    return { box: { top, left, height, width }, fresh: fresh.length };
  }
  return undefined;
}
