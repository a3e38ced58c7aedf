/** A server on this machine that serves one content, with ranges, and cuts connections when told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  readonly url: string;
  content: Buffer;
  etag: string | undefined;
  /** Each answer takes the first of these: cut after so many bytes, or answer with a status. */
  readonly faults: ({ readonly cutAfter: number } | { readonly status: number })[];
  /** Range asked for in each request; '' for none. */
  readonly ranges: string[];
  close(): Promise<void>;
}

export async function openLoopback(content: Buffer): Promise<Loopback> {
  const state = {
    content,
    etag: '"one"' as string | undefined,
    faults: [] as Loopback['faults'],
    ranges: [] as string[],
  };
  const server = createServer((request, response) => answer(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/data/file.bin`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

function answer(
  state: Pick<Loopback, 'content' | 'etag' | 'faults' | 'ranges'>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const asked = request.headers.range ?? '';
  state.ranges.push(asked);
  const fault = state.faults.shift();
  if (fault !== undefined && 'status' in fault) {
    response.writeHead(fault.status).end();
    return;
  }
  const isSame = request.headers['if-range'] === state.etag;
  const start = isSame ? Number(/^bytes=(\d+)-$/.exec(asked)?.[1] ?? 0) : 0;
  const total = state.content.length;
  const body = state.content.subarray(start);
  const etag = state.etag === undefined ? {} : { etag: state.etag };
  if (start > 0) {
    const range = `bytes ${start}-${total - 1}/${total}`;
    response.writeHead(206, { ...etag, 'content-length': body.length, 'content-range': range });
  } else response.writeHead(200, { ...etag, 'content-length': body.length });
  if (fault === undefined) {
    response.end(body);
    return;
  }
  // the bytes are with the system before the connection goes
  response.write(body.subarray(0, fault.cutAfter), () => response.destroy());
}
