import { pino, type Logger } from 'pino';
import type { LogLevel } from '../../generated/service.ts';

/** The log: lines of JSON on standard error. */
export function openLog(level: LogLevel = 'info'): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
