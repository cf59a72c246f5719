export interface Said {
  readonly severity?: string;
  /** First version that mends it; null where it is said that none does. */
  readonly fixed?: string | null;
}

const rated = '\\((critical|high|medium|low|none|not rated)\\) hits .+';
const form = new RegExp(`^\\S+ ${rated}, (?:fixed in (.+)|and no version mends it)$`, 's');

/** What the check of advisories says of one in its message; what is said otherwise says nothing here. */
export function saidIn(message: string): Said {
  const [whole, severity, fixed] = form.exec(message) ?? [];
  if (whole === undefined) return {};
  return { ...(severity !== 'not rated' && severity !== undefined && { severity }), fixed: fixed ?? null };
}
