import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerApi } from '~/web/api/answer-api.server';
import { documentQuery } from '~/web/api/api-schemas';
import { openApiDocument } from '~/web/api/openapi-document';
import { publicOrganisation } from '~/web/public-organisation.server';

export function loader(args: LoaderFunctionArgs) {
  return answerApi(
    args,
    { routeId: 'routes/api/openapi', query: documentQuery, keptFor: 3600 },
    ({ query, origin }) => ({
      value: openApiDocument(query.language ?? 'en', origin, publicOrganisation()),
    }),
  );
}
