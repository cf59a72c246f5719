import type { Linking } from '../generated/catalog-linking.ts';
import { readCatalog } from './catalog/read.ts';
import type { Ledger } from './ledger.ts';
import { links } from './link/link.ts';

export interface CompleteOptions {
  readonly collectedAt: string;
  /** Told what is to be known of the data that were used. */
  readonly notice?: ((text: string) => void) | undefined;
}

/** What can only be said when all was collected: which advisories hit packages, and how code and cloud belong together. */
export async function complete(ledger: Ledger, { collectedAt, notice }: CompleteOptions): Promise<void> {
  await advise(ledger, new Date(collectedAt), notice);
  const linking = (await readCatalog('linking')) as Linking;
  const sink = ledger.sinkFor('link');
  for (const relationship of links([...ledger.resources.values()], linking)) sink.relate(relationship);
}

async function advise(ledger: Ledger, now: Date, notice: CompleteOptions['notice']): Promise<void> {
  if (ledger.components.size === 0) return;
  const { currentAdvisories } = await import('./advisories/stored.ts');
  const { withAdvisories } = await import('./advisories/with-advisories.ts');
  const { data, notices } = await currentAdvisories(now);
  const [keys, resources] = [[...ledger.resources.keys()], [...ledger.resources.values()]];
  const [purls, components] = [[...ledger.components.keys()], [...ledger.components.values()]];
  const advised = withAdvisories(resources, components, data);
  keys.forEach((key, index) => {
    const resource = advised.resources[index];
    if (resource) ledger.resources.set(key, resource);
  });
  purls.forEach((key, index) => {
    const component = advised.components[index];
    if (component) ledger.components.set(key, component);
  });
  notices.forEach((text) => notice?.(text));
}
