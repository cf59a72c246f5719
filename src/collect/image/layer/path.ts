import { limits } from '../limits.ts';

/**
 * A path of a tar as a path in the image: without leading slash, `.` and trailing slash. Undefined where it would lead out of
 * it, or is none.
 */
export function pathInImage(name: string): string | undefined {
  if (name.length > limits.path || name.includes('\0')) return undefined;
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? undefined : parts.join('/');
}

/** The folders that a path lies in, the nearest first. */
export function* foldersOf(path: string): Generator<string> {
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
    yield path.slice(0, cut);
  }
}
