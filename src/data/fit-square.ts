/** Brings a picture to a square of one size: by resizing, by cropping its centre, or by padding. */
import { cropPicture, pastePicture, type Picture, plainPicture, type Rgb } from './picture.ts';
import { type ResampleMethod, resizePicture } from './resample.ts';
import { unreachable } from '../util/invariant.ts';

export interface FitOptions {
  readonly size: number;
  /** `resize` changes the aspect; `crop` brings the short side to the size; `pad` never enlarges. */
  readonly fit: 'resize' | 'crop' | 'pad';
  readonly method: ResampleMethod;
  readonly background: Rgb;
}

export function fitSquare(picture: Picture, options: FitOptions): Picture {
  const { size, method } = options;
  switch (options.fit) {
    case 'resize':
      return resizePicture(picture, { height: size, width: size }, method);
    case 'crop':
      return centerCrop(resizeShortSide(picture, size, method), size);
    case 'pad':
      return pad(picture, options);
    default:
      return unreachable(options.fit);
  }
}

/** Short side to `size`; the long side is truncated. @see torchvision `Resize` with one number */
export function resizeShortSide(picture: Picture, size: number, method: ResampleMethod): Picture {
  const { height, width } = picture;
  const isTall = height > width;
  const long = Math.trunc((size * Math.max(height, width)) / Math.min(height, width));
  return resizePicture(
    picture,
    { height: isTall ? long : size, width: isTall ? size : long },
    method,
  );
}

/** The square in the middle; half pixels go to the even side. @see torchvision `CenterCrop` */
export function centerCrop(picture: Picture, size: number): Picture {
  const top = roundHalfEven((picture.height - size) / 2);
  const left = roundHalfEven((picture.width - size) / 2);
  return cropPicture(picture, { top, left, height: size, width: size });
}

/** Rounds as Python does: halves to the even neighbour. */
export function roundHalfEven(x: number): number {
  const low = Math.floor(x);
  if (x - low !== 0.5) return Math.round(x);
  return low % 2 === 0 ? low : low + 1;
}

function pad(picture: Picture, options: FitOptions): Picture {
  const { size, method, background } = options;
  const shrink = Math.min(1, size / Math.max(picture.height, picture.width));
  const height = Math.max(1, Math.round(picture.height * shrink));
  const width = Math.max(1, Math.round(picture.width * shrink));
  const small = resizePicture(picture, { height, width }, method);
  const out = plainPicture(size, size, background);
  pastePicture(out, small, Math.floor((size - height) / 2), Math.floor((size - width) / 2));
  return out;
}
