import { randomInt } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Without letters and digits that people mix up on the telephone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

export function newRequestId(): string {
  const pick = () => alphabet[randomInt(alphabet.length)];
  return `${Array.from({ length: 4 }, pick).join('')}-${Array.from({ length: 6 }, pick).join('')}`;
}

/** Always ours: a reference chosen by the caller could be used to mislead whoever reads the logs. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = newRequestId();
  response.setHeader('X-Request-Id', response.locals.requestId);
  next();
};
