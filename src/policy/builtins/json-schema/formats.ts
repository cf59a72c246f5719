import { utf8 } from '../../engine/bytes.ts';
import { BuiltinError } from '../../engine/context.ts';
import { parseAddress } from '../go/ip.ts';
import { compileRegexp } from '../go/regexp.ts';
import { parseTime } from '../go/time-parse.ts';
import { parseUrl } from '../go/url.ts';

const patterns = {
  hostname:
    /^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9]))*$/,
  uuid: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/i,
  pointer: /^(?:\/(?:[^~/]|~0|~1)*)*$/,
  relativePointer: /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
  template: /^[^{]*(\{[^}]*\}[^{]*)*$/,
  email: /^[^\s@<>"(),:;[\\\]]+@[^\s@<>"(),:;[\\\]]+$/,
};

const succeeds = (attempt: () => unknown) => {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof BuiltinError) return false;
    throw error;
  }
};

const isTime = (text: string, ...layouts: string[]) =>
  layouts.some((layout) => succeeds(() => parseTime(layout, text)));

const isReference = (text: string) => !text.includes('\\') && succeeds(() => parseUrl(text));
const isUri = (text: string) => isReference(text) && parseUrl(text).scheme !== '';
const isTemplate = (text: string) => isReference(text) && patterns.template.test(parseUrl(text).path);

const checkers: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => isTime(text, '2006-01-02'),
  time: (text) => isTime(text, '15:04:05Z07:00', '15:04:05'),
  'date-time': (text) =>
    isTime(text, '15:04:05', '15:04:05Z07:00', '2006-01-02', '2006-01-02T15:04:05Z07:00'),
  hostname: (text) => patterns.hostname.test(text) && utf8(text).length < 256,
  'idn-hostname': (text) => patterns.hostname.test(text) && utf8(text).length < 256,
  email: (text) => patterns.email.test(text),
  'idn-email': (text) => patterns.email.test(text),
  ipv4: (text) => parseAddress(text) !== undefined && text.includes('.'),
  ipv6: (text) => parseAddress(text) !== undefined && text.includes(':'),
  uri: isUri,
  iri: isUri,
  'uri-reference': isReference,
  'iri-reference': isReference,
  'uri-template': isTemplate,
  uuid: (text) => patterns.uuid.test(text),
  regex: (text) => text === '' || succeeds(() => compileRegexp(text)),
  'json-pointer': (text) => patterns.pointer.test(text),
  'relative-json-pointer': (text) => patterns.relativePointer.test(text),
};

/** Whether a text has that format; a format that is not known any text has. */
export function hasFormat(format: string, text: string): boolean {
  return (Object.hasOwn(checkers, format) ? checkers[format]?.(text) : true) ?? true;
}
