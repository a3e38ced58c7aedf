/** Sets pictures of one size side by side, in rows, with a white gap. */
import { invariant } from '../../util/invariant.ts';
import { pastePicture, type Picture, plainPicture } from '../picture.ts';

export function montage(pictures: readonly Picture[], columns: number, gap = 2): Picture {
  const [first] = pictures;
  invariant(first !== undefined && columns > 0, 'a montage of nothing');
  const { height, width } = first;
  const rows = Math.ceil(pictures.length / columns);
  const across = Math.min(columns, pictures.length);
  const out = plainPicture(
    rows * (height + gap) - gap,
    across * (width + gap) - gap,
    [255, 255, 255],
  );
  for (const [i, picture] of pictures.entries()) {
    invariant(
      picture.height === height && picture.width === width,
      `picture ${i} has another size`,
    );
    const row = Math.floor(i / columns);
    pastePicture(out, picture, row * (height + gap), (i % columns) * (width + gap));
  }
  return out;
}
