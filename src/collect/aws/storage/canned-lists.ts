const everybody = (permission: string) => ({ grantee: 'AllUsers', permission });

/**
 * What the canned access control lists of S3 grant to others than accounts, by their names in the API. The owner's own grant is left out.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
 */
export const grantsOfCannedLists: Readonly<Record<string, readonly object[]>> = {
  private: [],
  'bucket-owner-read': [],
  'bucket-owner-full-control': [],
  'aws-exec-read': [],
  'log-delivery-write': [],
  'public-read': [everybody('Read')],
  'public-read-write': [everybody('Read'), everybody('Write')],
  'authenticated-read': [{ grantee: 'AuthenticatedUsers', permission: 'Read' }],
};
