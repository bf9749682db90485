import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findPublicProfile } from '~/domain/registry/search/public-queries.server';
import { answerApi } from '~/web/api/answer-api.server';
import { noQuery } from '~/web/api/api-schemas';
import { reviewerOf } from '~/web/api/reviewer-answers';

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, { routeId: 'routes/api/reviewer', query: noQuery }, async ({ origin }) => {
    const profile = await withActor(visitor, (work) => findPublicProfile(work, args.params.slug ?? ''));
    return profile ? { value: reviewerOf(profile, origin) } : { problem: 'not-found' as const };
  });
}
