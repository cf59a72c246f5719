/** `arn:partition:service:region:account:resource`. Region and account are empty where the service has none. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** The parts of an ARN, undefined for anything else. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...resource] = text.split(':');
  if (prefix !== 'arn' || !partition || !service || resource.length === 0) {
    return undefined;
  }
  return { partition, service, region: region ?? '', account: account ?? '', resource: resource.join(':') };
}

/** Account and region that an id without ARN is to be completed with. */
export interface Place {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

export function bucketArn(place: Pick<Place, 'partition'>, bucket: string): string {
  return `arn:${place.partition}:s3:::${bucket}`;
}

/** The bucket of `s3://bucket/key` or of an S3 https address in either form, as ARN. */
export function bucketArnOfUri(place: Pick<Place, 'partition'>, uri: string | undefined): string | undefined {
  const bucket =
    /^s3:\/\/([^/]+)/i.exec(uri ?? '')?.[1] ??
    /^https:\/\/([^/]+?)\.s3[.-][^/]*amazonaws\.com/i.exec(uri ?? '')?.[1] ??
    /^https:\/\/s3[.-][^/]*amazonaws\.com[^/]*\/([^/]+)/i.exec(uri ?? '')?.[1];
  return bucket === undefined ? undefined : bucketArn(place, bucket);
}

/** A KMS key as services accept it (id, alias or ARN of either), as ARN. */
export function keyArn(place: Place, key: string | undefined): string | undefined {
  if (key === undefined || key === '') {
    return undefined;
  }
  if (key.startsWith('arn:')) {
    return key;
  }
  const resource = key.startsWith('alias/') ? key : `key/${key}`;
  return `arn:${place.partition}:kms:${place.region}:${place.account}:${resource}`;
}

/** A Lambda function's ARN without version or alias. */
export function functionArn(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

/** The account as IAM names it in policies; it stands for all of the account. */
export function accountArn(place: Pick<Place, 'partition' | 'account'>): string {
  return `arn:${place.partition}:iam::${place.account}:root`;
}
