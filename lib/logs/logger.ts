/** One line of JSON an event, on standard output. What is logged is scrubbed of personal data first. */
import { randomBytes } from 'node:crypto';
import pino, { type DestinationStream, type Logger } from 'pino';
import { scrub, scrubFields, scrubText } from '@/lib/logs/scrub';

export type { Logger } from 'pino';

/** LOG_LEVEL: trace, debug, info (default), warn, error, fatal or silent. `to` is for tests. */
export function makeLogger(level = process.env.LOG_LEVEL ?? 'info', to?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { process: process.env.EMHANA_PROCESS ?? 'web', pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'event',
      errorKey: 'error',
      serializers: { error: scrub, err: scrub },
      formatters: {
        level: (label) => ({ level: label }),
        log: scrubFields,
      },
      hooks: {
        logMethod(args, method) {
          const [first, second, ...rest] = args;
          method.apply(this, [
            clean(first),
            second === undefined ? undefined : scrubText(second),
            ...rest.map(clean),
          ]);
        },
      },
    },
    to ?? pino.destination({ dest: 1, sync: false }),
  );
}

const clean = (value: unknown) => (typeof value === 'string' ? scrubText(value) : value);

export const logger: Logger = makeLogger();

/** A logger whose every line carries the trace that an error page quotes to the person. */
export const loggerFor = (traceId: string, fields: Record<string, string | number> = {}): Logger =>
  logger.child({ traceId, ...fields });

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten characters that survive being read over the phone. */
export function newTraceId(): string {
  return Array.from(randomBytes(10), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
