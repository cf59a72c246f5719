import type { Granted } from '../../src/serve/access/actor.ts';
import { accounts, sources, teams } from './estate.ts';

/** A page that clients ask for, by turns with other values. */
export interface Asked {
  readonly name: string;
  readonly paths: readonly string[];
  readonly grants: readonly Granted[];
  /** Ask for what is so many items after the first. */
  readonly deep?: number;
}

const everything: readonly Granted[] = [{ role: 'admin' }];
const some = (path: (turn: number) => string) => Array.from({ length: 97 }, (_, turn) => path(turn * 5));
const all = (name: string, path: (turn: number) => string): Asked => ({
  name,
  paths: some(path),
  grants: everything,
});
const within = (name: string, grant: Omit<Granted, 'role'>, path: string): Asked => ({
  name,
  paths: [path],
  grants: [{ role: 'viewer', ...grant }],
});
const account = (turn: number) => `account-${turn % accounts}`;
const team = (turn: number) => `team%3Dteam-${turn % teams}`;
const threeAccounts = { accounts: ['account-3', 'account-77', 'account-401'] };
const oneTeam = { tags: { team: 'team-17' } };

/** What is asked of a service that has a million of each. */
export const pages: readonly Asked[] = [
  all('findings, worst first', () => '/findings'),
  { ...all('findings, 10,000 further on', () => '/findings'), deep: 10_000 },
  all('findings, newest first', () => '/findings?sort=newest'),
  all('findings, by date due', () => '/findings?sort=due'),
  all('findings of a level', (turn) => `/findings?level=${['critical', 'high', 'medium', 'low'][turn % 4]}`),
  all('findings of two levels', () => '/findings?level=critical&level=low'),
  all('findings of a state', (turn) => `/findings?state=${['fixed', 'waived', 'stale', 'open'][turn % 4]}`),
  all(
    'findings in all states',
    () => '/findings?state=open&state=regressed&state=fixed&state=waived&state=stale',
  ),
  all('findings of a check', (turn) => `/findings?check=check-${turn % 234}`),
  all('findings of a source', (turn) => `/findings?source=source-${turn % sources}`),
  all('findings of an account', (turn) => `/findings?account=${account(turn)}`),
  all('findings of an account, newest first', (turn) => `/findings?account=${account(turn)}&sort=newest`),
  all(
    'findings of three accounts',
    (turn) => `/findings?${[0, 1, 2].map((more) => `account=${account(turn + more)}`).join('&')}`,
  ),
  all('findings of an account and a level', (turn) => `/findings?account=${account(turn)}&level=critical`),
  all(
    'findings of a cloud, type and region',
    (turn) => `/findings?cloud=aws&type=AWS::Service${turn % 60}::Thing&region=region-${turn % 30}`,
  ),
  all('findings of an owner', (turn) => `/findings?owner=owner-${turn % 200}@example.com`),
  all('findings with a common tag', () => '/findings?tag=env%3Dprod'),
  all('findings with a middling tag', (turn) => `/findings?tag=${team(turn)}`),
  all('findings with a rare tag', (turn) => `/findings?tag=project%3Dproject-${turn}`),
  all('findings with a name of tags', () => '/findings?tag=team'),
  all('findings with two tags', (turn) => `/findings?tag=env%3Dprod&tag=${team(turn)}`),
  all('findings with a tag, newest first', (turn) => `/findings?tag=${team(turn)}&sort=newest`),
  all(
    'findings of an account with a common tag',
    (turn) => `/findings?account=${account(turn)}&tag=env%3Dprod`,
  ),
  all(
    'findings of a check with a middling tag',
    (turn) => `/findings?check=check-${turn % 234}&tag=${team(turn)}`,
  ),
  all('findings by a common beginning of names', () => '/findings?text=payments'),
  all('findings by a middling beginning of names', () => '/findings?text=payments-agent-1'),
  all('findings by a rare beginning of names', (turn) => `/findings?text=payments-agent-${turn + 1000}`),
  all('findings of a resource that nobody has', (turn) => `/findings?resource=arn:${turn}`),
  all('findings overdue, by date due', () => '/findings?overdue=true&sort=due'),
  all('findings overdue, worst first', () => '/findings?overdue=true'),
  all('findings overdue of an account', (turn) => `/findings?overdue=true&account=${account(turn)}&sort=due`),
  all('findings on attack paths', () => '/findings?attack_path=true'),
  all(
    'findings changed in a week',
    () => `/findings?since=${new Date(Date.now() - 7 * 86_400_000).toISOString()}`,
  ),
  within('findings, reach of three accounts', threeAccounts, '/findings'),
  within('findings, reach of a tag', oneTeam, '/findings'),
  within('findings, reach of a common tag', { tags: { env: 'prod' } }, '/findings'),
  within('findings of a check, reach of a tag', oneTeam, '/findings?check=check-7'),
  all('resources', () => '/resources'),
  { ...all('resources, 10,000 further on', () => '/resources'), deep: 10_000 },
  all('resources of an account', (turn) => `/resources?account=${account(turn)}`),
  all(
    'resources of a type and an account',
    (turn) => `/resources?type=AWS::Service${turn % 60}::Thing&account=${account(turn)}`,
  ),
  all('resources of a cloud and a region', (turn) => `/resources?cloud=gcp&region=region-${turn % 30}`),
  all('resources of two types', () => '/resources?type=AWS::Service1::Thing&type=AWS::Service2::Thing'),
  all('resources with a common tag', () => '/resources?tag=env%3Dprod'),
  all('resources with a rare tag', (turn) => `/resources?tag=project%3Dproject-${turn}`),
  all('resources by a common beginning of names', () => '/resources?text=payments'),
  all('resources by a rare beginning of names', (turn) => `/resources?text=payments-agent-${turn + 1000}`),
  within('resources, reach of three accounts', threeAccounts, '/resources'),
  within('resources, reach of a tag', oneTeam, '/resources'),
  all('trends of a year, 100 sources', () => '/trends?days=365'),
  all('trends of a year, one source', (turn) => `/trends?days=365&source=source-${turn % sources}`),
  all('trends of 90 days, 100 sources', () => '/trends'),
  within('trends of a year, reach of three accounts', threeAccounts, '/trends?days=365'),
  all('the score', () => '/score'),
  within('the score, reach of a tag', oneTeam, '/score'),
  all('checks', () => '/checks'),
  all('sources', () => '/sources'),
  within('sources, reach of a tag', oneTeam, '/sources'),
];
