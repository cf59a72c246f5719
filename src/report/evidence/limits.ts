/** What a package may hold at the most: larger ones are neither written nor read. */
export const limits = {
  archive: 1024 * 1024 * 1024,
  entries: 1000,
  entryBytes: 512 * 1024 * 1024,
  totalBytes: 2 * 1024 * 1024 * 1024,
} as const;
