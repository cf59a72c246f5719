import { EC2Client, paginateDescribeSecurityGroups } from '@aws-sdk/client-ec2';
import type { Collector } from '../../collector.ts';
import type { Reader } from '../session/reader.ts';
import { normaliseSecurityGroup, securityGroupArn, securityGroupType } from './security-group.ts';
import type { AwsSession } from '../session/session.ts';
import { rpc } from '../session/wire.ts';

const call = 'ec2:DescribeSecurityGroups';

// What one filter of EC2 takes.
const mostValues = 200;

/** Security groups of endpoints, load balancers and instances: who may reach them. */
export const securityGroups: Collector<AwsSession> = {
  id: 'aws-security-groups',
  title: 'Security groups of endpoints, load balancers and instances',
  produces: [securityGroupType],
  calls: [rpc('ec2', 'DescribeSecurityGroups', call)],
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      const wanted = guardingGroups(reader);
      for (let start = 0; start < wanted.length; start += mostValues) {
        await collectGroups(reader, wanted.slice(start, start + mostValues));
      }
    });
  },
};

/** Groups of the scope that guard something. */
function guardingGroups({ session, scope }: Reader): string[] {
  const prefix = securityGroupArn(scope, '');
  const arns = session.referred('guarded-by').filter((arn) => arn.startsWith(prefix));
  return arns.map((arn) => arn.slice(prefix.length)).toSorted();
}

async function collectGroups(reader: Reader, ids: readonly string[]): Promise<void> {
  const { scope } = reader;
  const client = reader.client(EC2Client);
  const { items, complete } = await reader.list(
    { call, types: [securityGroupType] },
    // By filter: an id of a group that is gone would be an error.
    paginateDescribeSecurityGroups(
      { client, pageSize: 1000 },
      { Filters: [{ Name: 'group-id', Values: [...ids] }] },
    ),
    (page) => page.SecurityGroups,
  );
  const read = new Map(items.map((group) => [group.GroupId, group]));
  for (const id of ids) {
    const group = read.get(id);
    if (group || !complete) reader.put(normaliseSecurityGroup(scope, securityGroupArn(scope, id), group));
  }
}
