/** Thrown when the database did not answer in time; whatever was begun is rolled back. */
export class DatabaseDeadlineError extends Error {
  constructor(milliseconds: number) {
    super(`The database did not answer within ${milliseconds} ms.`);
    this.name = 'DatabaseDeadlineError';
  }
}

/** An open connection broke, or one never opened: the pool may hold connections that will not speak again. */
const lostCodes = [
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
];

/** Nobody answers there, for the moment. */
const refusedCodes = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];

/** SQL states that say "not now": connection trouble (08), no room (53), and the server going or coming (57P). */
const unavailableStates = /^(08...|53...|57P0[1-5])$/;

export function isConnectionLost(error: unknown): boolean {
  return error instanceof DatabaseDeadlineError || codesOf(error).some((code) => lostCodes.includes(code));
}

/** Whether an error means that the database is away for the moment, so that 503 is the honest answer. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return (
    isConnectionLost(error) ||
    codesOf(error).some((code) => refusedCodes.includes(code) || unavailableStates.test(code))
  );
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = (error as { code?: unknown }).code;
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(error.cause)];
}
