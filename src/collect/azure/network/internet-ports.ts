import { isUnknown } from '../../code/token.ts';
import { listIn, objectIn, textIn } from '../resource/picked.ts';
import type { GraphRow } from '../session/session.ts';

/** Ports from first to last. */
type Range = readonly [first: number, last: number];

const allPorts: readonly Range[] = [[0, 65_535]];
const protocols = ['tcp', 'udp'] as const;

/** Ports by protocol. */
export type Ports = Readonly<Record<(typeof protocols)[number], readonly Range[]>>;

export const everyPort: Ports = { tcp: allPorts, udp: allPorts };
export const noPort: Ports = { tcp: [], udp: [] };

/**
 * The ports that a network security group admits the whole internet to, by its rules in the order of their priorities.
 * What no rule says is refused, as the rules that Azure adds to every group say.
 *
 * @param addresses private addresses of the machine, which a rule may be about.
 * @returns undefined where its rules are not known, or one is about destinations that cannot be told to be this machine or not.
 */
export function admittedByGroup(group: GraphRow, addresses: readonly string[]): Ports | undefined {
  const listed = objectIn(group.properties)['securityRules'];
  if (!Array.isArray(listed) || holdsUnknown(listed)) return undefined;
  const rules = listed
    .map((rule) => objectIn(objectIn(rule)['properties']))
    .filter((rule) => textIn(rule['direction'])?.toLowerCase() === 'inbound' && isFromInternet(rule))
    .toSorted((left, right) => Number(left['priority']) - Number(right['priority']));
  const admitted = { tcp: [] as Range[], udp: [] as Range[] };
  const open = { tcp: [...allPorts], udp: [...allPorts] };
  for (const rule of rules) {
    const reaches = isAbout(rule, addresses);
    if (reaches === undefined) return undefined;
    if (!reaches) continue;
    const ports = portsOf(rule);
    for (const protocol of protocols.filter((name) => isOver(rule, name))) {
      if (textIn(rule['access'])?.toLowerCase() === 'allow')
        admitted[protocol].push(...common(open[protocol], ports));
      open[protocol] = ports.reduce(without, open[protocol]);
    }
  }
  return admitted;
}

/** Ports that both admit. */
export function bothAdmit(one: Ports, other: Ports): Ports {
  return { tcp: common(one.tcp, other.tcp), udp: common(one.udp, other.udp) };
}

/** Ports of several addresses together. */
export function eitherAdmits(one: Ports, other: Ports): Ports {
  return { tcp: [...one.tcp, ...other.tcp], udp: [...one.udp, ...other.udp] };
}

/** Ports as rules write them, of each protocol: tcp/22, udp/500-600. */
export function portTexts(ports: Ports): string[] {
  return protocols.flatMap((protocol) =>
    merged(ports[protocol]).map(
      ([first, last]) => `${protocol}/${first === last ? first : `${first}-${last}`}`,
    ),
  );
}

/** Whether code leaves some of it to deployment. */
function holdsUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.values(value).some(holdsUnknown)
    : isUnknown(value);
}

type Rule = Readonly<Record<string, unknown>>;

/** Of a rule's two forms the value of one, and the list. */
function allOf(rule: Rule, one: string, many: string): string[] {
  return [rule[one], ...listIn(rule[many])].flatMap((value) => textIn(value) ?? []);
}

const anywhere = /^(\*|internet|any|0\.0\.0\.0(\/0)?|::\/0)$/i;

function isFromInternet(rule: Rule): boolean {
  const halves = allOf(rule, 'sourceAddressPrefix', 'sourceAddressPrefixes');
  return (
    halves.some((source) => anywhere.test(source)) ||
    (halves.includes('0.0.0.0/1') && halves.includes('128.0.0.0/1'))
  );
}

/** Whether a rule is about the machine; undefined where its destination is a range or a group that may hold it. */
function isAbout(rule: Rule, addresses: readonly string[]): boolean | undefined {
  if (listIn(rule['destinationApplicationSecurityGroups']).length > 0) return undefined;
  const destinations = allOf(rule, 'destinationAddressPrefix', 'destinationAddressPrefixes');
  if (destinations.some((one) => anywhere.test(one) || /^virtualnetwork$/i.test(one))) return true;
  if (destinations.some((one) => addresses.includes(one.replace(/\/32$/, '')))) return true;
  return destinations.every((one) => /^\d+\.\d+\.\d+\.\d+(\/32)?$/.test(one)) && addresses.length > 0
    ? false
    : undefined;
}

function isOver(rule: Rule, protocol: string): boolean {
  const own = textIn(rule['protocol'])?.toLowerCase() ?? '*';
  return own === '*' || own === protocol;
}

function portsOf(rule: Rule): Range[] {
  return allOf(rule, 'destinationPortRange', 'destinationPortRanges').flatMap((text): readonly Range[] => {
    if (text === '*') return allPorts;
    const [first = '', last = first] = text.split('-');
    return /^\d+$/.test(first) && /^\d+$/.test(last) ? [[Number(first), Number(last)]] : [];
  });
}

function common(one: readonly Range[], other: readonly Range[]): Range[] {
  return one.flatMap(([first, last]) =>
    other.flatMap(([from, to]): Range[] =>
      Math.max(first, from) <= Math.min(last, to) ? [[Math.max(first, from), Math.min(last, to)]] : [],
    ),
  );
}

function without(ranges: Range[], [from, to]: Range): Range[] {
  return ranges.flatMap(([first, last]): Range[] => {
    if (last < from || first > to) return [[first, last]];
    return [
      ...(first < from ? [[first, from - 1] as const] : []),
      ...(last > to ? [[to + 1, last] as const] : []),
    ];
  });
}

/** In order, those that touch as one. */
function merged(ranges: readonly Range[]): Range[] {
  const made: Range[] = [];
  for (const [first, last] of ranges.toSorted((left, right) => left[0] - right[0])) {
    const before = made.at(-1);
    if (before && first <= before[1] + 1) made[made.length - 1] = [before[0], Math.max(before[1], last)];
    else made.push([first, last]);
  }
  return made;
}
