export function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}

/** The bundle whose packages have no prefix: Keelson's own, and those of others that do not live beside it. */
export const plainName = 'keelson';

/**
 * The Rego package below which a bundle's generated rules are. What belongs to a named bundle is below its name, so that
 * several can be loaded at once.
 */
export function generatedPackage(bundleName: string): string {
  return bundleName === plainName ? 'keelson' : `${bundleName}.keelson`;
}

/** Entrypoint that judges one unit by one check: what an aborting batch is taken apart with. */
export function verdictEntrypoint(checkId: string, bundleName: string = plainName): string {
  return `${generatedPackage(bundleName).replaceAll('.', '/')}/verdicts/${slug(checkId)}/verdict`;
}
