import type { Relationship, Resource } from '../generated/inventory.ts';
import type { CloudId } from './cloud.ts';
import type { Ledger } from './ledger.ts';

type Across = (resources: readonly Resource[]) => Iterable<Relationship>;

const loaders: Partial<Record<CloudId, () => Promise<Across>>> = {
  aws: async () => (await import('./aws/permissions/across-accounts.ts')).acrossAccounts,
};

/** What can only be said when all accounts of a cloud were collected: who of one may do what in another. */
export async function acrossAccounts(cloud: CloudId, ledger: Ledger): Promise<void> {
  const across = await loaders[cloud]?.();
  if (!across) return;
  const sink = ledger.sinkFor(`${cloud}-accounts`);
  const own = [...ledger.resources.values()].filter((resource) => resource.cloud === cloud);
  for (const relationship of across(own)) sink.relate(relationship);
}
