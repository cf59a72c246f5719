import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/*
 * Clients in a process of their own, each with a connection that it keeps and one request at a time. They read no more of an answer than its
 * status and its length, so that little of the machine is theirs.
 */

export interface Work {
  readonly port: number;
  readonly clients: number;
  readonly seconds: number;
  readonly paths: readonly string[];
  /** Lines that end with \r\n. */
  readonly headers: string;
}

export interface Done {
  /** Milliseconds, from the request to the end of its answer. */
  readonly times: readonly number[];
  readonly bytes: number;
  /** Processor milliseconds of this process. */
  readonly processor: number;
}

process.on('message', (work: Work) => {
  void answer(work);
});

async function answer(work: Work): Promise<void> {
  try {
    process.send?.(await load(work));
  } catch (error) {
    process.send?.({ error: String(error) });
  }
}

async function load({ port, clients, seconds, paths, headers }: Work): Promise<Done> {
  const times: number[] = [];
  let [bytes, turn] = [0, 0];
  const before = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const socket = connect(port, '127.0.0.1').setNoDelay(true);
      while (performance.now() < end) {
        const path = paths[turn++ % paths.length] ?? '';
        const start = performance.now();
        const length = await answered(socket, `GET ${path} HTTP/1.1\r\nHost: bench\r\n${headers}\r\n`);
        bytes += length;
        times.push(performance.now() - start);
      }
      socket.destroy();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { times, bytes, processor: (user + system) / 1000 };
}

async function answered(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let [length, got] = [Number.POSITIVE_INFINITY, 0];
    const read = (chunk: Buffer) => {
      if (got === 0) {
        const head = chunk.subarray(0, 2000).toString('latin1');
        const body = head.indexOf('\r\n\r\n') + 4;
        const [, said] = /^content-length: (\d+)/im.exec(head) ?? [];
        if (!head.startsWith('HTTP/1.1 200') || said === undefined || body < 4) {
          reject(new Error(`${request.split('\r\n', 1)[0]}: ${head}`));
          return;
        }
        length = body + Number(said);
      }
      got += chunk.length;
      if (got < length) return;
      socket.off('data', read).off('error', reject);
      resolve(length);
    };
    socket.on('data', read).once('error', reject);
    socket.write(request);
  });
}
