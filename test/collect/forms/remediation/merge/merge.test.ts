import test from 'ava';
import { mergedBicep } from './bicep.ts';
import { mergedCloudFormation } from './cloudformation.ts';
import { mergedTerraform } from './terraform.ts';

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const terraform = `resource "a_b" "one" {
  name = "x"
  open = true
  rules { action = "Allow" }
  meta = { k = 1, "l" = 2 }
}
resource "c_d" "two" {
  gone = 1
}
`;

test('Terraform: attributes are replaced, added and taken away, blocks and objects merged', (t) => {
  const made = mergedTerraform(
    terraform,
    'open = false\nname = null\nrules { ips = ["1"] }\nmeta = { l = 3, m = 4 }\nnew { x = 1 }\n',
    1,
  );

  t.is(
    squeezed(made),
    'resource "a_b" "one" { open = false rules { action = "Allow" ips = ["1"] } meta = { k = 1, l = 3 m = 4 } new { x = 1 } } resource "c_d" "two" { gone = 1 }',
  );
});

test('Terraform: other resources are merged into the only one of their type, else added', (t) => {
  const made = mergedTerraform(
    terraform,
    'open = false\nresource "c_d" "any" {\n  gone = null\n  log = "on"\n}\nresource "e_f" "g" {\n  to = a_b.one.id\n}\n',
    3,
  );

  t.regex(
    squeezed(made),
    /open = false .* resource "c_d" "two" \{ log = "on" \} resource "e_f" "g" \{ to = a_b.one.id \}$/,
  );
  t.regex(
    mergedTerraform(`${terraform}resource "c_d" "three" {}\n`, 'resource "c_d" "any" {\n}\n', 1),
    /"any"/,
  );
});

test('Terraform: blocks that are repeated are a list, which is replaced', (t) => {
  const listed = 'resource "a_b" "one" {\n  rule { n = 1 }\n  rule { n = 2 }\n  rule { n = 3 }\n  x = 1\n}\n';

  t.is(
    squeezed(mergedTerraform(listed, 'rule { n = 4 }\nrule { m = 5 }\n', 1)),
    'resource "a_b" "one" { rule { n = 4 } rule { m = 5 } x = 1 }',
  );
  t.is(
    squeezed(mergedTerraform(listed, 'rule { m = 4 }\nlog { k = 1 }\nlog { k = 2 }\n', 1)),
    'resource "a_b" "one" { rule { n = 1 m = 4 } rule { n = 2 m = 4 } rule { n = 3 m = 4 } x = 1 log { k = 1 } log { k = 2 } }',
  );
});

test('Terraform: what a snippet refers to is added, unless it is there by its name', (t) => {
  const snippet = (name: string) => `to = c_d.${name}.id\nresource "c_d" "${name}" {\n  gone = 2\n}\n`;

  t.regex(
    squeezed(mergedTerraform(terraform, snippet('own'), 1)),
    /"two" \{ gone = 1 \} resource "c_d" "own" \{ gone = 2 \}$/,
  );
  t.regex(
    squeezed(mergedTerraform(terraform, snippet('two'), 1)),
    /to = c_d.two.id \} resource "c_d" "two" \{ gone = 2 \}$/,
  );
});

test('Terraform: prose and what has no resource are refused', (t) => {
  t.throws(() => mergedTerraform(terraform, 'a_b with open = false', 1), { message: /no HCL/ });
  t.throws(() => mergedTerraform(terraform, 'open = false', 40), { message: /no block/ });
});

const bicep = `param a string = 'x'

resource one 'A.B/cs@2025-01-01' = {
  name: 'it''s { not'
  properties: {
    open: true // }
    acls: { rules: [ { a: 1 } ] }
  }
}
`;

test('Bicep: objects are merged, all else replaced, added and taken away', (t) => {
  const made = mergedBicep(bicep, "{ name: null, properties: { open: false, acls: { action: 'Deny' } } }", 3);

  t.is(
    squeezed(made),
    "param a string = 'x' resource one 'A.B/cs@2025-01-01' = { properties: { open: false// } acls: { rules: [ { a: 1 } ] action: 'Deny' } } }",
  );
});

test('Bicep: statements are merged into the only one of their type, else added', (t) => {
  const made = mergedBicep(
    bicep,
    "resource x 'a.b/cs@2020-01-01' = {\n  kind: 'k'\n}\nresource y 'D.E/fs@2020-01-01' = {\n  scope: one\n}\n",
    3,
  );

  t.regex(squeezed(made), /kind: 'k' \} resource y 'D.E\/fs@2020-01-01' = \{ scope: one \}$/);
  t.throws(() => mergedBicep(bicep, 'A.B with open: false', 3), { message: /neither/ });
  t.throws(() => mergedBicep(bicep, '{ a: 1 }', 1), { message: /no resource/ });
  t.throws(() => mergedBicep(bicep, '{ a: {', 3), { message: /does not end/ });
});

test('Bicep: statements may follow an object, and what they refer to is added', (t) => {
  const snippet = (name: string) =>
    `{ zones: [ ${name}.id ] }\n\nresource ${name} 'A.B/cs@2020-01-01' = {\n  name: '${name}s own'\n}\n`;

  t.regex(
    squeezed(mergedBicep(bicep, snippet('zone'), 3)),
    /rules: .* zones: \[ zone.id \] \} resource zone 'A.B\/cs@2020-01-01' = \{ name: 'zones own' \}$/,
  );
  t.notRegex(mergedBicep(bicep, snippet('one'), 3), /2020-01-01/);
});

const template = `Resources:
  One:
    Type: A::B
    Properties:
      Open: true
      Acls: { a: 1 }
      Role: !GetAtt Role.Arn
  Two:
    Type: C::D
`;

test('CloudFormation: properties are merged, replaced and taken away, resources merged or added', (t) => {
  const made = mergedCloudFormation(
    template,
    'Properties:\n  Open: null\n  Acls: { b: !Ref One }\nResources:\n  X:\n    Type: C::D\n    Properties: { c: 1 }\n  Y:\n    Type: E::F\n',
    'One',
  );

  t.is(
    squeezed(made),
    'Resources: One: Type: A::B Properties: Acls: { a: 1, b: !Ref One } Role: !GetAtt Role.Arn Two: Type: C::D Properties: { c: 1 } Y: Type: E::F',
  );
  t.throws(() => mergedCloudFormation(template, 'prose', 'One'), { message: /no YAML of resources/ });
  t.throws(() => mergedCloudFormation(template, 'Properties: {}', 'Gone'), { message: /no resource Gone/ });
});

test('CloudFormation: a resource is merged into that of its name, and one that a snippet refers to is added', (t) => {
  const snippet = (name: string) =>
    `Resources:\n  One:\n    Properties:\n      Role: !Ref ${name}\n  ${name}:\n    Type: C::D\n    Properties: { c: 1 }\n`;
  const one = 'Resources: One: Type: A::B Properties: Open: true Acls: { a: 1 } Role:';

  t.is(
    squeezed(mergedCloudFormation(template, snippet('Own'), 'One')),
    `${one} !Ref Own Two: Type: C::D Own: Type: C::D Properties: { c: 1 }`,
  );
  t.is(
    squeezed(mergedCloudFormation(template, snippet('Two'), 'One')),
    `${one} !Ref Two Two: Type: C::D Properties: { c: 1 }`,
  );
});
