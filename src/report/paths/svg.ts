import type { AttackPath } from '../../generated/attack-path.ts';
import type { PathFormat } from './found.ts';
import { allPathsPicture } from './picture/all-paths.ts';
import { onePathPicture } from './picture/one-path.ts';

/** All paths as one picture that needs nothing beside it. */
export const svg: PathFormat = {
  id: 'svg',
  async write(found) {
    const { html } = await allPathsPicture(found, { isEmbedded: false });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${html}\n`;
  },
};

/**
 * A picture of one path: an `svg` element that can stand alone and in a page.
 *
 * @throws KeelsonError OUTPUT_FAILED where it cannot be laid out.
 */
export async function pathSvg(path: AttackPath): Promise<string> {
  const { html } = await onePathPicture(path, { isEmbedded: false });
  return html;
}
