/**
 * Resources of services whose one action reads more than is asked: `apigateway:GET` on everything would read keys of APIs. The partition is
 * the one that nearly everybody has, because IAM takes no other's and no wildcard there.
 */
const resources: Readonly<Record<string, readonly string[]>> = {
  apigateway: ['/restapis', '/restapis/*', '/apis', '/apis/*', '/vpclinks'].map(
    (path) => `arn:aws:apigateway:*::${path}`,
  ),
};

/** An IAM policy document that allows exactly these actions, one statement a service. */
export function rolePolicy(permissions: readonly string[]): unknown {
  const services = Map.groupBy(permissions.toSorted(), (permission) => permission.split(':')[0] ?? '');
  return {
    Version: '2012-10-17',
    Statement: [...services].map(([service, actions]) => ({
      Sid: `Read${service.replaceAll(/[^a-z0-9]/gi, '').replace(/^./, (first) => first.toUpperCase())}`,
      Effect: 'Allow',
      Action: actions,
      Resource: resources[service] ?? '*',
    })),
  };
}

/** An IAM policy document that allows who scans to take these roles, and nothing else: the roles themselves read. */
export function assumingPolicy(roles: readonly string[]): unknown {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: 'AssumeRoles', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roles }],
  };
}
