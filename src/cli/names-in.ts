/** Names of an option that can be repeated and takes several at a time, separated by commas. */
export function namesIn(value: string, earlier: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  return [...earlier, ...names.filter((name) => name !== '')];
}
