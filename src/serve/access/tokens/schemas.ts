import { tokenName } from './token.ts';

/** What routes of tokens take and give, for validation and OpenAPI. */

const time = { type: 'string', format: 'date-time' };
const text = { type: 'string' };

const grantSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['role'],
  properties: {
    role: { enum: ['viewer', 'operator', 'admin', 'auditor'] },
    accounts: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: { type: 'string', minLength: 1, maxLength: 500 },
    },
    tags: {
      type: 'object',
      minProperties: 1,
      maxProperties: 50,
      additionalProperties: { type: 'string', maxLength: 500 },
    },
  },
};

const tokenProperties = {
  id: text,
  name: text,
  grants: { type: 'array', items: grantSchema },
  created_by: text,
  created_at: time,
  expires_at: time,
  last_used_at: { type: ['string', 'null'] },
  revoked_by: { type: ['string', 'null'] },
  revoked_at: { type: ['string', 'null'] },
};

const tags = ['tokens'];

export const listSchema = {
  tags,
  summary: 'Tokens, without their secrets',
  operationId: 'listTokens',
  response: {
    200: {
      description: 'The newest first.',
      type: 'object',
      required: ['items'],
      properties: {
        items: {
          type: 'array',
          items: { type: 'object', required: Object.keys(tokenProperties), properties: tokenProperties },
        },
      },
    },
  },
};

export const createdSchema = {
  tags,
  summary: 'Make a token',
  description: 'Its secret is shown by this answer alone.',
  operationId: 'createToken',
  body: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'grants', 'expires_in'],
    properties: {
      name: { type: 'string', pattern: tokenName.source },
      grants: { type: 'array', minItems: 1, maxItems: 100, items: grantSchema },
      expires_in: { description: 'Such as 90d or 12h.', type: 'string', pattern: '^[1-9]\\d{0,5}(m|h|d)$' },
    },
  },
  response: {
    201: {
      description: 'The token with its secret.',
      type: 'object',
      required: [...Object.keys(tokenProperties), 'token'],
      properties: { ...tokenProperties, token: text },
    },
  },
};

export const idSchema = {
  tags,
  summary: 'Revoke a token',
  operationId: 'revokeToken',
  params: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', minLength: 1, maxLength: 100 } },
  },
  response: { 204: { description: 'It no longer counts.', type: 'null' } },
};
