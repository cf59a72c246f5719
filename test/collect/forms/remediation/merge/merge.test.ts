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
