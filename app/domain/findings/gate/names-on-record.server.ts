import { isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { people } from '~/db/schema/accounts';
import {
  municipalities,
  organisationAliases,
  organisations,
  provinces,
  youthRegions,
} from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import type { ListedNames } from './find-listed-names';

/** The names a finding may not hold. They are only compared with: nothing of them is shown to whoever writes. */
export async function namesOnRecord(work: Work): Promise<ListedNames> {
  return await asSystem(work, 'names-on-record', async ({ tx }) => {
    const named = async (rows: PromiseLike<{ readonly name: string }[]>) =>
      (await rows).map(({ name }) => name);
    return {
      places: [
        ...(await named(tx.select({ name: municipalities.name }).from(municipalities))),
        ...(await named(tx.select({ name: provinces.name }).from(provinces))),
        ...(await named(tx.select({ name: youthRegions.name }).from(youthRegions))),
      ],
      organisations: [
        ...(await named(tx.select({ name: organisations.name }).from(organisations))),
        ...(await named(tx.select({ name: organisationAliases.alias }).from(organisationAliases))),
      ],
      people: await named(tx.select({ name: people.name }).from(people).where(isNull(people.mergedIntoId))),
    };
  });
}
