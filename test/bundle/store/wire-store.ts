import { createHash } from 'node:crypto';
import { listen, type Listening, type Seen, type Teardown } from '../transfer/listen.ts';

/** An object store on this machine: keeps what is put, knows ETags and both ways to say "only where there is none". */
export interface WireStore extends Listening {
  /** By path, as sent. */
  readonly objects: Map<string, Buffer>;
  readonly etag: (path: string) => string;
}

/** @param refuses what is wrong with a request; undefined where it may pass. */
export async function wireStore(
  t: Teardown,
  refuses: (request: Seen) => string | undefined,
  conflict: number = 412,
): Promise<WireStore> {
  const objects: WireStore['objects'] = new Map();
  const etag = (path: string) =>
    `"${createHash('md5')
      .update(objects.get(path) ?? '')
      .digest('hex')}"`;
  const listening = await listen(t, (request, response) => {
    const { method, target, headers, body } = request;
    const onlyNew = headers['if-none-match'] === '*' || headers['x-goog-if-generation-match'] === '0';
    const wrong = refuses(request);
    if (wrong !== undefined) {
      response.writeHead(403).end(`<Error><Code>AccessDenied</Code><Message>${wrong}</Message></Error>`);
    } else if (method === 'PUT' && objects.has(target) && onlyNew) {
      response.writeHead(conflict).end('<Error><Code>PreconditionFailed</Code></Error>');
    } else if (method === 'PUT') {
      objects.set(target, body);
      response.writeHead(201, { etag: etag(target) }).end();
    } else if (!objects.has(target)) {
      response.writeHead(404).end('<Error><Code>NoSuchKey</Code><Message>There is none.</Message></Error>');
    } else if (headers['if-none-match'] === etag(target)) {
      response.writeHead(304, { etag: etag(target) }).end();
    } else {
      response.writeHead(200, { etag: etag(target) }).end(objects.get(target));
    }
  });
  return { ...listening, objects, etag };
}
