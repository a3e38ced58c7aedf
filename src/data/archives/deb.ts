/**
 * Finds the member that holds the files in a Debian package: an `ar` archive of `debian-binary`,
 * `control.tar.*` and `data.tar.*`. Needed where there is no `dpkg-deb`.
 *
 * @see deb(5), ar(5)
 */
import { open } from 'node:fs/promises';
import { archiveDamaged } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';

export interface DebMember {
  /** `gz`, `xz`, `zst`, or `''` for plain tar. */
  readonly compression: string;
  /** Byte range in the package file; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** @throws RepriseError RP6010 when the file is not a Debian package. */
export async function findDebData(path: string): Promise<DebMember> {
  const file = await open(path, 'r');
  try {
    const magic = Buffer.alloc(8);
    await file.read(magic, 0, 8, 0);
    if (magic.toString('latin1') !== '!<arch>\n') throw damaged(path, 'it is no "ar" archive');
    for (let at = 8; ; ) {
      const header = Buffer.alloc(60);
      const { bytesRead } = await file.read(header, 0, 60, at);
      if (bytesRead < 60) throw damaged(path, 'it has no member "data.tar"');
      const name = header.toString('latin1', 0, 16).trim().replace(/\/$/, '');
      const size = Number(header.toString('latin1', 48, 58).trim());
      if (header.toString('latin1', 58, 60) !== '`\n' || !Number.isSafeInteger(size))
        throw damaged(path, 'a member header is not readable');
      const found = /^data\.tar(?:\.(\w+))?$/.exec(name);
      if (found !== null) {
        return { compression: found[1] ?? '', start: at + 60, end: at + 60 + size };
      }
      at += 60 + size + (size % 2); // members begin at even places
    }
  } finally {
    await file.close();
  }
}

function damaged(archive: string, what: string): RepriseError {
  return new RepriseError(archiveDamaged({ archive, what }));
}
