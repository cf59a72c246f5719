import { bomOf } from '../../../bom/bom.ts';
import { bomKinds } from '../../../bom/kinds.ts';
import { bomFormats } from '../../../report/bom/formats.ts';
import { documentsWithin } from './read-documents.ts';
import { page } from './screen.ts';
import type { Tasks } from './tasks.ts';

export async function bomTask({
  documents,
  reach,
  kinds,
  format: id,
}: Tasks['bom']['message']): Promise<string> {
  const wanted = kinds && bomKinds.filter((kind) => kinds.includes(kind));
  const bom = bomOf(await documentsWithin(documents, reach), wanted);
  const format = bomFormats.find((known) => known.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  return format.write(bom, page);
}
