import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { mapping, number } from './names.ts';

const named = '{name|@address}';

function document(to: string): Entry {
  return { to, json: true };
}

/** Roles, and the policies that they have or get. */
export const iam: Mappings = {
  types: [
    mapping('aws_iam_role', 'AWS::IAM::Role', {
      id: `arn:aws:iam::{@account}:role/${named}`,
      name: named,
      attributes: { id: named, name: named, arn: '{id}' },
      properties: {
        name: 'roleName',
        path: 'path',
        max_session_duration: number('maxSessionDuration'),
        assume_role_policy: document('assumeRolePolicyDocument'),
        managed_policy_arns: { to: 'attachedManagedPolicies', wrap: 'policyArn' },
        inline_policy: {
          to: 'rolePolicyList',
          each: { name: 'policyName', policy: document('policyDocument') },
        },
        permissions_boundary: 'permissionsBoundary.permissionsBoundaryArn',
      },
    }),
    mapping('aws_iam_policy', 'AWS::IAM::ManagedPolicy', {
      id: `arn:aws:iam::{@account}:policy/${named}`,
      name: named,
      attributes: { id: '{id}', name: named, arn: '{id}' },
      properties: { policy: document('policyDocument') },
    }),
    mapping('aws_iam_role_policy', 'AWS::IAM::RolePolicy', {
      id: 'aws-iam-role-policy/{@address}',
      name: named,
      properties: {
        role: { to: 'roles', list: true },
        policy: document('policyDocument'),
      },
    }),
    mapping('aws_iam_role_policy_attachment', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      name: '{@address}',
      properties: { role: { to: 'roles', list: true }, policy_arn: 'policyArn' },
    }),
    mapping('aws_iam_policy_attachment', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      properties: { roles: 'roles', policy_arn: 'policyArn' },
    }),
    mapping('aws_iam_role_policy_attachments_exclusive', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      name: '{@address}',
      properties: { role_name: { to: 'roles', list: true }, policy_arns: 'policyArn' },
    }),
  ],
  parts: [],
};
