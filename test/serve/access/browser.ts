/** What of a browser signing in takes: cookies of each host, and redirects that are followed one by one. */
export interface Browser {
  /** One request, redirects are not followed. */
  open(url: string, options?: RequestInit): Promise<Response>;
  /** Follows redirects until there is none, or until one leads to an address that fits. */
  follow(url: string, until?: (url: URL) => boolean): Promise<{ response: Response; url: URL }>;
  cookies(url: string): ReadonlyMap<string, string>;
  /** Has the cookies of another, or some alone. */
  set(url: string, name: string, value: string): void;
}

export function browser(): Browser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };

  async function open(url: string, options: RequestInit = {}): Promise<Response> {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { ...(options.headers as Record<string, string>), ...(cookie && { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  return {
    open,
    cookies: jarOf,
    set: (url, name, value) => void jarOf(url).set(name, value),
    follow: async (start, until = () => false) => {
      let url = new URL(start);
      for (let step = 0; step < 20; step += 1) {
        const response = await open(url.href);
        const location = response.headers.get('location');
        if (location === null) return { response, url };
        url = new URL(location, url);
        if (until(url)) return { response, url };
        await response.body?.cancel();
      }
      throw new Error('redirects do not end');
    },
  };
}
