import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

export interface SecurityHeadersSettings {
  /** The public address is https: browsers may be told never to use anything else. */
  readonly secure: boolean;
  /** Vite's development client needs inline styles and a web socket. */
  readonly development: boolean;
}

const switchedOff = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const nonceSource = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as ServerResponse & { locals: Express.Locals }).locals.cspNonce}'`;

export function securityHeaders({ secure, development }: SecurityHeadersSettings): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals.cspNonce = randomBytes(16).toString('base64');
      response.setHeader('Permissions-Policy', switchedOff.map((feature) => `${feature}=()`).join(', '));
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonceSource],
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          imgSrc: ["'self'", 'data:'],
          ...(development && { connectSrc: ["'self'", 'ws:'] }),
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
  ];
}
