import test from 'ava';
import { admittedByGroup, portTexts } from '../../../src/collect/azure/network/internet-ports.ts';
import { networkOf } from '../../../src/collect/azure/compute/machine-network.ts';
import { machine } from '../../../src/collect/azure/compute/virtual-machines.ts';
import type { GraphRow } from '../../../src/collect/azure/session/session.ts';
import {
  azureServer,
  collectFrom,
  problemsOf,
  production,
  refusingQueries,
  resourceNamed,
} from '../../clouds/azure.ts';

const below = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/';
const network = `${below}Microsoft.Network/`;
const subnet = `${network}virtualNetworks/v/subnets/s`;

function row(type: string, name: string, properties: Record<string, unknown>, more: object = {}): GraphRow {
  return { id: `${below}${type}/${name}`, name, type: type.toLowerCase(), properties, ...more };
}

function rule(priority: number, access: string, more: Record<string, unknown> = {}) {
  return {
    name: `r${priority}`,
    properties: {
      priority,
      access,
      direction: 'Inbound',
      protocol: 'Tcp',
      sourceAddressPrefix: '*',
      destinationAddressPrefix: '*',
      destinationPortRange: '22',
      ...more,
    },
  };
}

function group(name: string, ...securityRules: unknown[]) {
  return row('Microsoft.Network/networkSecurityGroups', name, { securityRules });
}

const admitted = (...rules: unknown[]) => {
  const ports = admittedByGroup(group('g', ...rules), ['10.0.0.4']);
  return ports && portTexts(ports);
};

test('the machine of the estate admits the internet to a shell and a notebook, and its group stands before it', async (t) => {
  const document = await collectFrom(await azureServer(t));
  const { id, properties, unknown } = resourceNamed(document, 'vm-rate-trainer');
  const edges = document.relationships.filter(({ from }) => from === id).map(({ kind, to }) => [kind, to]);

  t.deepEqual(unknown, []);
  t.deepEqual(properties['internetPorts'], ['tcp/22', 'tcp/8888']);
  t.like(properties['publicIPAddresses'], { 0: { ipAddress: '203.0.113.24' } });
  t.deepEqual(edges, [
    ['guarded-by', resourceNamed(document, 'nsg-rate-trainer').id],
    ['runs-as', 'principal:0b0b0b0b-dddd-4aaa-8bbb-0123456789ad'],
  ]);
  t.is(resourceNamed(document, 'nsg-rate-trainer').kind, 'network-policy');
  t.false(JSON.stringify(properties).includes('trainer@'));
  t.false('adminUsername' in (properties['osProfile'] as object));
});

test('what may not be read is a problem that names all types that were asked', async (t) => {
  const document = await collectFrom(await refusingQueries(t, 'Microsoft.Network/networkInterfaces'));

  t.like(
    problemsOf(document, production).find(({ collector }) => collector === 'azure-virtual-machines'),
    { code: 'denied', call: 'Microsoft.ResourceGraph/resources' },
  );
  t.false(document.resources.some(({ type }) => type === 'Microsoft.Compute/virtualMachines'));
});

test('rules of a group are read in their order, each protocol by itself', (t) => {
  t.deepEqual(admitted(), []);
  t.deepEqual(admitted(rule(100, 'Allow')), ['tcp/22']);
  t.deepEqual(admitted(rule(200, 'Allow'), rule(100, 'Deny')), []);
  t.deepEqual(admitted(rule(200, 'Allow', { protocol: '*' }), rule(100, 'Deny')), ['udp/22']);
  t.deepEqual(
    admitted(
      rule(100, 'Deny', { destinationPortRange: '22' }),
      rule(200, 'Allow', { destinationPortRange: '20-30' }),
    ),
    ['tcp/20-21', 'tcp/23-30'],
  );
  t.deepEqual(
    admitted(
      rule(100, 'Allow', { destinationPortRange: '', destinationPortRanges: ['443', '444', '8000-8080'] }),
      rule(200, 'Allow', { destinationPortRange: '*', protocol: 'Udp' }),
    ),
    ['tcp/443-444', 'tcp/8000-8080', 'udp/0-65535'],
  );
});

test('the internet has several names, and what comes from elsewhere is not it', (t) => {
  for (const source of ['*', 'Internet', '0.0.0.0/0', '::/0', 'any']) {
    t.deepEqual(admitted(rule(100, 'Allow', { sourceAddressPrefix: source })), ['tcp/22'], source);
  }
  t.deepEqual(
    admitted(
      rule(100, 'Allow', { sourceAddressPrefix: '', sourceAddressPrefixes: ['0.0.0.0/1', '128.0.0.0/1'] }),
    ),
    ['tcp/22'],
  );
  for (const source of ['VirtualNetwork', '198.51.100.0/24', 'AzureLoadBalancer']) {
    t.deepEqual(admitted(rule(100, 'Allow', { sourceAddressPrefix: source })), [], source);
  }
  t.deepEqual(admitted(rule(100, 'Allow', { direction: 'Outbound' })), []);
});

test('a rule is about the machine, about another one, or nobody knows', (t) => {
  const to = (more: Record<string, unknown>) => admitted(rule(100, 'Allow', more));

  t.deepEqual(to({ destinationAddressPrefix: '10.0.0.4' }), ['tcp/22']);
  t.deepEqual(to({ destinationAddressPrefix: '10.0.0.5' }), []);
  t.deepEqual(to({ destinationAddressPrefix: 'VirtualNetwork' }), ['tcp/22']);
  t.is(to({ destinationAddressPrefix: '10.0.0.0/24' }), undefined);
  t.is(to({ destinationApplicationSecurityGroups: [{ id: 'a' }] }), undefined);
  t.is(admittedByGroup({ ...group('g'), properties: {} }, []), undefined);
});

interface Parts {
  readonly ofCard?: GraphRow;
  readonly ofSubnet?: GraphRow;
  readonly sku?: string;
  readonly hidden?: readonly string[];
}

/** A machine with one interface and one public address, as these parts of its network are visible. */
function found({ ofCard, ofSubnet, sku = 'Standard', hidden = [] }: Parts) {
  const address = row(
    'Microsoft.Network/publicIPAddresses',
    'p',
    { ipAddress: '203.0.113.1' },
    { sku: { name: sku } },
  );
  const card = row('Microsoft.Network/networkInterfaces', 'n', {
    ...(ofCard && { networkSecurityGroup: { id: ofCard.id } }),
    ipConfigurations: [
      {
        properties: {
          privateIPAddress: '10.0.0.4',
          publicIPAddress: { id: address.id },
          subnet: { id: subnet },
        },
      },
    ],
  });
  const around = row('Microsoft.Network/virtualNetworks', 'v', {
    subnets: [{ id: subnet, properties: ofSubnet ? { networkSecurityGroup: { id: ofSubnet.id } } : {} }],
  });
  const all = [address, card, around, ...(ofCard ? [ofCard] : []), ...(ofSubnet ? [ofSubnet] : [])];
  const own = row('Microsoft.Compute/virtualMachines', 'm', {
    networkProfile: { networkInterfaces: [{ id: card.id.toUpperCase() }] },
    osProfile: { adminUsername: 'root', customData: 'do-not-keep' },
  });
  return machine(own, networkOf(all.filter(({ name }) => !hidden.includes(name))));
}

const judged = (parts: Parts) => {
  const { resource } = found(parts) ?? {};
  return [resource?.properties['internetPorts'], resource?.unknown];
};

test('all groups on the way must admit', (t) => {
  const open = group('open', rule(100, 'Allow', { destinationPortRange: '20-30' }));
  const ssh = group('ssh', rule(100, 'Allow'));

  t.deepEqual(judged({ ofCard: open, ofSubnet: ssh }), [['tcp/22'], []]);
  t.deepEqual(judged({ ofCard: open, ofSubnet: group('shut') }), [[], []]);
  t.deepEqual(judged({ ofSubnet: open }), [['tcp/20-30'], []]);
  t.deepEqual(
    found({ ofCard: open, ofSubnet: ssh })?.relationships.map(({ kind, to }) => [kind, to]),
    [
      ['guarded-by', open.id],
      ['guarded-by', ssh.id],
    ],
  );
});

test('without a group the tier of the address decides', (t) => {
  t.deepEqual(judged({}), [[], []]);
  t.deepEqual(judged({ sku: 'Basic' }), [['tcp/0-65535', 'udp/0-65535'], []]);
});

test('what is not visible is unknown, but one group that is shut is enough', (t) => {
  const ssh = group('ssh', rule(100, 'Allow'));

  t.deepEqual(judged({ ofCard: ssh, hidden: ['ssh'] }), [undefined, ['/properties/internetPorts']]);
  t.deepEqual(judged({ ofCard: ssh, hidden: ['v'] }), [
    undefined,
    ['/properties/internetPorts', '/related/guarded-by'],
  ]);
  t.deepEqual(judged({ ofCard: group('shut'), hidden: ['v'] }), [[], ['/related/guarded-by']]);
  t.deepEqual(judged({ hidden: ['p'] }), [undefined, ['/properties/internetPorts']]);
  t.deepEqual(judged({ hidden: ['n'] }), [
    undefined,
    ['/properties/publicIPAddresses', '/properties/internetPorts', '/related/guarded-by'],
  ]);
});

test('a machine without a public address is left out', (t) => {
  const card = row('Microsoft.Network/networkInterfaces', 'n', {
    ipConfigurations: [{ properties: { subnet: { id: subnet } } }],
  });
  const own = row('Microsoft.Compute/virtualMachines', 'm', {
    networkProfile: { networkInterfaces: [{ id: card.id }] },
  });

  t.is(machine(own, networkOf([card])), undefined);
});

test('what a machine is started with stays out', (t) => {
  t.false(JSON.stringify(found({})).includes('do-not-keep'));
});
