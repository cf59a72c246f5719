import type { Policies } from '../formats/format.ts';
import { helpUriOf, ownPageOf } from '../sarif/rule.ts';

export interface AboutCheck {
  readonly description: string | undefined;
  /** The page that the check names first, or the list of our own checks. */
  readonly url: string | undefined;
  /** Where we tell of it. */
  readonly page: string | undefined;
  readonly references: readonly string[];
}

/** What a check says of itself beside what its results do; nothing where the policies are not known. */
export function aboutCheck(id: string, { checks }: Policies): AboutCheck {
  const check = checks.get(id);
  return {
    description: check?.description,
    url: check && helpUriOf(check),
    page: check && ownPageOf(check),
    references: check?.references.filter((reference) => /^https?:\/\//.test(reference)) ?? [],
  };
}
