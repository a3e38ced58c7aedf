/** Writes small tar archives, good and bad, for the tests that read them. */
export interface Member {
  readonly path: string;
  readonly content?: string | Uint8Array;
  readonly type?: string;
}

export function makeTar(members: readonly Member[]): Buffer {
  return Buffer.concat([...members.flatMap(memberBlocks), Buffer.alloc(1024)]);
}

export function memberBlocks({ path, content = '', type = '0' }: Member): Buffer[] {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(path.slice(0, 100), 0);
  header.write('0000644\0', 100);
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}

/** The extended header that gives the next member a long name. */
export function paxPath(path: string): Member {
  const record = ` path=${path}\n`;
  let length = record.length + 1;
  while (String(length).length + record.length !== length)
    length = String(length).length + record.length;
  return { path: 'PaxHeader', content: `${length}${record}`, type: 'x' };
}
