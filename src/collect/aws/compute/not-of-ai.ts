import { instanceType } from './instance.ts';
import { functionType } from './lambda.ts';
import type { AwsSession } from '../session/session.ts';

/** What was found and is no AI: instances, and functions that no agent calls. */
export function notOfAi({ found }: AwsSession): ReadonlySet<string> {
  const others = found.filter(
    ({ type, properties }) =>
      type === instanceType || (type === functionType && properties['calledByAgents'] !== true),
  );
  return new Set(others.map(({ id }) => id));
}
