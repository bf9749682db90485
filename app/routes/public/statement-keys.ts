import type { LoaderFunctionArgs } from '@remix-run/node';
import { publicKeys, statementIssuer } from '~/domain/registry/statements/signing-keys.server';
import { enter } from '~/web/enter.server';

/** RFC 7517. Whoever keeps this file can check statements without us; `issuer` says whose they must be. */
export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/statement-keys');
  const { keys } = await publicKeys();
  return new Response(`${JSON.stringify({ issuer: statementIssuer(), keys }, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/jwk-set+json',
      'Cache-Control': 'public, max-age=3600',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
