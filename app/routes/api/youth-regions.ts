import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { answerApi } from '~/web/api/answer-api.server';
import { noQuery, youthRegionList } from '~/web/api/api-schemas';

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, { routeId: 'routes/api/youth-regions', query: noQuery, keptFor: 3600 }, async () => {
    const { youthRegions } = await withActor(visitor, listPlaces);
    const items = youthRegions.map(({ code, name, provinceCode }) => ({
      code,
      name,
      province: provinceCode,
    }));
    return { value: youthRegionList.parse({ items }) };
  });
}
