/** Something that a layer holds, by the file that says so. */
export type Finding = PackageFinding | ModelFinding | SystemFinding | UnreadFinding;

export interface PackageFinding {
  readonly kind: 'package';
  /** Type of the package URL: pypi, npm, maven, nuget, golang, deb, apk. */
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly architecture?: string;
  /** Source package, of packages of distributions. */
  readonly source?: string;
}

export interface ModelFinding {
  readonly kind: 'model';
  readonly format: string;
  /** Loading it makes objects that the file describes, by running what it says. */
  readonly pickled: boolean;
  readonly size: number;
  readonly sha256: string;
  readonly name?: string;
  readonly architecture?: string;
  readonly licence?: string;
  readonly tensors?: number;
  readonly parameters?: number;
}

/** What os-release(5) says. */
export interface SystemFinding {
  readonly kind: 'system';
  readonly id: string;
  readonly version?: string;
}

/** Something that holds packages and was not read. */
export interface UnreadFinding {
  readonly kind: 'unread';
  readonly code: 'unsupported' | 'too_large' | 'invalid';
  readonly reason: string;
}
