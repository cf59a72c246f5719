import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { Linking } from '../../generated/catalog-linking.ts';
import { imageLinks } from './images.ts';
import { repositoryLinks } from './repositories.ts';
import { sdkLinks } from './sdks.ts';
import { twinLinks } from './twins.ts';

/**
 * Relationships between code and cloud: what code provisions, what images are built from, what runs which image. An edge is made
 * where one answer alone is possible, and says why.
 */
export function links(resources: readonly Resource[], linking: Linking): Relationship[] {
  const code = resources.filter(({ origin, cloud }) => origin.kind === 'code' && cloud !== 'code');
  const live = resources.filter(({ origin }) => origin.kind === 'live');
  const repositories = resources.filter(({ type }) => type === 'code/repository');
  const images = resources.filter(({ type }) => type === 'code/image');
  return [
    ...twinLinks(code, live, linking),
    ...repositoryLinks(repositories, live, linking),
    ...imageLinks(images, repositories, resources, linking),
    ...sdkLinks(resources),
  ];
}
