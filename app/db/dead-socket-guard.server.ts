import { renewDatabase } from './client.server';

/**
 * postgres 3.4.9 flushes small writes in a `setImmediate`; when the server dies in between, the write finds
 * its socket gone and throws where nobody can catch it. The statement itself is refused through
 * `CONNECTION_CLOSED` or the deadline of `withActor`, so exactly this error may be passed over.
 */
export function isDeadSocketWrite(error: unknown): boolean {
  if (!(error instanceof TypeError)) return false;
  const [thrownIn = '', calledBy = ''] = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return (
    /\bnextWrite\b.*[\\/]postgres[\\/](?:cjs[\\/])?src[\\/]connection\.js:/.test(thrownIn) &&
    /\bprocessImmediate\b.*node:internal/.test(calledBy)
  );
}

interface GuardListeners {
  /** The database died; the process goes on. */
  onSurvived(error: unknown): void;
  /** Anything else nobody caught: report it, after which the process ends with code 1. */
  onFatal(error: unknown): void;
}

/** Keeps the process alive through a hard death of the database, and through nothing else. */
export function guardAgainstDeadSockets(listeners: GuardListeners): () => void {
  const listener = (error: unknown): void => {
    if (isDeadSocketWrite(error)) {
      renewDatabase();
      listeners.onSurvived(error);
      return;
    }
    try {
      listeners.onFatal(error);
    } finally {
      process.exit(1);
    }
  };
  process.on('uncaughtException', listener);
  return () => process.off('uncaughtException', listener);
}
