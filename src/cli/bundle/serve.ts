import { Command } from 'commander';
import type { ServeFlags } from './serve.run.ts';

export function serve(signal: AbortSignal): Command {
  return new Command('serve')
    .description("give the bundles of a site to Keelson and to stock OPA, by OPA's bundle protocol")
    .requiredOption('--site <dir>', 'folder that bundles are published to')
    .option('--listen <host:port>', 'where to listen; port 0 takes one that is free', '127.0.0.1:8282')
    .option('--tls-cert <file>', 'certificate chain of the server, PEM')
    .option('--tls-key <file>', 'its private key, PEM')
    .option('--client-ca <file>', 'let in none but clients with a certificate of this authority')
    .option('--token-file <file>', 'digests and scopes of bearer tokens, JSON')
    .option('--anonymous', 'let all read who can connect')
    .addHelpText(
      'after',
      `
Without tokens or a client CA it listens on this machine alone, unless --anonymous is said.

  GET  /bundles/CHANNEL/keelson.rego.tar.gz    for stock OPA
  GET  /bundles/CHANNEL/keelson.wasm.tar.gz    for Keelson
  GET  /health                                 open to all
  POST /status                                 what followers report (scope read)
  GET  /status                                 what all reported (scope status)

Examples:
  keelson bundle serve --site /srv/keelson
  keelson bundle serve --site /srv/keelson --listen 0.0.0.0:8443 --tls-cert cert.pem --tls-key key.pem --token-file tokens.json
`,
    )
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./serve.run.ts');
      await runServe(flags, signal);
    });
}
