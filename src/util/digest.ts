/** Digests: sha256 in lower-case hex, branded so that no other string passes for one. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { canonicalJson, type Json } from './json.ts';

declare const brand: unique symbol;
export type Digest = string & { readonly [brand]: 'Digest' };

export function asDigest(text: string): Digest {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new RangeError(`"${text}" is not a sha256 in hex`);
  return text as Digest; // the pattern above is the brand
}

export function digestOfBytes(bytes: Uint8Array | string): Digest {
  return asDigest(createHash('sha256').update(bytes).digest('hex'));
}

export function digestOfJson(value: Json): Digest {
  return digestOfBytes(canonicalJson(value));
}

/** Streams a file, so that its size does not matter. */
export async function digestOfFile(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(chunk as Buffer);
  return asDigest(hash.digest('hex'));
}
