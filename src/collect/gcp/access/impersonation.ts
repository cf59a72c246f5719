/**
 * Permissions that let a principal act as a service account: by tokens, by what it signs, by what it runs as it.
 * https://cloud.google.com/iam/docs/service-account-permissions
 */
export const actingPermissions: readonly string[] = [
  'iam.serviceAccounts.getAccessToken',
  'iam.serviceAccounts.signBlob',
  'iam.serviceAccounts.signJwt',
  'iam.serviceAccounts.actAs',
];

/** The permission that makes a service account a link of a chain, at whose end another makes tokens. */
export const delegation = 'iam.serviceAccounts.implicitDelegation';

/** Those that make a token of the account itself, which a chain ends with. */
export const tokenPermission = 'iam.serviceAccounts.getAccessToken';

/** Who has a permission on whom. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Accounts that a principal gets tokens of through chains: it may delegate to each link, and the last makes tokens.
 * https://cloud.google.com/iam/docs/create-short-lived-credentials-delegated
 *
 * @param delegating who may delegate to whom.
 * @param tokens who makes tokens of whom.
 * @returns each account with the link before it.
 */
export function throughChains(principal: string, delegating: Pairs, tokens: Pairs): Map<string, string> {
  const links = new Set<string>();
  const next = [...(delegating.get(principal) ?? [])];
  for (let link = next.pop(); link !== undefined; link = next.pop()) {
    if (link === principal || links.has(link)) continue;
    links.add(link);
    next.push(...(delegating.get(link) ?? []));
  }
  return new Map(
    [...links].flatMap((link) =>
      [...(tokens.get(link) ?? [])].filter((to) => to !== principal).map((to) => [to, link] as const),
    ),
  );
}
