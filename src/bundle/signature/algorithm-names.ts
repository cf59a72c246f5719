/** Every algorithm that OPA signs and verifies bundles by. */
export const algorithmNames = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'HS256',
  'HS384',
  'HS512',
] as const;

export type AlgorithmName = (typeof algorithmNames)[number];
