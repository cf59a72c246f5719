import { Option, type Command } from 'commander';
import { KeelsonError } from '../errors.ts';
import type { Config, Scope } from '../generated/config.ts';

/** The flags that say what to collect, the same for every command that collects. */
export interface ScopeFlags {
  /** Files and folders of code, the command's arguments. */
  readonly paths?: readonly string[];
  /** Told what is to be known of the data that collecting used. */
  readonly notice?: (text: string) => void;
  readonly azure?: boolean;
  readonly azureSubscription?: string[];
  readonly azureManagementGroup?: string[];
  readonly aws?: boolean;
  readonly awsRegion?: string[];
  readonly awsAggregator?: string;
  readonly gcp?: boolean;
  readonly gcpScope?: string[];
  readonly replay?: string;
  readonly config?: string;
}

export function addScopeOptions(command: Command): Command {
  return command
    .argument('[path...]', 'code to read: infrastructure, source, lock files, images, SBOMs')
    .optionsGroup('What to collect:')
    .option('--azure', 'Azure: every subscription the credentials can read')
    .option('--azure-subscription <id>', 'only this subscription (repeatable)', collected)
    .option('--azure-management-group <id>', 'only below this management group (repeatable)', collected)
    .option(
      '--aws',
      'AWS: every region the account has switched on; accounts by their roles are named in keelson.yaml',
    )
    .option('--aws-region <region>', 'only this region (repeatable)', collected)
    .option('--aws-aggregator <name>', 'read AWS Config through this aggregator')
    .option('--gcp', 'Google Cloud: the project of the credentials')
    .option('--gcp-scope <scope>', 'projects/ID, folders/N or organizations/N (repeatable)', collected)
    .addOption(
      new Option('--replay <dir>', 'answers from a capture instead of the network').conflicts([
        'azure',
        'aws',
        'gcp',
        'capture',
      ]),
    )
    .option('--config <file>', 'configuration file (default: keelson.yaml, where there is one)')
    .optionsGroup('Options:');
}

/**
 * The flag of commands that can read a document in the place of collecting one.
 *
 * @param what the command does with it.
 */
export function inventoryOption(what: string): Option {
  return new Option('--inventory <file>', what).conflicts(['azure', 'aws', 'gcp', 'replay', 'capture']);
}

function collected(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

/**
 * The scope that flags and configuration ask for: a cloud's flags replace its part of the configuration.
 *
 * @throws KeelsonError USAGE when nothing is asked.
 */
export function scopeOf(flags: ScopeFlags, config: Config): Scope {
  const asked = fromFlags(flags);
  if (Object.keys(asked).length > 0) return withConfigured(asked, config);
  // Who names code asks about that code, whatever is configured for the clouds.
  if (flags.paths && flags.paths.length > 0) return {};
  const scope = configured(config);
  if (Object.keys(scope).length === 0) {
    throw new KeelsonError(
      'USAGE',
      'nothing to collect: name code (PATH…), a cloud (--azure, --aws, --gcp), --replay DIR, --inventory FILE, or scopes in keelson.yaml',
    );
  }
  return scope;
}

function fromFlags(flags: ScopeFlags): Scope {
  return {
    ...((flags.azure ?? flags.azureSubscription ?? flags.azureManagementGroup) && {
      azure: {
        ...(flags.azureSubscription && { subscriptions: flags.azureSubscription }),
        ...(flags.azureManagementGroup && { management_groups: flags.azureManagementGroup }),
      },
    }),
    ...((flags.aws ?? flags.awsRegion ?? flags.awsAggregator) && {
      aws: {
        ...(flags.awsRegion && { regions: flags.awsRegion }),
        ...(flags.awsAggregator && { aggregator: flags.awsAggregator }),
      },
    }),
    ...((flags.gcp ?? flags.gcpScope) && { gcp: { ...(flags.gcpScope && { scopes: flags.gcpScope }) } }),
  };
}

function configured({ azure, aws, gcp }: Config): Scope {
  return { ...(azure && { azure }), ...(aws && { aws }), ...(gcp && { gcp }) };
}

function withConfigured(asked: Scope, config: Config): Scope {
  return Object.fromEntries(
    Object.entries(asked).map(([cloud, part]) => [cloud, { ...config[cloud as keyof Scope], ...part }]),
  );
}
