import { filled, listed, lower, type Found, type HandwrittenCheck } from './check.ts';
import { dedicated } from './gcp.ts';

const type = 'notebooks.googleapis.com/Instance';

function on(value: unknown): boolean {
  return value === true || lower(value) === 'true';
}

function ofMetadata(
  id: string,
  names: readonly string[],
  compliant: (metadata: Readonly<Record<string, unknown>>) => boolean,
): HandwrittenCheck {
  return {
    id,
    type,
    reads: { own: names.map((name) => `/properties/gceSetup/metadata/${name}`) },
    compliant: ({ properties }: Found) => compliant(properties.gceSetup?.metadata ?? {}),
  };
}

/** The checks of Workbench. */
export const workbenchChecks: readonly HandwrittenCheck[] = [
  {
    id: 'gcp-workbench-default-service-account',
    type,
    reads: { own: ['/properties/gceSetup/serviceAccounts'] },
    compliant: ({ properties: { gceSetup } }) =>
      filled(gceSetup?.serviceAccounts) &&
      listed<{ email?: unknown }>(gceSetup?.serviceAccounts).every(({ email }) => dedicated(email)),
  },
  {
    id: 'gcp-workbench-public-ip',
    type,
    reads: {
      own: ['/properties/gceSetup/disablePublicIp', '/properties/gceSetup/networkInterfaces'],
    },
    compliant: ({ properties: { gceSetup } }) =>
      gceSetup?.disablePublicIp === true &&
      !listed<{ accessConfigs?: unknown }>(gceSetup.networkInterfaces).some(({ accessConfigs }) =>
        filled(accessConfigs),
      ),
  },
  ofMetadata(
    'gcp-workbench-idle-shutdown',
    ['idle-timeout-seconds', 'enable-guest-attributes'],
    (metadata) => {
      const timeout = Number(metadata['idle-timeout-seconds']);
      return timeout > 0 && timeout <= 86_400 && on(metadata['enable-guest-attributes']);
    },
  ),
  ofMetadata(
    'gcp-workbench-monitoring',
    ['install-monitoring-agent', 'report-notebook-metrics'],
    (metadata) => on(metadata['install-monitoring-agent']) || on(metadata['report-notebook-metrics']),
  ),
  ofMetadata('gcp-workbench-root-access', ['notebook-disable-root'], (metadata) =>
    on(metadata['notebook-disable-root']),
  ),
  ofMetadata('gcp-workbench-auto-upgrade', ['notebook-upgrade-schedule'], (metadata) => {
    const schedule = metadata['notebook-upgrade-schedule'];
    return typeof schedule === 'string' && /^\s*\S+(\s+\S+){4}\s*$/.test(schedule);
  }),
];
