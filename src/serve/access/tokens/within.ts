import { may, reachOf, type Actor, type Granted, type Permission, type Reach } from '../actor.ts';

const permissions: readonly Permission[] = ['read', 'run', 'triage', 'administer', 'audit'];

/** Whether somebody has all that some grants would give. */
export function isWithin(grants: readonly Granted[], holder: Actor): boolean {
  return grants.every((grant) =>
    permissions
      .filter((permission) => may({ name: '', grants: [grant] }, permission))
      .every((permission) => reaches(reachOf(holder, permission), grant)),
  );
}

function reaches(reach: Reach, { accounts, tags }: Granted): boolean {
  if (reach === 'all') return true;
  const holds = (part: Omit<Granted, 'role'>, account: string | undefined) =>
    (part.accounts === undefined || (account !== undefined && part.accounts.includes(account))) &&
    Object.entries(part.tags ?? {}).every(([name, value]) => tags?.[name] === value);
  // Several parts may hold the accounts together.
  return (accounts ?? [undefined]).every((account) => reach.some((part) => holds(part, account)));
}
