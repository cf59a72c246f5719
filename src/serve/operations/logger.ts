import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '../../generated/service.ts';
import { version } from '../../version.ts';
import { withoutSecrets } from './secrets.ts';

// Fields that nobody should log, wherever they stand.
const fields = ['authorization', 'cookie', 'password', 'secret', 'token', 'client_secret', 'api_key'];

/**
 * Lines of JSON, with the time in ISO 8601. Whatever is logged, the secrets of the configuration and what looks like a secret
 * are taken out of the line before it is written.
 *
 * @param secrets those that are known now.
 */
export function loggerOf(
  level: LogLevel,
  destination: DestinationStream,
  secrets: () => readonly string[] = () => [],
): Logger {
  return pino(
    {
      level,
      base: { service: 'keelson', version },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: fields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[redacted]',
      },
      hooks: { streamWrite: (line) => withoutSecrets(line, secrets()) },
    },
    destination,
  );
}

/** The log of what is done for a run: each line names it. */
export function logOfRun(log: Logger, run: string, source: string): Logger {
  return log.child({ run, source });
}
