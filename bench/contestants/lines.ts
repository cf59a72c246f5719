import { closeSync, openSync, readSync } from 'node:fs';

/** Calls for every line of a file, in place: it lies in the buffer between `from` and `to`. */
export function eachLine(file: string, call: (buffer: Buffer, from: number, to: number) => void): void {
  const handle = openSync(file, 'r');
  let buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
  let kept = 0;
  for (;;) {
    const read = readSync(handle, buffer, kept, buffer.length - kept, null);
    const end = kept + read;
    let from = 0;
    for (let at = buffer.indexOf(10); at >= 0 && at < end; at = buffer.indexOf(10, from)) {
      call(buffer, from, at);
      from = at + 1;
    }
    buffer.copyWithin(0, from, end);
    kept = end - from;
    if (read === 0) {
      if (kept > 0) call(buffer, 0, kept);
      break;
    }
    if (kept === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(kept)]);
  }
  closeSync(handle);
}

/** Calls for every line of stored units: type, id and unit, parted by tabulators. */
export function eachUnit(file: string, call: (type: string, id: string, unit: string) => void): void {
  eachLine(file, (buffer, from, to) => {
    const first = buffer.indexOf(9, from);
    const second = buffer.indexOf(9, first + 1);
    call(
      buffer.toString('utf8', from, first),
      buffer.toString('utf8', first + 1, second),
      buffer.toString('utf8', second + 1, to),
    );
  });
}
