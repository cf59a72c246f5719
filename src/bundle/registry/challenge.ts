/** What a registry asks for in WWW-Authenticate. */
export interface Challenge {
  readonly scheme: 'basic' | 'bearer';
  readonly realm?: string;
  readonly service?: string;
  readonly scope?: string;
}

const parameter = /^[\s,]*([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/i;

/**
 * The challenge of a header that is answered, bearer before basic (RFC 9110 §11.6.1, RFC 6750 §3); undefined where there is
 * none.
 */
export function challengeOf(header: string | null): Challenge | undefined {
  const challenges = challengesIn((header ?? '').slice(0, 4096));
  return (
    challenges.find(({ scheme, realm }) => scheme === 'bearer' && realm !== undefined) ??
    challenges.find(({ scheme }) => scheme === 'basic')
  );
}

function challengesIn(header: string): Challenge[] {
  const challenges: Challenge[] = [];
  let rest = header;
  while (rest !== '') {
    const scheme = /^[\s,]*([a-z][\w-]*)(?=\s|,|$)/i.exec(rest);
    if (!scheme) return challenges;
    rest = rest.slice(scheme[0].length);
    const parameters: Record<string, string> = {};
    for (let match = parameter.exec(rest); match; match = parameter.exec(rest)) {
      const [all, name = '', quoted, plain = ''] = match;
      parameters[name.toLowerCase()] = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
      rest = rest.slice(all.length);
    }
    const name = scheme[1]?.toLowerCase();
    if (name === 'basic' || name === 'bearer') challenges.push({ ...known(parameters), scheme: name });
  }
  return challenges;
}

function known({ realm, service, scope }: Readonly<Record<string, string>>): Omit<Challenge, 'scheme'> {
  return {
    ...(realm !== undefined && { realm }),
    ...(service !== undefined && { service }),
    ...(scope !== undefined && { scope }),
  };
}
