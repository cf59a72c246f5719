import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaultCacheFolder } from './cache-folder.ts';

/**
 * Where Keelson keeps what it could not have again, such as the last bundle that was good: `$XDG_STATE_HOME/keelson` where
 * that is set, else the system's own place. The folder need not exist.
 */
export function defaultStateFolder(): string {
  const named = process.env['XDG_STATE_HOME'];
  if (named) return join(named, 'keelson');
  return process.platform === 'win32' || process.platform === 'darwin'
    ? join(defaultCacheFolder(), 'state')
    : join(homedir(), '.local', 'state', 'keelson');
}
