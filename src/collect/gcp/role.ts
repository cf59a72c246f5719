/** A custom role as `gcloud iam roles create --file` and the IAM API take it. */
export interface CustomRole {
  readonly title: string;
  readonly description: string;
  readonly stage: 'GA';
  readonly includedPermissions: readonly string[];
}

/** The custom role that lets an identity read what Keelson reads, and nothing else. */
export function customRole(permissions: readonly string[]): CustomRole {
  return {
    title: 'Keelson reader',
    description: 'Reads the configuration of AI workloads and of what they depend on. No data, no secrets.',
    stage: 'GA',
    includedPermissions: [...permissions],
  };
}
