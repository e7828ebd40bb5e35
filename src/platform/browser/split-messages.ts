import type { Readable } from 'node:stream';

/** Calls `receive` with each message of a debugging pipe; messages end with a zero byte. */
export function splitMessages(stream: Readable, receive: (message: string) => void): void {
  let pending: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      pending.push(chunk.subarray(start, end));
      const message = pending.length === 1 ? pending[0] : Buffer.concat(pending);
      pending = [];
      start = end + 1;
      if (message !== undefined) receive(message.toString('utf8'));
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  });
}
