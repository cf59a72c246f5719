import { name, oneOf, several, truth, type Schema } from './json-schema.ts';
import { level } from './levels.ts';
import { findingStates } from './components.ts';

/** What findings are chosen by, in lists and exports. */
export const findingFilter: Readonly<Record<string, Schema>> = {
  level: several(level, 'Levels of risk.'),
  state: several(oneOf(...findingStates), 'States; without it open and regressed.'),
  check: several(name, 'Ids of checks.'),
  source: several(name, 'Names of sources.'),
  account: several(name, 'Accounts, subscriptions, projects.'),
  cloud: several(oneOf('azure', 'aws', 'gcp', 'code'), 'Clouds.'),
  type: several(name, 'Native types of resources.'),
  region: several(name, 'Regions.'),
  owner: several(name, 'Owners.'),
  resource: { description: 'Id of a resource.', type: 'string', minLength: 1, maxLength: 2000 },
  tag: several(name, 'A name of a tag, or name=value; all must be there.'),
  text: {
    description: 'What the name of the resource begins with, in any case.',
    type: 'string',
    minLength: 1,
    maxLength: 200,
  },
  framework: { description: 'Findings of checks that a framework asks.', ...name },
  control: { description: 'One control of that framework.', ...name },
  overdue: { description: 'Open beyond the date they were due.', ...truth },
  attack_path: { description: 'Whether an attack path leads over it.', ...truth },
  since: { description: 'Whose state has changed since then.', type: 'string', format: 'date-time' },
  sort: { ...oneOf('worst', 'newest', 'oldest', 'due'), default: 'worst' },
};
