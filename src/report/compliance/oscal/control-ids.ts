/**
 * The ids of controls as tokens of OSCAL, by what the framework calls them: in lower case, as catalogues of OSCAL have them (AC-2 is
 * ac-2), with what no token can have replaced. Where two would be the same, the later gets a number.
 */
export function controlIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    const token = tokenOf(id);
    let free = token;
    for (let number = 2; taken.has(free); number += 1) free = `${token}_${number}`;
    taken.add(free);
    tokens.set(id, free);
  }
  return tokens;
}

function tokenOf(id: string): string {
  const token = id.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-');
  return /^[a-z_]/.test(token) ? token : `_${token}`;
}
