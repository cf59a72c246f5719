import type { Directory } from '../resource/directory.ts';

export const vertex = 'aiplatform.googleapis.com';

/** A model of the registry: versions (`…/models/1@2`) are of one resource. */
export function modelReference(directory: Directory, name: string): string {
  return directory.reference(vertex, name.replace(/@[^/]*$/, ''));
}

/** A foundation model, which belongs to no project: `publishers/google/models/gemini-2.5-flash`, or its last part. */
export function foundationModel(name: string): { id: string; publisher: string; model: string } {
  const match = /publishers\/([^/]+)\/models\/([^/@]+)/.exec(name);
  const publisher = match?.[1] ?? 'google';
  const model = match?.[2] ?? name.replace(/@.*$/, '');
  return { id: `//${vertex}/publishers/${publisher}/models/${model}`, publisher, model };
}
