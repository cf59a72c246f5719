import { fit } from '../report/terminal.ts';

export interface StatusLine {
  show(text: string): void;
  clear(): void;
}

/** One line on standard error that is written over, on a terminal only: nothing when piped. */
export function statusLine(stream: NodeJS.WriteStream = process.stderr): StatusLine {
  if (!stream.isTTY) {
    return { show: () => undefined, clear: () => undefined };
  }
  return {
    show: (text) => void stream.write(`\r\u001b[K${fit(text, (stream.columns ?? 80) - 1)}`),
    clear: () => void stream.write('\r\u001b[K'),
  };
}
