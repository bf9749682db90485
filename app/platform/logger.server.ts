import { type Logger, pino } from 'pino';
import { config } from '~/config/environment.server';
import { processWide } from '~/config/process-wide';

/** Keys that may carry a person, a case or a secret: their values never reach a log line. */
const neverLogged = [
  'authorization',
  'body',
  'code',
  'cookie',
  'email',
  'form',
  'name',
  'parameters',
  'params',
  'password',
  'phone',
  'query',
  'text',
  'token',
];

/** What of an error may be logged: a database error's detail, query and parameters hold what people typed. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint_name: constraint } = error as { code?: unknown; constraint_name?: unknown };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: error.cause === undefined && code === undefined ? error.message : undefined,
    errorCode: typeof code === 'string' ? code : undefined,
    constraint: typeof constraint === 'string' ? constraint : undefined,
    stack: frames?.slice(0, 12).map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}

export function createLogger(level: string, destination?: { write(line: string): void }): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: neverLogged.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
        censor: '[redacted]',
      },
      serializers: { err: describeError, error: describeError },
    },
    destination ?? pino.destination(1),
  );
}

export function logger(): Logger {
  return processWide('logger', () => createLogger(config().log.level));
}
