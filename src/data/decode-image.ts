/**
 * Decodes picture files to 8-bit RGB. Transparent pixels are laid over a background here, in whole
 * numbers, so that the bytes do not depend on the decoder's version. Rotation marks of cameras are
 * not applied, as in the reference.
 */
import sharp from 'sharp';
import { pictureUnreadable } from '../diagnostics/messages/data.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import type { Picture, Rgb } from './picture.ts';

sharp.concurrency(1); // one thread for each picture; many pictures at once are the parallelism
sharp.cache(false); // every file is read once

export interface DecodeOptions {
  readonly background: Rgb;
  /** A picture with more is refused before it is decoded (it would be a bomb). */
  readonly maxPixels?: number;
}

/** @throws RepriseError RP6102 with the path when the file is no picture, broken, or too large. */
export async function decodeImage(path: string, options: DecodeOptions): Promise<Picture> {
  try {
    const { data, info } = await sharp(path, {
      limitInputPixels: options.maxPixels ?? 64 << 20,
      failOn: 'truncated',
      pages: 1,
    })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return {
      height: info.height,
      width: info.width,
      data: overBackground(data, options.background),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new RepriseError(pictureUnreadable({ path, detail: firstLine(detail, path) }));
  }
}

/** RGBA over a colour, rounded to the nearest. */
function overBackground(rgba: Uint8Array, background: Rgb): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] ?? 255;
    for (let c = 0; c < 3; c++) {
      const sum = (rgba[from + c] ?? 0) * alpha + (background[c] ?? 0) * (255 - alpha);
      rgb[to + c] = Math.floor((sum + 127) / 255);
    }
  }
  return rgb;
}

function firstLine(detail: string, path: string): string {
  const line = detail.split('\n').find((one) => one.trim() !== '') ?? detail;
  return line.replaceAll(`${path}: `, '').trim();
}
