export function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}

/** Entrypoint that judges one unit by one check: what an aborting batch is taken apart with. */
export function verdictEntrypoint(checkId: string): string {
  return `keelson/verdicts/${slug(checkId)}/verdict`;
}
