import type { BomFormat } from './format.ts';

export const json: BomFormat = {
  id: 'json',
  description: 'all of it, by schemas/bom.schema.json',
  write: (bom) => `${JSON.stringify(bom, undefined, 2)}\n`,
};
