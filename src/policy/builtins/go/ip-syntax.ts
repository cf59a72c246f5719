const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const group = /^[\da-f]{1,4}$/i;
const zone = /%[\da-z.:-]+$/i;

/** Whether the text is an IPv4 address in dotted decimal, without leading zeros. */
export function isIPv4(text: string): boolean {
  return ipv4.test(text);
}

/** Whether the text is an IPv6 address, which may end with a zone or as an IPv4 address. */
export function isIPv6(text: string): boolean {
  const [head = '', tail, ...more] = text.replace(zone, '').split('::');
  const left = groupsOf(head, tail === undefined);
  const right = tail === undefined ? 0 : groupsOf(tail, true);
  if (more.length > 0 || left === undefined || right === undefined) return false;
  return tail === undefined ? left === 8 : left + right < 8;
}

/** How many groups of 16 bits there are; undefined where something is none. */
function groupsOf(text: string, mayEndDotted: boolean): number | undefined {
  if (text === '') return 0;
  const parts = text.split(':');
  const dotted = mayEndDotted && isIPv4(parts.at(-1) ?? '');
  const plain = dotted ? parts.slice(0, -1) : parts;
  return plain.every((part) => group.test(part)) ? plain.length + (dotted ? 2 : 0) : undefined;
}
