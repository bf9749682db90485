import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedAlike, requestSchema } from '~/domain/requests/copy/request-schema';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { schemaWords } from '~/ui/domain/copy/schema-words';
import { enter } from '~/web/enter.server';

export async function loader(args: LoaderFunctionArgs) {
  const { context, language } = await enter(args, 'routes/public/request-schema');
  const schema = requestSchema(askedAlike(stepsOf), schemaWords(language), context.publicOrigin);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/schema+json; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
