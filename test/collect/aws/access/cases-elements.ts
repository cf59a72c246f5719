import {
  account,
  allow,
  boundaries,
  bucket,
  carlos,
  deny,
  elements,
  getObject,
  guide,
  keys,
  object,
  operators,
  other,
  role,
  session,
  sets,
  toAws,
  variables,
  when,
  type Case,
} from './case.ts';

const all = [allow('*')];
const notPrincipal = elements('notprincipal');
const notAction = elements('notaction');
const notResource = elements('notresource');
const resources = elements('resource');
const multiValued = guide('reference_policies_condition_examples-multi-valued-context-keys');
const bob = { kind: 'user', arn: `arn:aws:iam::${other}:user/Bob` } as const;
const bobsRoot = `arn:aws:iam::${other}:root`;
const own = `arn:aws:iam::${account}:user/carlossalazar`;
const accessKey = {
  principal: carlos,
  action: 'iam:CreateAccessKey',
  resource: own,
  resourceAccount: account,
} as const;
const tagging = {
  principal: carlos,
  action: 'iam:TagUser',
  resource: own,
  resourceAccount: account,
} as const;
const queue = `arn:aws:sqs:us-east-2:${account}:example-queue`;

/** A request for an object under a condition, which alone allows it. */
function conditional(
  name: string,
  condition: { Condition: object },
  context: Case['request']['context'],
  expected: Case['expected'],
  url = operators,
): Case {
  const request = getObject(context ? { context } : {});
  return { name, url, request, policies: { identity: [allow('s3:*', '*', condition)] }, expected };
}

/** What a statement is about: actions, resources, principals, variables. */
export const elementCases: readonly Case[] = [
  {
    name: 'actions are compared without case, and resources with it',
    url: elements('action'),
    request: getObject({ action: 'S3:getobject' }),
    policies: { identity: [allow('s3:GetObject', object)] },
    expected: 'allowed',
  },
  {
    name: 'a resource of another case is another resource',
    url: resources,
    request: getObject(),
    policies: { identity: [allow('s3:GetObject', object.toUpperCase())] },
    expected: 'implicit',
  },
  {
    name: 'an asterisk stands for any characters, slashes too',
    url: resources,
    request: getObject({ resource: `${bucket}/a/b/c/test.txt` }),
    policies: { identity: [allow('s3:GetObject', `${bucket}/*/test.txt`)] },
    expected: 'allowed',
  },
  {
    name: 'a question mark stands for one character',
    url: resources,
    request: getObject({ resource: `${bucket}/test/12/object` }),
    policies: { identity: [allow('s3:GetObject', `${bucket}/test/?/object`)] },
    expected: 'implicit',
  },
  {
    name: 'an asterisk within an action stands for part of a name',
    url: elements('action'),
    request: accessKey,
    policies: { identity: [allow('iam:*AccessKey*')] },
    expected: 'allowed',
  },
  {
    name: 'NotAction with Allow gives everything else',
    url: notAction,
    request: getObject(),
    policies: { identity: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] },
    expected: 'allowed',
  },
  {
    name: 'NotAction with Allow gives nothing of what it names',
    url: notAction,
    request: accessKey,
    policies: { identity: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] },
    expected: 'implicit',
  },
  {
    name: 'NotAction with Deny asks for a second factor for all but a few actions',
    url: notAction,
    request: getObject({ context: { 'aws:MultiFactorAuthPresent': null } }),
    policies: {
      identity: [
        ...all,
        {
          Effect: 'Deny',
          NotAction: ['iam:ListMFADevices', 'sts:GetSessionToken'],
          Resource: '*',
          ...when('BoolIfExists', 'aws:MultiFactorAuthPresent', 'false'),
        },
      ],
    },
    expected: 'explicit',
  },
  {
    name: 'NotAction with Deny spares what it names',
    url: notAction,
    request: { ...accessKey, action: 'iam:ListMFADevices', context: { 'aws:MultiFactorAuthPresent': null } },
    policies: {
      identity: [...all, { Effect: 'Deny', NotAction: ['iam:ListMFADevices'], Resource: '*' }],
    },
    expected: 'allowed',
  },
  {
    name: 'NotResource with Deny denies all other buckets',
    url: notResource,
    request: getObject(),
    policies: {
      identity: [
        ...all,
        { Effect: 'Deny', Action: 's3:*', NotResource: ['arn:aws:s3:::HRBucket', 'arn:aws:s3:::HRBucket/*'] },
      ],
    },
    expected: 'explicit',
  },
  {
    name: 'NotResource with Deny spares what it names',
    url: notResource,
    request: getObject(),
    policies: {
      identity: [...all, { Effect: 'Deny', Action: 's3:*', NotResource: [bucket, `${bucket}/*`] }],
    },
    expected: 'allowed',
  },
  {
    name: 'all objects of a bucket are not allowed by a statement about some',
    url: resources,
    request: getObject({ resource: `${bucket}/*` }),
    policies: { identity: [allow('s3:GetObject', `${bucket}/public/*`)] },
    expected: 'unknown',
  },
  {
    name: 'NotPrincipal with Deny spares a user who stands there with the account',
    url: notPrincipal,
    request: getObject({ principal: bob }),
    policies: {
      identity: all,
      resource: [
        allow('s3:*', '*', toAws(bob.arn)),
        deny('s3:*', [bucket, `${bucket}/*`], { NotPrincipal: { AWS: [bob.arn, bobsRoot] } }),
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'NotPrincipal with Deny denies everyone else',
    url: notPrincipal,
    request: getObject(),
    policies: {
      identity: all,
      resource: [deny('s3:*', [bucket, `${bucket}/*`], { NotPrincipal: { AWS: [bob.arn, bobsRoot] } })],
    },
    expected: 'explicit',
  },
  {
    name: 'NotPrincipal with Deny that does not name the account may deny the user',
    url: notPrincipal,
    request: getObject({ principal: bob }),
    policies: {
      identity: all,
      resource: [allow('s3:*', '*', toAws(bob.arn)), deny('s3:*', '*', { NotPrincipal: { AWS: [bob.arn] } })],
    },
    expected: 'unknown',
  },
  {
    name: 'NotPrincipal with Deny spares a session that stands there with role and account',
    url: notPrincipal,
    request: getObject({ principal: session }),
    policies: {
      identity: all,
      resource: [
        deny('s3:*', '*', {
          NotPrincipal: { AWS: [session.session, role.arn, `arn:aws:iam::${account}:root`] },
        }),
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'NotPrincipal with Deny that does not name the session may deny it',
    url: notPrincipal,
    request: getObject({ principal: session }),
    policies: {
      identity: all,
      resource: [deny('s3:*', '*', { NotPrincipal: { AWS: [role.arn, `arn:aws:iam::${account}:root`] } })],
    },
    expected: 'unknown',
  },
  {
    name: 'NotPrincipal with Deny always denies whoever has a boundary',
    url: boundaries,
    request: getObject(),
    policies: {
      identity: all,
      boundary: all,
      resource: [deny('s3:*', '*', { NotPrincipal: { AWS: [carlos.arn, `arn:aws:iam::${account}:root`] } })],
    },
    expected: 'explicit',
  },
  {
    name: 'a wildcard is no part of a principal',
    url: elements('principal'),
    request: getObject({ principal: bob }),
    policies: { identity: all, resource: [allow('s3:*', '*', toAws(`arn:aws:iam::${other}:user/*`))] },
    expected: 'implicit',
  },
  {
    name: 'the number of an account means its ARN',
    url: elements('principal'),
    request: getObject({ principal: bob }),
    policies: { identity: all, resource: [allow('s3:*', '*', toAws(other))] },
    expected: 'allowed',
  },
  {
    name: 'a variable stands for the name of the user',
    url: variables,
    request: getObject({ resource: `${bucket}/carlossalazar/file` }),
    policies: { identity: [allow('s3:*', `${bucket}/\${aws:username}/*`)] },
    expected: 'allowed',
  },
  {
    name: 'a variable stands for nobody else',
    url: variables,
    request: getObject({ resource: `${bucket}/shirley/file` }),
    policies: { identity: [allow('s3:*', `${bucket}/\${aws:username}/*`)] },
    expected: 'implicit',
  },
  {
    name: 'a role has no user name, so a statement with it does not hold',
    url: variables,
    request: getObject({ principal: role, resource: `${bucket}/examplerole/file` }),
    policies: { identity: [allow('s3:*', `${bucket}/\${aws:username}/*`)] },
    expected: 'implicit',
  },
  {
    name: 'a tag that is not known may be the one',
    url: variables,
    request: getObject(),
    policies: {
      identity: [allow('s3:*', 'arn:aws:s3:::amzn-s3-demo-bucket/${aws:PrincipalTag/department}*')],
    },
    expected: 'unknown',
  },
  {
    name: 'a variable has its default where the key is absent',
    url: variables,
    request: getObject({
      resource: `${bucket}/company-wide/file`,
      context: { 'aws:PrincipalTag/team': null },
    }),
    policies: { identity: [allow('s3:*', `${bucket}/\${aws:PrincipalTag/team, 'company-wide'}/*`)] },
    expected: 'allowed',
  },
  {
    name: 'an asterisk written as a variable is an asterisk',
    url: variables,
    request: getObject(),
    policies: { identity: [allow('s3:*', `${bucket}/\${*}`)] },
    expected: 'implicit',
  },
];

/** Operators of conditions. */
export const conditionCases: readonly Case[] = [
  conditional(
    'texts are equal with case',
    when('StringEquals', 'aws:PrincipalTag/job', 'Admin'),
    { 'aws:PrincipalTag/job': 'admin' },
    'implicit',
  ),
  conditional(
    'or without',
    when('StringEqualsIgnoreCase', 'aws:PrincipalTag/job', 'Admin'),
    { 'aws:PrincipalTag/job': 'admin' },
    'allowed',
  ),
  conditional(
    'names of keys are compared without case',
    when('StringEquals', 'AWS:principaltag/JOB', 'a'),
    { 'aws:PrincipalTag/job': 'a' },
    'allowed',
    keys,
  ),
  conditional(
    'a key that is absent does not match',
    when('StringEquals', 'aws:PrincipalTag/job', 'a'),
    { 'aws:PrincipalTag/job': null },
    'implicit',
  ),
  conditional(
    'a key that is absent satisfies what is negated',
    when('StringNotLike', 'aws:PrincipalTag/job', 'a*'),
    { 'aws:PrincipalTag/job': null },
    'allowed',
  ),
  conditional(
    'a key that is absent satisfies IfExists',
    when('StringLikeIfExists', 'ec2:InstanceType', ['t1.*', 't2.*']),
    { 'ec2:InstanceType': null },
    'allowed',
  ),
  conditional(
    'a key that is there must match with IfExists',
    when('StringLikeIfExists', 'ec2:InstanceType', ['t1.*', 't2.*']),
    { 'ec2:InstanceType': 'm3.large' },
    'implicit',
  ),
  conditional(
    'a key that nobody knows leaves it open',
    when('StringEquals', 'aws:SourceVpce', 'vpce-1a2b3c4d'),
    undefined,
    'unknown',
  ),
  conditional(
    'wildcards of StringEquals are characters',
    when('StringEquals', 's3:prefix', 'home/*'),
    { 's3:prefix': 'home/a' },
    'implicit',
  ),
  conditional(
    'wildcards of StringLike are wildcards, and variables are filled in',
    when('StringLike', 's3:prefix', ['', 'home/', 'home/${aws:username}/*']),
    { 's3:prefix': 'home/carlossalazar/x' },
    'allowed',
  ),
  conditional(
    'numbers are compared as numbers',
    when('NumericLessThanEquals', 's3:max-keys', '10'),
    { 's3:max-keys': '9' },
    'allowed',
  ),
  conditional(
    'numbers beyond a bound do not match',
    when('NumericLessThanEquals', 's3:max-keys', '10'),
    { 's3:max-keys': '100' },
    'implicit',
  ),
  conditional(
    'credentials that were issued after a date',
    when('DateGreaterThan', 'aws:TokenIssueTime', '2020-01-01T00:00:01Z'),
    { 'aws:TokenIssueTime': '2020-02-01T00:00:00Z' },
    'allowed',
  ),
  conditional(
    'dates may be seconds since 1970',
    when('DateLessThan', 'aws:EpochTime', '2020-01-01T00:00:00Z'),
    { 'aws:EpochTime': '1609459200' },
    'implicit',
  ),
  conditional(
    'long-term credentials have no time of issue',
    when('Null', 'aws:TokenIssueTime', 'true'),
    { 'aws:TokenIssueTime': null },
    'allowed',
  ),
  conditional(
    'temporary credentials have one',
    when('Null', 'aws:TokenIssueTime', 'true'),
    { 'aws:TokenIssueTime': '2020-02-01T00:00:00Z' },
    'implicit',
  ),
  conditional(
    'an address lies in a range',
    when('IpAddress', 'aws:SourceIp', '203.0.113.0/24'),
    { 'aws:SourceIp': '203.0.113.77' },
    'allowed',
  ),
  conditional(
    'one of the ranges of both families is enough',
    when('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '2001:DB8:1234:5678::/64']),
    { 'aws:SourceIp': '2001:db8:1234:5678::1' },
    'allowed',
  ),
  conditional(
    'an address without a prefix is one address',
    when('IpAddress', 'aws:SourceIp', '203.0.113.5'),
    { 'aws:SourceIp': '203.0.113.6' },
    'implicit',
  ),
  conditional(
    'an address of the other family lies in no range',
    when('IpAddress', 'aws:SourceIp', '0.0.0.0/0'),
    { 'aws:SourceIp': '2001:db8::1' },
    'implicit',
  ),
  conditional(
    'addresses of no range',
    when('NotIpAddress', 'aws:SourceIp', ['192.0.2.0/24', '203.0.113.0/24']),
    { 'aws:SourceIp': '198.51.100.1' },
    'allowed',
  ),
  conditional(
    'asterisks of ARNs do not reach over colons',
    when('ArnLike', 'aws:SourceArn', 'arn:aws:someservice:*:111122223333:finance/*'),
    {
      'aws:SourceArn':
        'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt',
    },
    'implicit',
  ),
  conditional(
    'asterisks of texts do',
    when('StringLike', 'aws:SourceArn', 'arn:aws:someservice:*:111122223333:finance/*'),
    {
      'aws:SourceArn':
        'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt',
    },
    'allowed',
  ),
  conditional(
    'ArnEquals knows wildcards as ArnLike does',
    when('ArnEquals', 'aws:PrincipalArn', 'arn:aws:iam::*:user/carlos*'),
    undefined,
    'allowed',
  ),
  conditional(
    'all operators and keys must hold',
    { Condition: { StringEquals: { 'aws:PrincipalTag/a': '1' }, Bool: { 'aws:SecureTransport': 'true' } } },
    { 'aws:PrincipalTag/a': '1', 'aws:SecureTransport': 'false' },
    'implicit',
    elements('condition'),
  ),
  conditional(
    'one condition that fails decides, whatever is unknown',
    { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' }, Bool: { 'aws:SecureTransport': 'true' } } },
    { 'aws:SecureTransport': 'false' },
    'implicit',
    elements('condition'),
  ),
  conditional(
    'an operator that AWS does not document',
    when('StringAlmost', 'aws:username', 'carlossalazar'),
    undefined,
    'unknown',
  ),
  {
    name: 'requests without TLS are denied',
    url: operators,
    request: getObject({ context: { 'aws:SecureTransport': 'false' } }),
    policies: { identity: [...all, deny('s3:*', '*', when('Bool', 'aws:SecureTransport', 'false'))] },
    expected: 'explicit',
  },
  {
    name: 'requests by TLS are not',
    url: operators,
    request: getObject({ context: { 'aws:SecureTransport': 'true' } }),
    policies: { identity: [...all, deny('s3:*', '*', when('Bool', 'aws:SecureTransport', 'false'))] },
    expected: 'allowed',
  },
  {
    name: 'a deny on what nobody knows leaves it open',
    url: operators,
    request: getObject(),
    policies: { identity: [...all, deny('s3:*', '*', when('NotIpAddress', 'aws:SourceIp', '192.0.2.0/24'))] },
    expected: 'unknown',
  },
  {
    name: 'with Deny and a negated IfExists a missing tag is denied',
    url: operators,
    request: getObject({ context: { 'aws:RequestTag/team': null } }),
    policies: {
      identity: [...all, deny('*', '*', when('StringNotEqualsIfExists', 'aws:RequestTag/team', 'a'))],
    },
    expected: 'explicit',
  },
  {
    name: 'a queue takes messages of one topic alone, which a user is not',
    url: operators,
    request: {
      principal: carlos,
      action: 'sqs:SendMessage',
      resource: queue,
      resourceAccount: account,
      context: { 'aws:SourceArn': null },
    },
    policies: {
      resource: [
        allow('SQS:SendMessage', queue, {
          ...toAws(carlos.arn),
          ...when('ArnEquals', 'aws:SourceArn', `arn:aws:sns:us-east-2:${account}:topic`),
        }),
      ],
    },
    expected: 'implicit',
  },
  {
    name: 'ForAllValues: every key of the request is one of the policy',
    url: sets,
    request: { ...tagging, context: { 'aws:TagKeys': ['environment', 'cost-center'] } },
    policies: {
      identity: [
        allow('iam:*', '*', when('ForAllValues:StringEquals', 'aws:TagKeys', ['environment', 'cost-center'])),
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'ForAllValues: one key of the request that is none of the policy fails',
    url: sets,
    request: { ...tagging, context: { 'aws:TagKeys': ['environment', 'owner'] } },
    policies: {
      identity: [
        allow('iam:*', '*', when('ForAllValues:StringEquals', 'aws:TagKeys', ['environment', 'cost-center'])),
      ],
    },
    expected: 'implicit',
  },
  {
    name: 'ForAllValues: no key in the request is every key',
    url: sets,
    request: { ...tagging, context: { 'aws:TagKeys': null } },
    policies: {
      identity: [allow('iam:*', '*', when('ForAllValues:StringEquals', 'aws:TagKeys', 'environment'))],
    },
    expected: 'allowed',
  },
  {
    name: 'ForAllValues with Null: some key must be there',
    url: multiValued,
    request: { ...tagging, context: { 'aws:TagKeys': null } },
    policies: {
      identity: [
        allow('iam:*', '*', {
          Condition: {
            'ForAllValues:StringLike': { 'aws:TagKeys': 'key1*' },
            Null: { 'aws:TagKeys': 'false' },
          },
        }),
      ],
    },
    expected: 'implicit',
  },
  {
    name: 'ForAnyValue: one key of the request is enough to be denied',
    url: multiValued,
    request: { ...tagging, context: { 'aws:TagKeys': ['key1-a', 'key2'] } },
    policies: {
      identity: [...all, deny('iam:Tag*', '*', when('ForAnyValue:StringLike', 'aws:TagKeys', 'key1*'))],
    },
    expected: 'explicit',
  },
  {
    name: 'ForAnyValue: no key in the request is none',
    url: sets,
    request: { ...tagging, context: { 'aws:TagKeys': null } },
    policies: {
      identity: [...all, deny('iam:Tag*', '*', when('ForAnyValue:StringLike', 'aws:TagKeys', 'key1*'))],
    },
    expected: 'allowed',
  },
];
