import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { aptInstall } from './apt.ts';

const run = promisify(execFile);

// What reads other people's schemas and programs, with how it is asked whether it is there.
const tools = [
  { command: 'java', args: ['-version'], debian: 'default-jre-headless' },
  { command: 'mvn', args: ['-version'], debian: 'maven' },
  { command: 'python3', args: ['-c', 'import venv, ensurepip'], debian: 'python3-venv' },
] as const;

/**
 * Finds the programs of the system that tests start, or installs them where this is root on a system with apt-get.
 *
 * @throws Error that says what to do.
 */
export async function findSystemTools(): Promise<string> {
  for (const { command, args, debian } of tools) {
    if (!(await works(command, args))) await aptInstall(debian, `the path to where ${command} is`);
  }
  return tools.map(({ command }) => command).join(', ');
}

function works(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, [...args], { timeout: 60_000 }).then(
    () => true,
    () => false,
  );
}
