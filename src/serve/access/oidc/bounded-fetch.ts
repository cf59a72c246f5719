const mostBytes = 1024 * 1024;
const seconds = 10;

/** A fetch for what providers answer: no redirects, no more than a mebibyte, within ten seconds. */
export async function boundedFetch(url: string | URL, options: RequestInit = {}): Promise<Response> {
  const limit = AbortSignal.timeout(seconds * 1000);
  const response = await fetch(url, {
    ...options,
    redirect: 'manual',
    signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new Error(`${new URL(url).host} answered more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  const { status, statusText, headers } = response;
  const hasBody = ![101, 204, 205, 304].includes(status);
  return new Response(hasBody ? Buffer.concat(chunks) : null, { status, statusText, headers });
}
