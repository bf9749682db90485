import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { sendPlainPage } from './plain-page';

export interface ErrorPageSettings {
  readonly logger: Logger;
  readonly databaseAnswers: () => Promise<boolean>;
}

/** Last resort for what Remix could not turn into a page: a reference to quote, and nothing about the error. */
export function errorPage({ logger, databaseAnswers }: ErrorPageSettings): ErrorRequestHandler {
  return async (error: unknown, _request, response, _next) => {
    const { requestId } = response.locals;
    if (isBadAddress(error)) return sendPlainPage(response, 'damaged');
    logger.error({ err: error, requestId }, 'request failed');
    if (response.headersSent) return void response.destroy();
    sendPlainPage(response, (await databaseAnswers()) ? 'failed' : 'unavailable');
  };
}

/** Express and its parts mark what the caller did wrong: a path that cannot be decoded, for example. */
function isBadAddress(error: unknown): boolean {
  if (error instanceof URIError) return true;
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
}
