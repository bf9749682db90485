import { like, sql } from 'drizzle-orm';
import type { Database } from '~/db/client.server';
import { municipalities, provinces, youthRegions } from '~/db/schema/organisations';
import { municipalities as knownMunicipalities } from './municipalities';
import { municipalityCentres } from './municipality-centres';
import { provinces as knownProvinces } from './provinces';
import { youthRegions as knownYouthRegions } from './youth-regions';

/**
 * Brings our own small table of the country into the database. Repeatable; never takes anything away. Once the official
 * table was read in (its youth regions have codes like `JZ01`), ours has nothing to add to it.
 */
export async function loadReference(database: Pick<Database, 'insert' | 'select'>): Promise<void> {
  await database
    .insert(provinces)
    .values([...knownProvinces])
    .onConflictDoUpdate({ target: provinces.code, set: { name: sql`excluded.name` } });
  const official = await database
    .select({ code: youthRegions.code })
    .from(youthRegions)
    .where(like(youthRegions.code, 'JZ%'))
    .limit(1);
  if (official.length > 0) return;
  await database
    .insert(youthRegions)
    .values([...knownYouthRegions])
    .onConflictDoUpdate({
      target: youthRegions.code,
      set: { name: sql`excluded.name`, provinceCode: sql`excluded.province_code` },
    });
  await database
    .insert(municipalities)
    .values(knownMunicipalities.map((one) => ({ ...one, ...municipalityCentres.get(one.code) })))
    // A municipality that is known keeps what it has, and gets its middle when it has none.
    .onConflictDoUpdate({
      target: municipalities.code,
      set: {
        latitude: sql`coalesce(${municipalities.latitude}, excluded.latitude)`,
        longitude: sql`coalesce(${municipalities.longitude}, excluded.longitude)`,
      },
    });
}
