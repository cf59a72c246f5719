import { version } from '../../../version.ts';
import { NotChecked, type Found } from './check.ts';

/**
 * What does not follow by this Keelson, where the one that made it is of this version too.
 *
 * @param made version of the Keelson that made it.
 * @throws NotChecked where it was another one, which may write the same otherwise: then nothing is known
 */
export function byThisVersion(made: string, problems: readonly string[]): Found {
  if (problems.length === 0 || made === version) return { problems };
  throw new NotChecked(
    `by Keelson ${version} it is otherwise, but it was made by ${made}: verify it with that (${problems[0]})`,
  );
}
