import type { Mappings } from '../../code/mapping/mapping.ts';
import { mapping, number } from './names.ts';

/** Roles, and the policies that they have or get. */
export const iam: Mappings = {
  types: [
    mapping('AWS::IAM::Role', {
      id: 'arn:aws:iam::{@account}:role/{RoleName|@address}',
      name: '{RoleName|@address}',
      attributes: { Ref: '{RoleName|@address}', Arn: '{id}' },
      properties: {
        RoleName: 'roleName',
        Path: 'path',
        MaxSessionDuration: number('maxSessionDuration'),
        AssumeRolePolicyDocument: { to: 'assumeRolePolicyDocument', json: true },
        ManagedPolicyArns: { to: 'attachedManagedPolicies', wrap: 'policyArn' },
        Policies: {
          to: 'rolePolicyList',
          each: { PolicyName: 'policyName', PolicyDocument: { to: 'policyDocument', json: true } },
        },
        PermissionsBoundary: 'permissionsBoundary.permissionsBoundaryArn',
      },
    }),
    mapping('AWS::IAM::ManagedPolicy', {
      id: 'arn:aws:iam::{@account}:policy/{ManagedPolicyName|@address}',
      name: '{ManagedPolicyName|@address}',
      attributes: { Ref: '{id}', PolicyArn: '{id}' },
      properties: {
        PolicyDocument: { to: 'policyDocument', json: true },
        Roles: 'roles',
      },
    }),
    mapping('AWS::IAM::Policy', {
      from: ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy'],
      to: 'AWS::IAM::RolePolicy',
      id: 'aws-iam-role-policy/{@address}',
      name: '{PolicyName}',
      properties: {
        PolicyName: 'policyName',
        PolicyDocument: { to: 'policyDocument', json: true },
        Roles: 'roles',
        RoleName: { to: 'roles', list: true },
      },
    }),
  ],
  parts: [],
};
