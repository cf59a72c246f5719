import type { FastifyReply, FastifyRequest } from 'fastify';

/** session: who is signed in. sign-in: a sign-in that was begun. */
export type CookieKind = 'session' | 'sign-in';

const plainNames: Readonly<Record<CookieKind, string>> = {
  session: 'keelson',
  'sign-in': 'keelson-sign-in',
};

/** Browsers take a name with __Host- only with Secure, from the host itself. Plain http to this machine has another. */
export function cookieName(kind: CookieKind, address: URL): string {
  return address.protocol === 'https:' ? `__Host-${plainNames[kind]}` : plainNames[kind];
}

const form = /^[\w-]{43}$/;

/** What a cookie holds, if it has the form of what is put there. */
export function cookieOf(request: FastifyRequest, kind: CookieKind, address: URL): string | undefined {
  const value = request.cookies[cookieName(kind, address)];
  return value !== undefined && form.test(value) ? value : undefined;
}

/** @param seconds until the browser forgets it. */
export function setCookie(
  reply: FastifyReply,
  kind: CookieKind,
  address: URL,
  value: string,
  seconds: number,
): void {
  reply.setCookie(cookieName(kind, address), value, { ...attributes(address), maxAge: seconds });
}

export function clearCookie(reply: FastifyReply, kind: CookieKind, address: URL): void {
  reply.clearCookie(cookieName(kind, address), attributes(address));
}

function attributes({ protocol }: URL) {
  return { path: '/', httpOnly: true, secure: protocol === 'https:', sameSite: 'lax' as const };
}
