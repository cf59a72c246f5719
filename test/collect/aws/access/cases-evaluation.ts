import {
  account,
  allow,
  boundaries,
  bucket,
  carlos,
  crossAccount,
  deny,
  difference,
  evaluation,
  getObject,
  guide,
  object,
  organizations,
  other,
  role,
  session,
  toAws,
  when,
  withinAccount,
  type Case,
} from './case.ts';

const all = [allow('*')];
const foreign = { kind: 'user', arn: `arn:aws:iam::${other}:user/Bob` } as const;
const root = `arn:aws:iam::${account}:root`;
const key = `arn:aws:kms:us-east-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const decrypt = { principal: role, action: 'kms:Decrypt', resource: key, resourceAccount: account } as const;
const keyPolicies = 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html';
const keyDefault = 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html';
const scp = organizations('orgs_manage_policies_scps_evaluation');
const scpEffects = organizations('orgs_manage_policies_scps');
const rcp = organizations('orgs_manage_policies_rcps_evaluation');
const rcpExamples = organizations('orgs_manage_policies_rcps_examples');
const everyone = { Principal: '*' };

/** Who decides: "policy evaluation logic" within and across accounts, boundaries, sessions, organisations. */
export const evaluationCases: readonly Case[] = [
  {
    name: 'nothing is allowed by default',
    url: evaluation,
    request: getObject(),
    policies: {},
    expected: 'implicit',
  },
  {
    name: 'the root user of the account needs no policy',
    url: evaluation,
    request: getObject({ principal: { kind: 'root', arn: root } }),
    policies: {},
    expected: 'allowed',
  },
  {
    name: 'an identity policy is enough within an account',
    url: withinAccount,
    request: getObject(),
    policies: { identity: [allow('s3:*', [bucket, `${bucket}/*`], { Sid: 'AllowS3Self' })] },
    expected: 'allowed',
    by: 'AllowS3Self',
  },
  {
    name: 'a resource policy that names the user is enough within an account',
    url: withinAccount,
    request: getObject(),
    policies: { resource: [allow('s3:*', `${bucket}/*`, toAws(carlos.arn))] },
    expected: 'allowed',
  },
  {
    name: 'an explicit deny of buckets for logs overrides what both sides allow',
    url: withinAccount,
    request: getObject({ resource: 'arn:aws:s3:::carlossalazar-logs/file' }),
    policies: {
      identity: [allow('s3:*'), deny('s3:*', 'arn:aws:s3:::*log*', { Sid: 'DenyS3Logs' })],
      resource: [allow('s3:*', '*', toAws(carlos.arn))],
    },
    expected: 'explicit',
    by: 'DenyS3Logs',
  },
  {
    name: 'what a list of reads does not hold is denied implicitly',
    url: difference,
    request: { principal: carlos, action: 'iam:CreatePolicy', resource: '*', resourceAccount: account },
    policies: { identity: [allow(['iam:Get*', 'iam:List*']), deny('iam:*Report')] },
    expected: 'implicit',
  },
  {
    name: 'reports are denied explicitly though another statement gives all reads',
    url: difference,
    request: {
      principal: carlos,
      action: 'iam:GetOrganizationsAccessReport',
      resource: '*',
      resourceAccount: account,
    },
    policies: {
      identity: [allow(['iam:Get*', 'iam:List*']), deny('iam:*Report', '*', { Sid: 'DenyReports' })],
    },
    expected: 'explicit',
    by: 'DenyReports',
  },
  {
    name: 'a resource policy may deny what an identity policy gives',
    url: evaluation,
    request: getObject(),
    policies: { identity: all, resource: [deny('s3:*', `${bucket}/*`, everyone)] },
    expected: 'explicit',
  },
  {
    name: 'a resource policy that names the own account leaves it to identity policies',
    url: guide('reference_policies_elements_principal'),
    request: getObject(),
    policies: { resource: [allow('s3:*', `${bucket}/*`, toAws(root))] },
    expected: 'implicit',
  },
  {
    name: 'a policy that nobody could read may deny',
    url: evaluation,
    request: getObject(),
    policies: { identity: all, resource: 'not known' },
    expected: 'unknown',
  },
  {
    name: 'a policy that nobody could read may allow',
    url: evaluation,
    request: getObject(),
    policies: { identity: 'not known' },
    expected: 'unknown',
  },
  {
    name: 'an explicit deny is certain whatever else nobody could read',
    url: evaluation,
    request: getObject(),
    policies: { identity: 'not known', resource: [deny('s3:GetObject', '*', everyone)] },
    expected: 'explicit',
  },
  {
    name: 'a boundary of three services does not let users be created',
    url: boundaries,
    request: { principal: carlos, action: 'iam:CreateUser', resource: '*', resourceAccount: account },
    policies: {
      identity: [allow('iam:CreateUser')],
      boundary: [allow(['s3:*', 'cloudwatch:*', 'ec2:*'])],
    },
    expected: 'implicit',
  },
  {
    name: 'a boundary gives nothing itself',
    url: boundaries,
    request: getObject(),
    policies: { boundary: [allow('s3:*')] },
    expected: 'implicit',
  },
  {
    name: 'what boundary and identity policy both allow is allowed',
    url: boundaries,
    request: getObject(),
    policies: { identity: [allow('s3:GetObject')], boundary: [allow(['s3:*', 'ec2:*'])] },
    expected: 'allowed',
  },
  {
    name: 'a boundary may deny explicitly',
    url: boundaries,
    request: getObject({ resource: 'arn:aws:s3:::logs/file' }),
    policies: {
      identity: all,
      boundary: [
        allow('s3:*'),
        deny('s3:*', ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'], { Sid: 'DenyS3Logs' }),
      ],
    },
    expected: 'explicit',
    by: 'DenyS3Logs',
  },
  {
    name: 'the implicit deny of a boundary does not limit a resource policy that names the user',
    url: evaluation,
    request: getObject(),
    policies: { boundary: [allow('ec2:*')], resource: [allow('s3:GetObject', object, toAws(carlos.arn))] },
    expected: 'allowed',
  },
  {
    name: 'the implicit deny of a boundary limits a resource policy that names the role',
    url: evaluation,
    request: getObject({ principal: session }),
    policies: { boundary: [allow('ec2:*')], resource: [allow('s3:GetObject', object, toAws(role.arn))] },
    expected: 'implicit',
  },
  {
    name: 'a resource policy that names the role is enough without identity policies',
    url: evaluation,
    request: getObject({ principal: session }),
    policies: { resource: [allow('s3:GetObject', object, toAws(role.arn))] },
    expected: 'allowed',
  },
  {
    name: 'the implicit deny of a boundary does not limit a resource policy that names the role session',
    url: evaluation,
    request: getObject({ principal: session }),
    policies: {
      boundary: [allow('ec2:*')],
      session: [allow('ec2:*')],
      resource: [allow('s3:GetObject', object, toAws(session.session))],
    },
    expected: 'allowed',
  },
  {
    name: 'which session of a role sends a request may decide',
    url: evaluation,
    request: getObject({ principal: role }),
    policies: { resource: [allow('s3:GetObject', object, toAws(session.session))] },
    expected: 'unknown',
  },
  {
    name: 'a session policy limits a resource policy that names the role',
    url: evaluation,
    request: getObject({ principal: session }),
    policies: { session: [allow('ec2:*')], resource: [allow('s3:GetObject', object, toAws(role.arn))] },
    expected: 'implicit',
  },
  {
    name: 'a session has what role and session policy both allow',
    url: guide('access_policies'),
    request: getObject({ principal: session }),
    policies: { identity: all, session: [allow('s3:GetObject')] },
    expected: 'allowed',
  },
  {
    name: 'a session policy takes away what the role has',
    url: guide('access_policies'),
    request: getObject({ principal: session, action: 's3:PutObject' }),
    policies: { identity: all, session: [allow('s3:GetObject')] },
    expected: 'implicit',
  },
  {
    name: 'a federated user without a session policy has nothing of the user',
    url: evaluation,
    request: getObject({
      principal: {
        kind: 'federated-user',
        arn: `arn:aws:sts::${account}:federated-user/carlossalazar`,
        user: carlos.arn,
      },
    }),
    policies: { identity: all },
    expected: 'implicit',
  },
  {
    name: 'a federated user has what a resource policy gives the session',
    url: evaluation,
    request: getObject({
      principal: {
        kind: 'federated-user',
        arn: `arn:aws:sts::${account}:federated-user/carlossalazar`,
        user: carlos.arn,
      },
    }),
    policies: {
      resource: [
        allow('s3:GetObject', object, toAws(`arn:aws:sts::${account}:federated-user/carlossalazar`)),
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'permissions by aws:PrincipalArn with a wildcard as principal are not limited by a boundary',
    url: guide('reference_policies_elements_principal'),
    request: getObject({ principal: session }),
    policies: {
      boundary: [allow('ec2:*')],
      resource: [
        allow('s3:GetObject', object, { ...everyone, ...when('ArnEquals', 'aws:PrincipalArn', role.arn) }),
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'across accounts both sides allow',
    url: crossAccount,
    request: getObject({ principal: foreign }),
    policies: { identity: [allow('s3:*')], resource: [allow('s3:GetObject', object, toAws(other))] },
    expected: 'allowed',
  },
  {
    name: 'across accounts the identity policy alone is not enough',
    url: crossAccount,
    request: getObject({ principal: foreign }),
    policies: { identity: [allow('s3:*')] },
    expected: 'implicit',
  },
  {
    name: 'across accounts the resource policy alone is not enough, even where it names the user',
    url: crossAccount,
    request: getObject({ principal: foreign }),
    policies: { resource: [allow('s3:GetObject', object, toAws(foreign.arn))] },
    expected: 'implicit',
  },
  {
    name: 'across accounts a boundary limits what the user may ask for',
    url: crossAccount,
    request: getObject({ principal: foreign }),
    policies: {
      identity: all,
      boundary: [allow('ec2:*')],
      resource: [allow('s3:GetObject', object, toAws(foreign.arn))],
    },
    expected: 'implicit',
  },
  {
    name: 'across accounts either side may deny',
    url: crossAccount,
    request: getObject({ principal: foreign }),
    policies: {
      identity: [allow('s3:*'), deny('s3:GetObject', object)],
      resource: [allow('s3:GetObject', object, toAws(other))],
    },
    expected: 'explicit',
  },
  {
    name: 'whose bucket it is may decide',
    url: crossAccount,
    request: getObject({ resourceAccount: undefined }),
    policies: { identity: all },
    expected: 'unknown',
  },
  {
    name: 'a key of KMS needs its own policy: an identity policy alone gives nothing',
    url: keyPolicies,
    request: decrypt,
    policies: { identity: [allow('kms:*')], resource: [allow('kms:*', '*', toAws(carlos.arn))] },
    expected: 'implicit',
  },
  {
    name: 'a key policy that names the account lets identity policies give access',
    url: keyDefault,
    request: decrypt,
    policies: { identity: [allow('kms:Decrypt', key)], resource: [allow('kms:*', '*', toAws(root))] },
    expected: 'allowed',
  },
  {
    name: 'a key policy that names the account gives nothing without an identity policy',
    url: keyDefault,
    request: decrypt,
    policies: { resource: [allow('kms:*', '*', toAws(root))] },
    expected: 'implicit',
  },
  {
    name: 'a key policy that names the role is enough',
    url: keyPolicies,
    request: decrypt,
    policies: { resource: [allow('kms:Decrypt', '*', toAws(role.arn))] },
    expected: 'allowed',
  },
  {
    name: 'a service control policy gives nothing',
    url: scpEffects,
    request: getObject(),
    policies: { serviceControl: [all, all] },
    expected: 'implicit',
  },
  {
    name: 'every level of the organisation must allow',
    url: scp,
    request: getObject(),
    policies: { identity: all, serviceControl: [all, [allow('ec2:*')], all] },
    expected: 'implicit',
  },
  {
    name: 'what all levels allow identity policies may give',
    url: scp,
    request: getObject(),
    policies: { identity: all, serviceControl: [all, [allow('s3:*')], all] },
    expected: 'allowed',
  },
  {
    name: 'a deny of any level denies all accounts below it',
    url: scp,
    request: getObject({ context: { 'aws:RequestedRegion': 'us-west-2' } }),
    policies: {
      identity: all,
      serviceControl: [
        [
          ...all,
          {
            Sid: 'DenyAllOutsideEU',
            Effect: 'Deny',
            NotAction: ['iam:*', 'organizations:*', 'route53:*', 'support:*'],
            Resource: '*',
            ...when('StringNotEquals', 'aws:RequestedRegion', ['eu-central-1', 'eu-west-1']),
          },
        ],
        all,
      ],
    },
    expected: 'explicit',
    by: 'DenyAllOutsideEU',
  },
  {
    name: 'service control policies hold for the root user too',
    url: scpEffects,
    request: getObject({ principal: { kind: 'root', arn: root } }),
    policies: {
      serviceControl: [
        [...all, deny('*', '*', when('StringLike', 'aws:PrincipalArn', 'arn:aws:iam::*:root'))],
      ],
    },
    expected: 'explicit',
  },
  {
    name: 'service control policies do not hold for roles linked to services',
    url: scpEffects,
    request: getObject({
      principal: {
        kind: 'role',
        arn: `arn:aws:iam::${account}:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie`,
      },
    }),
    policies: { identity: all, serviceControl: [[deny('*')]] },
    expected: 'allowed',
  },
  {
    name: 'service control policies of an account do not hold for principals of others',
    url: scpEffects,
    request: getObject({ principal: { kind: 'service', name: 'cloudtrail.amazonaws.com' } }),
    policies: {
      resource: [allow('s3:GetObject', object, { Principal: { Service: 'cloudtrail.amazonaws.com' } })],
      serviceControl: [[deny('*')]],
    },
    expected: 'allowed',
  },
  {
    name: 'a resource control policy keeps identities of other organisations out',
    url: rcpExamples,
    request: getObject({
      principal: foreign,
      context: { 'aws:PrincipalOrgID': 'o-otherorg000' },
    }),
    policies: {
      identity: all,
      resource: [allow('s3:GetObject', object, toAws(other))],
      resourceControl: [
        [
          allow('*', '*', everyone),
          deny(['s3:*', 'sts:*', 'kms:*'], '*', {
            Sid: 'EnforceOrgIdentities',
            ...everyone,
            Condition: {
              StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-exampleorgid' },
              BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
            },
          }),
        ],
      ],
    },
    expected: 'explicit',
    by: 'EnforceOrgIdentities',
  },
  {
    name: 'a resource control policy may spare services of AWS',
    url: rcpExamples,
    request: getObject({
      principal: { kind: 'service', name: 'cloudtrail.amazonaws.com' },
      context: { 'aws:PrincipalOrgID': null },
    }),
    policies: {
      resource: [allow('s3:GetObject', object, { Principal: { Service: 'cloudtrail.amazonaws.com' } })],
      resourceControl: [
        [
          allow('*', '*', everyone),
          deny('s3:*', '*', {
            ...everyone,
            Condition: {
              StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-exampleorgid' },
              BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
            },
          }),
        ],
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'a resource control policy that allows all gives nothing',
    url: rcp,
    request: getObject(),
    policies: { resourceControl: [[allow('*', '*', everyone)]] },
    expected: 'implicit',
  },
  {
    name: 'any resource control policy on the way to the account may deny',
    url: rcp,
    request: getObject({ context: { 'aws:SecureTransport': 'false' } }),
    policies: {
      identity: all,
      resourceControl: [
        [allow('*', '*', everyone)],
        [
          allow('*', '*', everyone),
          deny('s3:*', '*', { ...everyone, ...when('BoolIfExists', 'aws:SecureTransport', 'false') }),
        ],
      ],
    },
    expected: 'explicit',
  },
];
