import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where Keelson keeps what it can have again: `$XDG_CACHE_HOME/keelson` where that is set, else the system's own
 * place for caches. The folder need not exist.
 */
export function defaultCacheFolder(): string {
  const { env, platform } = process;
  const named = env['XDG_CACHE_HOME'];
  if (named) return join(named, 'keelson');
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'keelson', 'cache');
  }
  return platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'keelson')
    : join(homedir(), '.cache', 'keelson');
}
