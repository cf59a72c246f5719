import { pathSvg } from '../../../report/paths/svg.ts';
import type { Tasks } from './tasks.ts';

export async function pictureTask({ path }: Tasks['picture']['message']): Promise<string> {
  return pathSvg(path);
}
