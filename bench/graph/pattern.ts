import type { AttackRule } from '../../src/generated/attack-rule.ts';

/** What all contestants search: machines open to the internet whose identities, or those that they take on, may act on sensitive data. */
export const comparedPattern: Pick<AttackRule, 'find' | 'connected'> = {
  find: { kind: 'compute', has: ['exposed-to-internet'], as: 'machine' },
  connected: [
    { by: 'runs-as' },
    { by: 'can-assume', repeat: [0, 2] },
    { by: 'has-permission', to: { kind: 'storage', has: ['holds-sensitive-data'], as: 'data' } },
  ],
};
