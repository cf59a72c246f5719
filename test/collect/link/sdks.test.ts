import test from 'ava';
import type { Resource } from '../../../src/generated/inventory.ts';
import { sdkLinks } from '../../../src/collect/link/sdks.ts';

function resource(type: string, account: string, ecosystem: string, name: string, file: string): Resource {
  return {
    id: `code:${account}/${file}#${name}`,
    cloud: 'code',
    type,
    kind: 'package',
    name,
    account,
    region: '',
    tags: {},
    origin: { kind: 'code', source: `code:${account}`, file, line: 3 },
    properties: { ecosystem, name },
    unknown: [],
    defaults: [],
  };
}

test('what source imports depends on the packages of that name in its repository', (t) => {
  const use = resource('code/sdk-use', 'app', 'NuGet', 'OpenAI', 'a.cs');
  const named = resource('code/package', 'app', 'NuGet', 'openai', 'a.csproj');

  t.deepEqual(
    sdkLinks([
      use,
      named,
      resource('code/package', 'app', 'PyPI', 'openai', 'uv.lock'),
      resource('code/package', 'other', 'NuGet', 'openai', 'b.csproj'),
    ]),
    [{ from: use.id, to: named.id, kind: 'depends-on', evidence: 'a.csproj:3' }],
  );
});
