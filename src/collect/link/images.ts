import type { Linking } from '../../generated/catalog-linking.ts';
import type { Relationship, Resource } from '../../generated/inventory.ts';
import { repositoryNamed } from './repositories.ts';

/** Images to the repositories they were built from, and what runs to the images it runs. */
export function imageLinks(
  images: readonly Resource[],
  repositories: readonly Resource[],
  resources: readonly Resource[],
  { image_source_labels }: Linking,
): Relationship[] {
  if (images.length === 0) return [];
  const built = images.flatMap((image) =>
    image_source_labels.flatMap((label) => {
      const repository = repositoryNamed(repositories, textIn(image.properties['labels'], label));
      return repository
        ? [{ from: image.id, to: repository.id, kind: 'built-from' as const, evidence: `label ${label}` }]
        : [];
    }),
  );
  const known = namesOf(images);
  const runs = resources
    .filter(({ type }) => type !== 'code/image')
    .flatMap((resource) =>
      [...new Set(textsIn(resource.properties))].flatMap((text) => {
        const image = imageNamed(text, known);
        return image
          ? [{ from: resource.id, to: image.id, kind: 'runs' as const, evidence: `image ${text}` }]
          : [];
      }),
    );
  return [...built, ...runs];
}

type Names = ReadonlyMap<string, Resource | 'several'>;

/** Images by digest and by tag. Two that have one tag are told apart by digest alone. */
function namesOf(images: readonly Resource[]): Names {
  const names = new Map<string, Resource | 'several'>();
  for (const image of images) {
    const { digest, tags } = image.properties;
    const own = [digest, ...(Array.isArray(tags) ? (tags as unknown[]) : [])];
    for (const name of own) {
      if (typeof name === 'string' && name !== '') {
        names.set(name, names.has(name) && names.get(name) !== image ? 'several' : image);
      }
    }
  }
  return names;
}

function imageNamed(text: string, known: Names): Resource | undefined {
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(text)?.[1];
  const found = known.get(digest ?? text);
  return found === 'several' ? undefined : found;
}

/** All texts of a value that may name an image. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length < 500 && /[:@]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function textIn(value: unknown, name: string): string | undefined {
  const text =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof text === 'string' ? text : undefined;
}
