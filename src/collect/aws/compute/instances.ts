import type { Collector } from '../../collector.ts';
import { instanceType, isExposed, normaliseInstance, rolesByProfile } from './instance.ts';
import type { AwsSession } from '../session/session.ts';

/** Instances that the internet or a load balancer reaches, or that have an identity. Others are left out. */
export const instances: Collector<AwsSession> = {
  id: 'aws-instances',
  title: 'EC2 instances with an address or an identity',
  produces: [instanceType],
  // All of it is in AWS Config, which the session reads.
  calls: [],
  async collect(session, sink) {
    const roleOf = rolesByProfile(session.configured('AWS::IAM::Role'));
    for (const item of session.configured(instanceType)) {
      if (isExposed(item) || session.refersTo(item.arn, 'routes-to')) {
        session.put(sink, normaliseInstance(item, roleOf));
      }
    }
  },
};
