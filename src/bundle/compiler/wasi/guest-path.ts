/** What a folder is called inside WASI, which has no drives: else what it is called outside. */
export function guestPath(path: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? `/${path.replace(':', '').replaceAll('\\', '/')}` : path;
}
