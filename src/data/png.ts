/** Writes pictures as PNG files. */
import sharp from 'sharp';
import { writeDurably } from '../util/durable-file.ts';
import type { Picture } from './picture.ts';

/** The bytes of a PNG file; the same for the same picture. */
export async function encodePng(picture: Picture): Promise<Buffer> {
  const { height, width, data } = picture;
  return await sharp(data, { raw: { height, width, channels: 3 } })
    .png({ compressionLevel: 9, adaptiveFiltering: false, palette: false })
    .toBuffer();
}

/** Writes a PNG file; a reader sees the whole of it or nothing. The folder must exist. */
export async function writePng(path: string, picture: Picture): Promise<void> {
  await writeDurably(path, await encodePng(picture), 'picture');
}
