import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { mapping, number } from './names.ts';

const named = '{name|@address}';

function document(to: string): Entry {
  return { to, json: true };
}

/** Roles and users, and the policies that they have or get. */
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
      properties: { roles: 'roles', users: 'users', groups: 'groupNames', policy_arn: 'policyArn' },
    }),
    mapping('aws_iam_role_policy_attachments_exclusive', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      name: '{@address}',
      properties: { role_name: { to: 'roles', list: true }, policy_arns: 'policyArn' },
    }),
    mapping('aws_iam_user', 'AWS::IAM::User', {
      id: `arn:aws:iam::{@account}:user/${named}`,
      name: named,
      attributes: { id: named, name: named, arn: '{id}' },
      properties: {
        path: 'path',
        permissions_boundary: 'permissionsBoundary.permissionsBoundaryArn',
      },
    }),
    mapping('aws_iam_service_specific_credential', 'AWS::IAM::ServiceSpecificCredential', {
      id: 'aws-iam-service-specific-credential/{@address}',
      name: '{@address}',
      properties: {
        user_name: { to: 'users', list: true },
        service_name: 'serviceName',
        status: { to: 'status', default: 'Active' },
        credential_age_days: number('credentialAgeDays'),
      },
    }),
    mapping('aws_iam_user_policy', 'AWS::IAM::UserPolicy', {
      id: 'aws-iam-user-policy/{@address}',
      name: named,
      properties: { user: { to: 'users', list: true }, policy: document('policyDocument') },
    }),
    mapping('aws_iam_user_policy_attachment', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      name: '{@address}',
      properties: { user: { to: 'users', list: true }, policy_arn: 'policyArn' },
    }),
    mapping('aws_iam_user_policy_attachments_exclusive', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      name: '{@address}',
      properties: { user_name: { to: 'users', list: true }, policy_arns: 'policyArn' },
    }),
    mapping('aws_iam_group', 'AWS::IAM::Group', {
      id: `arn:aws:iam::{@account}:group/${named}`,
      name: named,
      attributes: { id: named, name: named, arn: '{id}' },
      properties: {},
    }),
    mapping('aws_iam_group_policy', 'AWS::IAM::GroupPolicy', {
      id: 'aws-iam-group-policy/{@address}',
      name: named,
      properties: { group: { to: 'groupNames', list: true }, policy: document('policyDocument') },
    }),
    mapping('aws_iam_group_policy_attachment', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      name: '{@address}',
      properties: { group: { to: 'groupNames', list: true }, policy_arn: 'policyArn' },
    }),
    mapping('aws_iam_group_policy_attachments_exclusive', 'AWS::IAM::PolicyAttachment', {
      id: 'aws-iam-attachment/{@address}',
      name: '{@address}',
      properties: { group_name: { to: 'groupNames', list: true }, policy_arns: 'policyArn' },
    }),
    mapping('aws_iam_group_membership', 'AWS::IAM::UserToGroupAddition', {
      id: 'aws-iam-membership/{@address}',
      properties: { users: 'users', group: { to: 'groupNames', list: true } },
    }),
    mapping('aws_iam_user_group_membership', 'AWS::IAM::UserToGroupAddition', {
      id: 'aws-iam-membership/{@address}',
      name: '{@address}',
      properties: { user: { to: 'users', list: true }, groups: 'groupNames' },
    }),
  ],
  parts: [],
};
