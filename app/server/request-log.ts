import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

type PortalResponse = ServerResponse & { locals: Express.Locals };

const unlogged = /^\/(?:assets|health)\//;

/** One line per answer: method, pattern of the path, status, time and reference. Nothing about who or what. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp<IncomingMessage, PortalResponse>({
    logger,
    genReqId: (_request, response) => response.locals.requestId,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'durationMs' },
    wrapSerializers: false,
    serializers: {
      req: (request: IncomingMessage) => ({ method: request.method }),
      res: (response: PortalResponse) => ({
        status: response.statusCode,
        path: response.locals.pathPattern ?? '(no route)',
      }),
    },
    autoLogging: { ignore: (request) => unlogged.test(request.url ?? '') },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    // What went wrong is logged where it was caught; here the library would make up an error of its own.
    customErrorObject: (_request, _response, _error, { err: _invented, ...line }) => line,
    customErrorMessage: () => 'answered with an error',
  });
}
