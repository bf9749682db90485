import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { answerApi } from '~/web/api/answer-api.server';
import { noQuery, provinceList } from '~/web/api/api-schemas';

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, { routeId: 'routes/api/provinces', query: noQuery, keptFor: 3600 }, async () => {
    const { provinces } = await withActor(visitor, listPlaces);
    return { value: provinceList.parse({ items: provinces }) };
  });
}
