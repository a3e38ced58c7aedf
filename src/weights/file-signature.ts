/**
 * What a file is that is not weights, by its first bytes: the web page that was saved in place of a
 * download, the pointer that a repository without its large files holds, and others of that sort.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { type NotWeights, fileIsNotWeights } from '../diagnostics/messages/weight-files.ts';

const MAGIC: readonly (readonly [bytes: readonly number[], what: NotWeights])[] = [
  [[0x1f, 0x8b], 'compressed'], // gzip
  [[0x42, 0x5a, 0x68], 'compressed'], // bzip2
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'compressed'], // xz
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed'], // zstd
  [[0x37, 0x7a, 0xbc, 0xaf], 'compressed'], // 7z
  [[0x52, 0x61, 0x72, 0x21], 'compressed'], // rar
  [[0x89, 0x48, 0x44, 0x46], 'hdf5'],
  [[0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], 'numpy'],
  [[0x47, 0x47, 0x55, 0x46], 'gguf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
];

/** @returns undefined for what may be weights. */
export function signatureOf(head: Uint8Array): NotWeights | undefined {
  if (head.length === 0) return 'empty';
  const magic = MAGIC.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (magic !== undefined) return magic[1];
  const text = new TextDecoder('latin1').decode(head.subarray(0, 512)).trimStart();
  if (text.startsWith('version https://git-lfs.')) return 'git-lfs';
  if (/^<(!doctype|html|head|body|\?xml|!--)/i.test(text)) return 'web-page';
  // A pickle begins with a byte that no text has; safetensors have zeros in their length.
  const isText =
    head.length > 7 && !/[^\t\n\r\u0020-\u007e\u0080-\u00ff]/.test(text) && text !== '';
  if (!isText || head[0] === 0x80) return undefined;
  return /^[[{]/.test(text) ? 'json' : 'text';
}

/** @throws RepriseError RP7503 for what is known not to be weights. */
export function refuseWhatIsNoWeights(path: string, head: Uint8Array): void {
  const what = signatureOf(head);
  if (what !== undefined) throw new RepriseError(fileIsNotWeights({ path, what }));
}
