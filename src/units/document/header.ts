import { KeelsonError, messageOf } from '../../errors.ts';
import type { Header } from '../../inventory/lines.ts';
import { refuseOtherVersion } from '../../inventory/version.ts';
import { validate } from '../../schema/validate.ts';

const lists = { sources: [], resources: [], relationships: [], components: [] };

/**
 * The first line of a newline-delimited document.
 *
 * @throws KeelsonError DOCUMENT_INVALID
 */
export function headerOf(text: string, where: string): Header {
  let header: Header;
  try {
    header = JSON.parse(text) as Header;
  } catch (cause) {
    throw new KeelsonError('DOCUMENT_INVALID', `${where} is not JSON: ${messageOf(cause)}`, { cause });
  }
  refuseOtherVersion(header, where);
  if (Object.keys(lists).some((list) => Object.hasOwn(header, list))) {
    throw new KeelsonError(
      'DOCUMENT_INVALID',
      `${where} is a whole document; write it in lines with keelson inventory --inventory FILE --format ndjson`,
    );
  }
  const problem = validate('inventory', { ...header, ...lists });
  if (problem) throw new KeelsonError('DOCUMENT_INVALID', `${where}: ${problem}`);
  return header;
}
