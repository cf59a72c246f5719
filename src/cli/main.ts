import { Command, CommanderError } from 'commander';
import { exitCodes, KeelsonError, messageOf } from '../errors.ts';
import { version } from '../version.ts';
import { advisories } from './advisories/advisories.ts';
import { audit } from './audit/audit.ts';
import { bom } from './bom.ts';
import { bundle } from './bundle/bundle.ts';
import { compliance } from './compliance.ts';
import { evidence } from './evidence.ts';
import { explore } from './explore.ts';
import { inventory } from './inventory.ts';
import { mcp } from './mcp.ts';
import { openapi } from './openapi.ts';
import { paths } from './paths.ts';
import { permissions } from './permissions.ts';
import { plan } from './plan.ts';
import { policy } from './policy.ts';
import { report } from './report.ts';
import { scan } from './scan.ts';
import { token } from './token/token.ts';
import { store } from './store.ts';
import { serve } from './serve.ts';
import { worker, workOnStages } from './worker.ts';

/** Runs a command line and gives the exit code. Errors of users and of the outside are one line on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  const interrupt = () =>
    interruption.abort(new KeelsonError('INTERRUPTED', 'interrupted; nothing half written is left'));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  process.exitCode = undefined;
  quietWarnings();
  endQuietlyWithTheReader();

  try {
    await program(interruption.signal).parseAsync([...argv]);
    return typeof process.exitCode === 'number' ? process.exitCode : exitCodes.clean;
  } catch (error) {
    return told(error, interruption.signal);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

/** Warnings of libraries are for developers: beside an error they make it look like several. */
function quietWarnings(): void {
  if (!process.env['KEELSON_DEBUG']) {
    process.removeAllListeners('warning');
  }
}

/** Whoever reads a pipe may go before help has been read whole. Commands that write reports tell what fails themselves. */
function endQuietlyWithTheReader(): void {
  if (process.stdout.listenerCount('error', outputFailed) > 0) return;
  process.stdout.on('error', outputFailed);
}

function outputFailed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.once('exit', () => (process.exitCode ||= exitCodes.usage));
}

function program(signal: AbortSignal): Command {
  const root = new Command('keelson')
    .description('AI security posture as code')
    .version(version, '-V, --version')
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'help for a command')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      outputError: (text, write) =>
        write(
          `keelson: ${text
            .replace(/^error: /, '')
            .replaceAll(/\s*\n\s*/g, ' ')
            .trim()}\n`,
        ),
    })
    .addHelpText('after', examples);
  for (const command of [
    scan(signal),
    inventory(signal),
    bom(signal),
    explore(signal),
    paths(signal),
    plan(signal),
    report(),
    compliance(signal),
    evidence(signal),
    policy(),
    bundle(signal),
    advisories(signal),
    permissions(),
    token(),
    audit(),
    store(),
    serve(),
    worker(),
    mcp(signal),
    openapi(),
  ]) {
    root.addCommand(inheriting(command, root));
  }
  root.addCommand(inheriting(workOnStages(), root), { hidden: true });
  return root;
}

/** Commands built apart do not get the parent's settings by themselves. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) {
    inheriting(child, command);
  }
  return command;
}

const examples = `
Examples:
  keelson scan .                            judge the code in this folder
  keelson scan --azure --aws --gcp          judge what the credentials of this machine can read
  keelson scan --replay examples/estate     the same from a capture, without credentials
  keelson inventory --aws -o estate.json    only the document
  keelson bom --replay examples/estate      what its AI is made of
  keelson explore --list                    questions to the graph of what there is
  keelson report report.json -f csv         a report that was written before, in another format
  keelson policy list                       the checks of the bundle
  keelson compliance --list                 the frameworks whose controls are assessed
  keelson evidence verify evidence.zip      whether an auditor’s package is what was signed
  keelson serve --config serve.yaml         runs by schedule, with history
  keelson permissions azure                 the read-only role that a scan needs

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 usage, 3 a source was not complete (with --strict), 4 the bundle was refused.
`;

function told(error: unknown, signal: AbortSignal): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
  }
  const reason: unknown = signal.aborted ? signal.reason : error;
  process.stderr.write(`keelson: ${messageOf(reason)}\n`);
  if (reason instanceof KeelsonError) {
    return reason.exitCode;
  }
  if (process.env['KEELSON_DEBUG'] && reason instanceof Error) {
    process.stderr.write(`${reason.stack}\n`);
  }
  return exitCodes.usage;
}
