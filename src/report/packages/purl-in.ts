import type { Result } from '../../generated/report.ts';
import { parsedPurl } from '../../collect/package-url.ts';

/**
 * The package URL that the id of a package ends with, after its file and, in an image, the image's digest. Looked for from the
 * front, since what follows is named by strangers.
 */
export function purlIn({ id, file }: Result['resource']): string | undefined {
  const mark = file === undefined ? '#' : `/${file}#`;
  const start = id.indexOf(mark);
  if (start < 0) return undefined;
  const [, purl] = /^(?:sha256:[0-9a-f]{64}\/)?(pkg:.*)$/s.exec(id.slice(start + mark.length)) ?? [];
  return parsedPurl(purl) && purl;
}
