/** An IAM policy document that allows exactly these actions, one statement a service. */
export function rolePolicy(permissions: readonly string[]): unknown {
  const services = Map.groupBy(permissions.toSorted(), (permission) => permission.split(':')[0] ?? '');
  return {
    Version: '2012-10-17',
    Statement: [...services].map(([service, actions]) => ({
      Sid: `Read${service.replaceAll(/[^a-z0-9]/gi, '').replace(/^./, (first) => first.toUpperCase())}`,
      Effect: 'Allow',
      Action: actions,
      Resource: '*',
    })),
  };
}
