import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerApi } from '~/web/api/answer-api.server';
import { noQuery } from '~/web/api/api-schemas';

/** Machines get their "not found" as JSON too. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, { routeId: 'routes/api/unknown', query: noQuery, isNowhere: true }, () => ({
    problem: 'not-found',
  }));
}
