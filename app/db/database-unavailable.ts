/** Thrown when the database did not answer in time; whatever was begun is rolled back. */
export class DatabaseDeadlineError extends Error {
  constructor(milliseconds: number) {
    super(`The database did not answer within ${milliseconds} ms.`);
    this.name = 'DatabaseDeadlineError';
  }
}

const connectionCodes = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** SQL states that say "not now": connection trouble (08), no room (53), and the server going or coming (57P). */
const unavailableStates = /^(08...|53...|57P0[1-5])$/;

/** Whether an error means that the database is away for the moment, so that 503 is the honest answer. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DatabaseDeadlineError) return true;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (connectionCodes.has(code) || unavailableStates.test(code))) return true;
  return isDatabaseUnavailable(error.cause);
}
