import {
  account,
  allow,
  carlos,
  getObject,
  guide,
  object,
  other,
  role,
  toAws,
  when,
  type Case,
} from './case.ts';

const target = `arn:aws:iam::${account}:role/UpdateApp`;
const root = `arn:aws:iam::${account}:root`;
const foreign = { kind: 'user', arn: `arn:aws:iam::${other}:user/David` } as const;
const trustPage = guide('id_roles_create_for-user');
const externalId = guide('id_roles_common-scenarios_third-party');
const confusedDeputy = guide('confused-deputy');
const chaining = guide('id_roles_compare-resource-policies');
const github = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
const githubPage = guide('id_roles_create_for-idp_oidc');
const saml = `arn:aws:iam::${account}:saml-provider/ExampleOrgSSOProvider`;
const passing = guide('id_roles_use_passrole');
const sub = 'token.actions.githubusercontent.com:sub';
const aud = 'token.actions.githubusercontent.com:aud';

function assume(principal: Case['request']['principal'], context?: Case['request']['context']) {
  const request = { principal, action: 'sts:AssumeRole', resource: target, resourceAccount: account };
  return context ? { ...request, context } : request;
}

function trust(who: object, more: object = {}): object {
  return { Effect: 'Allow', Action: 'sts:AssumeRole', ...who, ...more };
}

function webIdentity(context: Case['request']['context']): Case['request'] {
  return {
    ...assume({ kind: 'provider', provider: github }, context),
    action: 'sts:AssumeRoleWithWebIdentity',
  };
}

const githubTrust = {
  Effect: 'Allow',
  Principal: { Federated: github },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: { [aud]: 'sts.amazonaws.com' },
    StringLike: { [sub]: 'repo:octo-org/octo-repo:ref:refs/heads/main' },
  },
};

function pass(service: string, resource = target): Case['request'] {
  return {
    principal: carlos,
    action: 'iam:PassRole',
    resource,
    resourceAccount: account,
    context: { 'iam:PassedToService': service },
  };
}

/** Who may assume roles, and pass them; services on behalf of whom. */
export const trustCases: readonly Case[] = [
  {
    name: 'a role must trust whoever assumes it: an identity policy alone is not enough within the account',
    url: chaining,
    request: assume(carlos),
    policies: {
      identity: [allow('sts:AssumeRole')],
      resource: [trust({ Principal: { Service: 'ec2.amazonaws.com' } })],
    },
    expected: 'implicit',
  },
  {
    name: 'a role that trusts its account leaves it to identity policies',
    url: trustPage,
    request: assume(carlos),
    policies: { identity: [allow('sts:AssumeRole', target)], resource: [trust(toAws(root))] },
    expected: 'allowed',
  },
  {
    name: 'which then have to allow',
    url: trustPage,
    request: assume(carlos),
    policies: { resource: [trust(toAws(root))] },
    expected: 'implicit',
  },
  {
    name: 'a role that trusts a role of its account is assumed without more',
    url: guide('reference_policies_elements_principal'),
    request: assume(role),
    policies: { resource: [trust(toAws(role.arn))] },
    expected: 'allowed',
  },
  {
    name: 'a user of another account needs a policy of its own',
    url: guide('tutorial_cross-account-with-roles'),
    request: assume(foreign),
    policies: { resource: [trust(toAws(foreign.arn))] },
    expected: 'implicit',
  },
  {
    name: 'and assumes the role with it',
    url: guide('tutorial_cross-account-with-roles'),
    request: assume(foreign),
    policies: { identity: [allow('sts:AssumeRole', target)], resource: [trust(toAws(other))] },
    expected: 'allowed',
  },
  {
    name: 'a third party that says the external ID',
    url: externalId,
    request: assume(foreign, { 'sts:ExternalId': '12345' }),
    policies: {
      identity: [allow('sts:AssumeRole')],
      resource: [trust(toAws(other), when('StringEquals', 'sts:ExternalId', '12345'))],
    },
    expected: 'allowed',
  },
  {
    name: 'a third party that is made to use the role of another customer',
    url: confusedDeputy,
    request: assume(foreign, { 'sts:ExternalId': '67890' }),
    policies: {
      identity: [allow('sts:AssumeRole')],
      resource: [trust(toAws(other), when('StringEquals', 'sts:ExternalId', '12345'))],
    },
    expected: 'implicit',
  },
  {
    name: 'a service that is trusted',
    url: guide('id_roles_create_for-service'),
    request: assume({ kind: 'service', name: 'lambda.amazonaws.com' }),
    policies: { resource: [trust({ Principal: { Service: 'lambda.amazonaws.com' } })] },
    expected: 'allowed',
  },
  {
    name: 'a service that works for another account',
    url: confusedDeputy,
    request: assume({ kind: 'service', name: 'bedrock.amazonaws.com' }, { 'aws:SourceAccount': other }),
    policies: {
      resource: [
        trust(
          { Principal: { Service: 'bedrock.amazonaws.com' } },
          when('StringEquals', 'aws:SourceAccount', account),
        ),
      ],
    },
    expected: 'implicit',
  },
  {
    name: 'a service that works for an agent of this account',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html',
    request: assume(
      { kind: 'service', name: 'bedrock.amazonaws.com' },
      {
        'aws:SourceAccount': account,
        'aws:SourceArn': `arn:aws:bedrock:us-east-1:${account}:agent/AGENT12345`,
      },
    ),
    policies: {
      resource: [
        trust(
          { Principal: { Service: 'bedrock.amazonaws.com' } },
          {
            Condition: {
              StringEquals: { 'aws:SourceAccount': account },
              ArnLike: { 'aws:SourceArn': `arn:aws:bedrock:us-east-1:${account}:agent/*` },
            },
          },
        ),
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'a trail of another account is not written for',
    url: confusedDeputy,
    request: getObject({
      principal: { kind: 'service', name: 'cloudtrail.amazonaws.com' },
      action: 's3:PutObject',
      context: { 'aws:SourceArn': `arn:aws:cloudtrail:us-east-1:${other}:trail/t` },
    }),
    policies: {
      resource: [
        allow('s3:PutObject', object, {
          Principal: { Service: 'cloudtrail.amazonaws.com' },
          ...when('ArnEquals', 'aws:SourceArn', `arn:aws:cloudtrail:us-east-1:${account}:trail/t`),
        }),
      ],
    },
    expected: 'implicit',
  },
  {
    name: 'a workflow of the repository and branch that is trusted',
    url: githubPage,
    request: webIdentity({
      [aud]: 'sts.amazonaws.com',
      [sub]: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    }),
    policies: { resource: [githubTrust] },
    expected: 'allowed',
  },
  {
    name: 'a workflow of somebody else',
    url: githubPage,
    request: webIdentity({ [aud]: 'sts.amazonaws.com', [sub]: 'repo:mallory/evil:ref:refs/heads/main' }),
    policies: { resource: [githubTrust] },
    expected: 'implicit',
  },
  {
    name: 'a workflow of somebody else, where the subject is not asked for',
    url: githubPage,
    request: webIdentity({ [aud]: 'sts.amazonaws.com', [sub]: 'repo:mallory/evil:ref:refs/heads/main' }),
    policies: { resource: [{ ...githubTrust, ...when('StringEquals', aud, 'sts.amazonaws.com') }] },
    expected: 'allowed',
  },
  {
    name: 'a workflow of which nobody knows whose it is',
    url: githubPage,
    request: webIdentity({ [aud]: 'sts.amazonaws.com' }),
    policies: { resource: [githubTrust] },
    expected: 'unknown',
  },
  {
    name: 'somebody whom a SAML provider vouches for',
    url: guide('id_roles_create_for-idp_saml'),
    request: {
      ...assume({ kind: 'provider', provider: saml }, { 'SAML:aud': 'https://signin.aws.amazon.com/saml' }),
      action: 'sts:AssumeRoleWithSAML',
    },
    policies: {
      resource: [
        {
          Effect: 'Allow',
          Principal: { Federated: saml },
          Action: 'sts:AssumeRoleWithSAML',
          ...when('StringEquals', 'SAML:aud', 'https://signin.aws.amazon.com/saml'),
        },
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'a role may be passed to the service that the policy names',
    url: passing,
    request: pass('ec2.amazonaws.com'),
    policies: {
      identity: [
        allow('iam:PassRole', target, when('StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com')),
      ],
    },
    expected: 'allowed',
  },
  {
    name: 'and to no other',
    url: passing,
    request: pass('lambda.amazonaws.com'),
    policies: {
      identity: [
        allow('iam:PassRole', target, when('StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com')),
      ],
    },
    expected: 'implicit',
  },
  {
    name: 'roles whose names begin so may be passed, others not',
    url: passing,
    request: pass('rds.amazonaws.com'),
    policies: { identity: [allow(['iam:GetRole', 'iam:PassRole'], `arn:aws:iam::${account}:role/RDS-*`)] },
    expected: 'implicit',
  },
];
