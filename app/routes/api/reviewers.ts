import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { listPlaces, type Place } from '~/domain/registry/search/public-queries.server';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';
import { answerApi } from '~/web/api/answer-api.server';
import type { ParameterError } from '~/web/api/api-problem';
import { reviewerQuery } from '~/web/api/api-schemas';
import { pageLinks, placeErrors, reviewerListOf, searchOf } from '~/web/api/reviewer-answers';

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, { routeId: 'routes/api/reviewers', query: reviewerQuery }, ({ query, origin }) =>
    withActor(visitor, async (work) => {
      const places = await listPlaces(work);
      const errors = [
        ...strangeCode('province', query.province, places.provinces),
        ...strangeCode('youthRegion', query.youthRegion, places.youthRegions),
      ];
      if (errors.length > 0) return { problem: 'bad-parameter' as const, errors };
      const search = searchOf(query);
      const results = await searchRegistry(work, search);
      const unplaced = placeErrors(query, results.place);
      if (unplaced.length > 0) return { problem: 'bad-parameter' as const, errors: unplaced };
      return {
        value: reviewerListOf(results, search.page, origin),
        links: pageLinks(query, results.pages),
      };
    }),
  );
}

function strangeCode(
  parameter: string,
  given: string | undefined,
  places: readonly Place[],
): ParameterError[] {
  const isKnown = given === undefined || places.some(({ code }) => code === given);
  return isKnown ? [] : [{ parameter, code: 'unknown-code' }];
}
