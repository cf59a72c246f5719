import type { Finding } from './finding.ts';

/** os-release(5) */
export const isOsRelease = (path: string): boolean => /^(etc|usr\/lib)\/os-release$/.test(path);

export function readOsRelease(text: string): Finding[] {
  const value = (name: string) => new RegExp(`^${name}=["']?([^"'\\n]{1,100})`, 'm').exec(text)?.[1]?.trim();
  const [id, version] = [value('ID'), value('VERSION_ID')];
  return id === undefined ? [] : [{ kind: 'system', id, ...(version !== undefined && { version }) }];
}
