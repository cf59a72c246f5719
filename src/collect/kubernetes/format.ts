import type { CodeFormat } from '../code/format.ts';

/** Kubernetes manifests, in YAML and JSON: what model servers run as, and what lets callers in. */
export const kubernetes: CodeFormat = {
  id: 'kubernetes',
  title: 'Kubernetes manifests',
  mayTake: (path) => /\.(ya?ml|json)$/i.test(path),
  takes: (head) =>
    /^[ \t]*(- )?["']?apiVersion["']?[ \t]*:/m.test(head) && !head.includes('deploymentTemplate.json'),
  read: async (files, context) => (await import('./read.ts')).readKubernetes(files, context),
};
