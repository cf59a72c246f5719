/** Where a browser goes after signing in: a path of this service; `/` for what leads elsewhere. */
export function returnPath(asked: unknown, address: URL): string {
  if (typeof asked !== 'string' || asked.length > 2000 || !/^\/[^\p{Cc}\\]*$/u.test(asked)) return '/';
  const url = URL.parse(asked, address.href);
  return url?.origin === address.origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
