import { KeelsonError } from '../../errors.ts';
import { exchange, type Answer, type Ask, type Terms } from './exchange.ts';

const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;

/**
 * As `exchange`, and follows redirects of reads. Another host gets no credentials, and nothing leads from https to http.
 *
 * @throws KeelsonError the terms' failure when redirects do not end or lead to what is not followed.
 */
export async function follow(ask: Ask, terms: Terms): Promise<Answer> {
  let next = ask;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const answer = await exchange(next, terms);
    if (!redirects.has(answer.status)) return answer;
    next = redirected(next, answer, terms);
  }
  throw new KeelsonError(terms.failure, `${terms.name}: ${new URL(ask.url).host} redirects without end`);
}

function redirected(ask: Ask, answer: Answer, terms: Terms): Ask {
  const from = new URL(ask.url);
  const to = targetOf(answer, from);
  const read = ask.method === 'GET' || ask.method === 'HEAD';
  const safe = to && (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'));
  if (!safe || !read) {
    throw new KeelsonError(
      terms.failure,
      `${terms.name}: ${from.host} redirects a ${ask.method} to ${to ? `${to.protocol}//${to.host}` : 'nowhere'}, which is not followed`,
    );
  }
  const headers = Object.entries(ask.headers ?? {}).filter(
    ([name]) => name !== 'authorization' || to.origin === from.origin,
  );
  return { ...ask, url: to.href, headers: Object.fromEntries(headers) };
}

/** Where a Location leads, without what a URL may carry of a name and a password. */
export function targetOf({ headers }: Answer, base: URL): URL | undefined {
  const location = headers.get('location');
  if (!location || !URL.canParse(location, base.href)) return undefined;
  const url = new URL(location, base);
  url.username = '';
  url.password = '';
  return url;
}
