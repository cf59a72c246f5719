/** As PyPI compares names: https://packaging.python.org/en/latest/specifications/name-normalization/. */
export function normalisedName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
