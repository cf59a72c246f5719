import { record } from '../../engine/value/collections.ts';
import { numberOf, type Value } from '../../engine/value/model.ts';
import { expectTag, readElements, readOid, readSequence, readText, tags, type Element } from './der.ts';

/** An attribute of a name: the type's numbers and the text. */
interface Attribute {
  readonly type: readonly bigint[];
  readonly text: string;
}

const several: Readonly<Record<string, string>> = {
  '2.5.4.6': 'Country',
  '2.5.4.7': 'Locality',
  '2.5.4.8': 'Province',
  '2.5.4.9': 'StreetAddress',
  '2.5.4.10': 'Organization',
  '2.5.4.11': 'OrganizationalUnit',
  '2.5.4.17': 'PostalCode',
};

const single: Readonly<Record<string, string>> = { '2.5.4.3': 'CommonName', '2.5.4.5': 'SerialNumber' };

/** A distinguished name in the shape of Go's pkix.Name. */
export function readName(element: Element | undefined): Value {
  const attributes = readAttributes(element);
  const fields: Record<string, Value> = { ExtraNames: null, CommonName: '', SerialNumber: '' };
  for (const name of Object.values(several)) fields[name] = null;
  for (const { type, text } of attributes) {
    const id = type.join('.');
    const [one, many] = [single[id], several[id]];
    if (one !== undefined) fields[one] = text;
    if (many !== undefined) fields[many] = [...((fields[many] ?? []) as Value[]), text];
  }
  fields['Names'] = nullIfEmpty(
    attributes.map(({ type, text }) => record({ Type: oidValue(type), Value: text })),
  );
  return record(fields);
}

/** The common name, empty if there is none. */
export function commonNameOf(element: Element | undefined): string {
  return readAttributes(element).findLast(({ type }) => type.join('.') === '2.5.4.3')?.text ?? '';
}

function readAttributes(element: Element | undefined): Attribute[] {
  return readSequence(element)
    .flatMap((set) => readElements(expectTag(set, tags.set).content))
    .map((attribute) => {
      const [type, text] = readSequence(attribute);
      return { type: readOid(type), text: text ? readText(text) : '' };
    });
}

export function oidValue(numbers: readonly bigint[]): Value {
  return numbers.map(numberOf);
}

/** Go writes a list that was never filled as null. */
export function nullIfEmpty(values: readonly Value[]): Value {
  return values.length > 0 ? values : null;
}
