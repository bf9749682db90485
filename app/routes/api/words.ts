import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerApi } from '~/web/api/answer-api.server';
import { noQuery } from '~/web/api/api-schemas';
import { apiWords } from '~/web/api/api-words';

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, { routeId: 'routes/api/words', query: noQuery, keptFor: 3600 }, () => ({
    value: apiWords(),
  }));
}
