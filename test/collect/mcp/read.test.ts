import test from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { startedBy } from '../../../src/collect/mcp/command.ts';
import { jsonEntries, tomlEntries } from '../../../src/collect/mcp/entries.ts';
import { mcp } from '../../../src/collect/mcp/format.ts';
import { yamlEntries } from '../../../src/collect/mcp/yaml-entries.ts';
import { found } from '../source/reading-source.ts';

const started = (command: string, ...args: string[]) => {
  const { ecosystem, package: name, version, pinned } = startedBy(command, args);
  return [ecosystem, name, version, pinned].map(String).join(' ');
};

test('what commands start, and whether it will be the same tomorrow', (t) => {
  t.is(started('npx', '-y', '@acme/server@1.2.3', '--port', '1'), 'npm @acme/server 1.2.3 true');
  t.is(started('npx', '-y', '@acme/server@latest'), 'npm @acme/server undefined false');
  t.is(started('npx', 'server@^1'), 'npm server undefined false');
  t.is(started('npx', '--package=server@2.0.0', 'run'), 'npm server 2.0.0 true');
  t.is(started('/usr/local/bin/npx', 'server'), 'npm server undefined false');
  t.is(started('C:\\Program Files\\nodejs\\npx.cmd', 'server@1.0.0'), 'npm server 1.0.0 true');
  t.is(started('cmd', '/c', 'npx', '-y', 'server'), 'npm server undefined false');
  t.is(started('env', 'A=b', 'bunx', 'server@1.0.0'), 'npm server 1.0.0 true');
  t.is(started('npx -y server@1.0.0'), 'npm server 1.0.0 true');
  t.is(started('pnpm', 'dlx', 'server'), 'npm server undefined false');
  t.is(started('deno', 'run', '-A', 'npm:server@1.0.0'), 'npm server 1.0.0 true');
  t.is(started('uvx', 'mcp-server-time'), 'PyPI mcp-server-time undefined false');
  t.is(started('uvx', 'mcp-server-time==1.2'), 'PyPI mcp-server-time 1.2 true');
  t.is(started('uvx', 'mcp-server-time@latest'), 'PyPI mcp-server-time undefined false');
  t.is(started('uvx', '--from', 'pkg>=1', 'run'), 'PyPI pkg undefined false');
  t.is(
    started('uvx', '--from', `git+https://host.example/x@${'a'.repeat(40)}`, 'x'),
    'PyPI undefined undefined true',
  );
  t.is(started('uvx', '--from', 'git+https://host.example/x', 'x'), 'PyPI undefined undefined false');
  t.is(started('uv', 'tool', 'run', '--with', 'x', 'pkg==1.0'), 'PyPI pkg 1.0 true');
  t.is(started('pipx', 'run', '--spec', 'pkg==1.0', 'x'), 'PyPI pkg 1.0 true');
  t.is(
    started('docker', 'run', '-i', '--rm', '-e', 'TOKEN', 'ghcr.io/acme/server'),
    'oci ghcr.io/acme/server undefined false',
  );
  t.is(started('docker', 'run', 'host:5000/server:1.2', 'x'), 'oci host:5000/server 1.2 false');
  t.is(
    started('podman', 'run', `acme/server:1@sha256:${'a'.repeat(64)}`),
    `oci acme/server sha256:${'a'.repeat(64)} true`,
  );
  t.is(started('dnx', 'Acme.Server@1.0.0', '--yes'), 'NuGet Acme.Server 1.0.0 true');
  // What lies here is not fetched.
  t.is(started('node', 'server.js'), 'undefined undefined undefined undefined');
  t.is(started('npx', './server'), 'undefined undefined undefined undefined');
  t.is(started('uv', 'run', 'server.py'), 'undefined undefined undefined undefined');
});

test('configurations of many clients', async (t) => {
  const server = { command: 'npx', args: ['server@1.0.0'] };
  const { resources, taken, problems } = await found(t, mcp, {
    '.mcp.json': JSON.stringify({ mcpServers: { claude: server } }),
    '.vscode/mcp.json': `{ // VS Code\n "servers": { "code": { "type": "sse", "url": "https://a.example/sse", }, }, }`,
    '.vscode/settings.json': JSON.stringify({ 'editor.tabSize': 2, mcp: { servers: { old: server } } }),
    '.cursor/mcp.json': JSON.stringify({ mcpServers: { cursor: server } }),
    'claude_desktop_config.json': JSON.stringify({ mcpServers: { desktop: { ...server, disabled: true } } }),
    '.gemini/settings.json': JSON.stringify({
      mcpServers: { gemini: { httpUrl: 'http://localhost:1/mcp', trust: true } },
    }),
    'opencode.json': JSON.stringify({ mcp: { opencode: { type: 'local', command: ['npx', 'server'] } } }),
    '.codex/config.toml': '[mcp_servers.codex]\ncommand = "uvx"\nargs = ["server==1.0"]\n',
    '.continue/mcpServers/a.yaml': 'mcpServers:\n  - name: continue\n    command: uvx\n    args: [server]\n',
    'settings.json': '{"theme": "dark"}',
    '.roo/mcp.json': '{"mcpServers": ',
  });

  t.false(taken.includes('settings.json'));
  t.deepEqual(problems, ['invalid .roo/mcp.json:1: it is not JSON']);
  t.deepEqual(
    resources
      .filter(({ type }) => type === 'code/mcp-server')
      .map(({ name, properties: { transport, pinned, host, local, disabled, approved_tools } }) =>
        [name, transport, pinned, host, local, disabled, (approved_tools as string[]).join()]
          .map(String)
          .join(' '),
      ),
    [
      'codex stdio true undefined undefined false ',
      'continue stdio false undefined undefined false ',
      'cursor stdio true undefined undefined false ',
      'gemini http undefined localhost true false *',
      'claude stdio true undefined undefined false ',
      'code sse undefined a.example false false ',
      'old stdio true undefined undefined false ',
      'desktop stdio true undefined undefined true ',
      'opencode stdio false undefined undefined false ',
    ],
  );
});

test('secrets are told by place, never by what they say', async (t) => {
  const secret = ['correct', 'horse', 'battery', 'staple'].join('-');
  const { resources } = await found(t, mcp, {
    '.mcp.json': JSON.stringify({
      mcpServers: {
        bad: {
          command: 'server',
          args: [
            '--api-key',
            secret,
            `--token=${secret}`,
            '--header',
            `Authorization: Bearer ${secret}`,
            '--name',
            secret,
          ],
          env: { API_TOKEN: secret, LOG_LEVEL: 'debug-everything', KEY_FILE: '/run/secrets/key.pem' },
        },
        remote: {
          url: `https://user:${secret}@a.example/mcp?api_key=${secret}`,
          headers: { 'X-Api-Key': secret, Accept: 'text/event-stream' },
        },
        good: {
          command: 'server',
          args: ['--api-key', '${API_KEY}', '--token=$TOKEN'],
          env: {
            API_TOKEN: '${input:token}',
            OTHER_TOKEN: '',
            THIRD_TOKEN: 'your-token-here',
            AUTH_MODE: 'oauth',
          },
          headers: { Authorization: 'Bearer ${env:TOKEN}' },
        },
      },
    }),
  });

  const servers = resources.filter(({ type }) => type === 'code/mcp-server');
  t.deepEqual(
    servers.map(({ name, properties }) => [name, properties['literal_secrets']]),
    [
      ['bad', ['env.API_TOKEN', 'args[1]', 'args[2]', 'args[4]']],
      ['good', []],
      ['remote', ['headers.X-Api-Key', 'url']],
    ],
  );
  t.deepEqual(servers[0]?.properties['env'], ['API_TOKEN', 'KEY_FILE', 'LOG_LEVEL']);
  t.is(servers[2]?.properties['host'], 'a.example');
  t.false(JSON.stringify(servers).includes('battery'));
});

test('an address that is not all known is unknown', async (t) => {
  const { resources } = await found(t, mcp, {
    '.mcp.json': '{"mcpServers": {"a": {"url": "${MCP_URL}"}, "b": {"url": "http://${HOST}/mcp"}}}',
  });

  t.deepEqual(
    resources
      .filter(({ type }) => type === 'code/mcp-server')
      .map(({ properties: { scheme }, unknown }) => [scheme, unknown]),
    [
      [undefined, ['/properties/scheme', '/properties/host', '/properties/local']],
      ['http', ['/properties/host', '/properties/local']],
    ],
  );
});

const text = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '"mcpServers"',
        ':',
        '[',
        ']',
        '"command"',
        '"npx"',
        ',',
        '"args"',
        '"a"',
        '\n',
        'mcpServers:',
        '  - name: x',
        '[mcp_servers.a]',
        '&a',
        '*a',
      ),
      {
        maxLength: 40,
      },
    )
    .map((pieces) => pieces.join('')),
);

for (const [form, entries] of Object.entries({ JSON: jsonEntries, TOML: tomlEntries, YAML: yamlEntries })) {
  test(`whatever stands in a configuration in ${form}, it is read or refused`, (t) => {
    fc.assert(
      fc.property(text, (content) => {
        try {
          return entries(content).every(({ line }) => line >= 1);
        } catch (error) {
          return error instanceof CodeProblem;
        }
      }),
      { numRuns: 500 },
    );
    t.pass();
  });
}

test('whatever is started, it is told apart', (t) => {
  const words = fc.constantFrom(
    'npx',
    'uvx',
    'docker',
    'run',
    'cmd',
    '/c',
    'env',
    '--from',
    '-y',
    'a@1',
    '@',
    '',
    '--',
    'sudo',
    'uv',
    'tool',
  );
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 200 }), (command, args) => {
      return typeof startedBy(command, args).command === 'string';
    }),
  );
  t.pass();
});
