import type { CodeFormat } from '../code/format.ts';

const names =
  /(?:^|\/)(?:pyproject\.toml|(?:poetry|uv|pdm|yarn|Cargo|bun)\.lock|bun\.lockb|pylock(?:\.[^/]+)?\.toml|Pipfile(?:\.lock)?|setup\.(?:cfg|py)|package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pom\.xml|[^/]*\.gradle(?:\.kts)?|[^/]+\.versions\.toml|gradle\.lockfile|[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.(?:props|targets)|packages\.(?:config|lock\.json)|go\.mod|Cargo\.toml)$/;

const requirements = /requirements?[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
const environments = /(?:conda|environment)[^/]*\.ya?ml$/i;

/** Manifests and lock files of Python, JavaScript, Java, .NET, Go and Rust. */
export const packages: CodeFormat = {
  id: 'packages',
  title: 'packages',
  mayTake: (path) => names.test(path) || requirements.test(path) || environments.test(path),
  takes: (head, path) => !environments.test(path) || /^(?:dependencies|channels)\s*:/m.test(head),
  read: async (files, context) => (await import('./read.ts')).readPackageFiles(files, context),
};
