import { projectIn } from './names.ts';

export interface Project {
  readonly id: string;
  readonly number: string;
  /** folders/N and organizations/N above it, nearest first. */
  readonly ancestors: readonly string[];
  /** Source of the first scope that it was seen in. */
  readonly source: string;
}

/** Which projects there are: Google's answers name them by number here and by id there. */
export interface Directory {
  readonly projects: readonly Project[];
  /** Id of a project named by id or number; what is not known stays as it is. */
  projectId(name: string): string;
  /** A full resource name with the project by its id. */
  canonical(name: string): string;
  /** Full name of a service account, as the IAM API spells it. Accounts of unknown projects have project `-`. */
  serviceAccount(email: string): string;
  /** Full name of a resource that another names by a relative name or URL of the same service. */
  reference(service: string, name: string): string;
}

export function newDirectory(projects: readonly Project[]): Directory {
  const ids = new Map(projects.map(({ number, id }) => [number, id]));
  const projectId = (name: string) => ids.get(name) ?? name;
  const canonical = (name: string) => {
    const project = projectIn(name);
    return project === undefined
      ? name
      : name.replace(`projects/${project}`, `projects/${projectId(project)}`);
  };

  return {
    projects,
    projectId,
    canonical,
    serviceAccount: (email) =>
      `//iam.googleapis.com/projects/${projectId(projectOfAccount(email))}/serviceAccounts/${email}`,
    reference(service, name) {
      const path = name.replace(/^https?:\/\/[^/]+\/(?:[^/]+\/v\d[^/]*\/|v\d[^/]*\/)?/, '');
      return canonical(path.startsWith('//') ? path : `//${service}/${path}`);
    },
  };
}

/** https://cloud.google.com/iam/docs/service-account-types */
function projectOfAccount(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  if (domain === 'developer.gserviceaccount.com') {
    return /^(\d+)-compute$/.exec(name)?.[1] ?? '-';
  }
  if (domain === 'appspot.gserviceaccount.com') {
    return name;
  }
  const project = /^(.+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1] ?? '-';
  // Service agents live in projects of Google's own.
  return project.startsWith('gcp-sa-') ? '-' : project;
}
