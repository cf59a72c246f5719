import type { SourceLink } from '../formats/format.ts';

/**
 * Where lines of the checked-out commit are shown: by the variables that GitHub Actions and GitLab CI set.
 *
 * @returns undefined elsewhere.
 */
export function sourceLinkOf(environment: NodeJS.ProcessEnv): SourceLink | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    CI_PROJECT_URL: project,
    CI_COMMIT_SHA: revision,
  } = environment;
  if (isAddress(server) && /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && isCommit(commit)) {
    return (file, line) => `${server}/${repository}/blob/${commit}/${encoded(file)}#L${line}`;
  }
  if (isAddress(project) && isCommit(revision)) {
    return (file, line) => `${project}/-/blob/${revision}/${encoded(file)}#L${line}`;
  }
  return undefined;
}

/** To a file beside, where the text lies in the repository itself. */
export const relativeLink: SourceLink = (file, line) => `./${encoded(file)}#L${line}`;

function encoded(file: string): string {
  return file
    .toWellFormed()
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/');
}

function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[\w.:/-]+$/.test(text);
}

function isCommit(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text);
}
