/** Messages as language servers send them: a `Content-Length` header, an empty line, and JSON of that many bytes. */
import type { Readable } from 'node:stream';

/** A message on its way to a server. */
export function frame(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Calls back with every message of a stream. */
export function onMessage(stream: Readable, receive: (message: unknown) => void): void {
  let pending = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = pending.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(pending.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || Number.isNaN(length) || pending.length < head + 4 + length) return;
      const body = pending.subarray(head + 4, head + 4 + length).toString();
      pending = pending.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });
}
