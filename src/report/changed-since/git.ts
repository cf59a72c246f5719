import { execFile } from 'node:child_process';
import { devNull, tmpdir } from 'node:os';
import { KeelsonError, messageOf } from '../../errors.ts';

/** In bytes, of what git writes. */
const mostOutput = 256 * 1024 * 1024;
const longestRun = 120_000;

/**
 * What no command of ours may do in a repository that others wrote: run its hooks, monitors, pagers, filters and transports, fetch
 * what it says is elsewhere, take locks, ask.
 */
const environment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  // No protocol has this name, so none is allowed.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_PAGER: 'cat',
  GIT_SSH_COMMAND: 'false',
  GIT_ASKPASS: 'false',
  LC_ALL: 'C',
} as const;

const settings = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.pager', 'cat'],
  ['core.attributesFile', devNull],
  ['core.excludesFile', devNull],
  ['diff.external', ''],
  ['submodule.recurse', 'false'],
  ['protocol.allow', 'never'],
] as const;

/**
 * Runs git and gives what it writes.
 *
 * @param own variables beside those that keep it safe. Of the environment it gets only where programs and its user's settings are.
 * @throws KeelsonError USAGE when there is no git, or with the first line of what it says.
 */
export async function git(
  args: readonly string[],
  own: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<string> {
  const options = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  execFile(
    'git',
    ['--no-pager', ...options, ...args],
    {
      // Where no program lies that somebody has put there to be taken for git.
      cwd: tmpdir(),
      env: { ...inherited(), ...environment, ...own },
      maxBuffer: mostOutput,
      timeout: longestRun,
      windowsHide: true,
      ...(signal && { signal }),
    },
    (error, stdout, stderr) => (error ? reject(failure(error, stderr)) : resolve(stdout)),
  );
  return promise;
}

/** Where programs are, and the user's own settings: which repositories of others they trust. */
function inherited(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'GIT_CONFIG_GLOBAL'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

function failure(error: Error, stderr: string): KeelsonError {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return new KeelsonError('USAGE', '--changed-since needs git, and there is none on the path', {
      cause: error,
    });
  }
  const said = stderr.split('\n').find((line) => line.trim() !== '') ?? messageOf(error);
  return new KeelsonError('USAGE', `git could not say what has changed: ${said.trim()}`, { cause: error });
}
