import { destination, type Logger } from 'pino';
import { loggerOf } from '../operations/logger.ts';

/** The log: lines of JSON on standard error, without the secrets that are known when a line is written. */
export function openLog(secrets: () => readonly string[]): Logger {
  return loggerOf('info', destination({ fd: 2, sync: true }), secrets);
}
