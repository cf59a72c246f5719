import { paragraphsIn } from './fields.ts';
import type { Finding } from './finding.ts';

/** apk's list of what is installed: https://wiki.alpinelinux.org/wiki/Apk_spec */
export const isAlpineDatabase = (path: string): boolean => /^(usr\/)?lib\/apk\/db\/installed$/.test(path);

export function readAlpineDatabase(text: string): Finding[] {
  return paragraphsIn(text).flatMap((paragraph): Finding[] => {
    const field = (letter: string) => new RegExp(`^${letter}:(.*)$`, 'm').exec(paragraph)?.[1]?.trim();
    const [name, version] = [field('P'), field('V')];
    if (!name || !version) return [];
    const [source, architecture] = [field('o'), field('A')];
    return [
      {
        kind: 'package',
        type: 'apk',
        name,
        version,
        ...(source && { source }),
        ...(architecture && { architecture }),
      },
    ];
  });
}
