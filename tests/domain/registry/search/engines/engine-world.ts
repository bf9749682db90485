import { eq, sql } from 'drizzle-orm';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { database } from '~/db/client.server';
import { municipalities } from '~/db/schema/organisations';
import { withActor } from '~/db/with-actor.server';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';
import { clock } from '~/platform/clock';

export const dayOfTheWorld = '2030-01-15';
export const crowd = 45;

const shown = { isListed: true, shownFields: [...shownFields], checkedOn: '2029-12-01' };
const months = (first: string, last: string) => ({ months: [first, last] as const });

/** Town halls, to about a kilometre. */
const centres: Readonly<Record<string, readonly [number, number]>> = {
  GM0344: [52.09, 5.12], // Utrecht
  GM0307: [52.16, 5.39], // Amersfoort
  GM0796: [51.69, 5.3], // 's-Hertogenbosch
  GM0080: [53.2, 5.8], // Leeuwarden
};

/** The people every engine must find in the same way; all of them invented. */
export async function makeEngineWorld(): Promise<void> {
  clock.set(new Date(`${dayOfTheWorld}T10:00:00Z`));
  await placeMunicipalities();
  await makeReviewer({
    ...shown,
    ...months('2030-01', '2030-06'),
    name: 'Fenna van der Weerd',
    about:
      'Veertien jaar gewerkt in de jeugdbescherming, met kennis van hechtingsproblemen. Kent artikel 1265.',
    employerId: await makeOrganisation({ name: 'Stichting Lindenhuis' }),
    themes: ['addiction', 'neglect'],
    sectors: ['youth-care'],
    reviewForms: ['full'],
    spokenLanguages: ['nl', 'fy'],
    provinceCodes: ['PV21'],
    youthRegionCodes: ['friesland'],
  });
  await makeReviewer({
    ...shown,
    ...months('2030-04', '2030-05'),
    name: 'Renée Öztekin',
    about: 'Adviseert wijkteams over samenwerken met scholen. Zie voorbeeldpagina.nl voor meer.',
    level: 'trainee',
    themes: ['school-absence'],
    sectors: ['education'],
    reviewForms: ['compact', 'thematic'],
    spokenLanguages: ['nl', 'tr'],
    provinceCodes: ['PV21', 'PV26'],
  });
  await makeReviewer({
    ...shown,
    ...months('2030-02', '2030-02'),
    name: 'Thijs Zandstra',
    about: 'Begeleidt bestuurders bij gesprekken na een calamiteit.',
    level: 'supervisor',
    provinceCodes: ['PV26'],
  });
  await makeReviewer({
    ...shown,
    ...months('2030-03', '2030-08'),
    name: 'Anne-Marie de Wit-Kuipers',
    about: 'Werkte in de pleeg zorg en schrijft over rouw.',
    themes: ['neglect'],
    sectors: ['youth-care', 'education'],
    reviewForms: ['full', 'compact'],
    spokenLanguages: ['nl', 'en'],
    provinceCodes: ['PV26'],
    youthRegionCodes: ['utrecht-stad'],
  });
  await makeReviewer({
    ...shown,
    ...months('2030-03', '2030-03'),
    name: 'J.P. van den Berg',
    about: 'Onderzoekt ketens en calamiteitenplannen.',
    provinceCodes: ['PV30'],
    youthRegionCodes: ['noordoost-brabant'],
  });
  await makeReviewer({ ...shown, name: 'Ömer Yıldız', ...months('2029-01', '2029-02') });
  await makeReviewer({ ...shown, name: 'Søren Groß', ...months('2029-01', '2029-02') });
  await makeReviewer({ ...shown, name: 'D’Arcy Calamiteit', ...months('2029-01', '2029-02') });
  await makeHiddenPeople();
  for (let at = 0; at < crowd; at += 1) {
    const name = `Menigte ${String.fromCharCode(65 + (at % 26))}`;
    await makeReviewer({ isListed: true, shownFields: [], checkedOn: '2029-12-01', name });
  }
  await withActor({ kind: 'system', job: 'test' }, rebuildRegistry);
}

/** Those who may not be found by everything, or not every day. */
async function makeHiddenPeople(): Promise<void> {
  await makeReviewer({
    ...months('2030-03', '2030-09'),
    isListed: true,
    shownFields: [],
    checkedOn: '2029-12-01',
    name: 'Hidde Verborgen',
    about: 'Houdt van zeilwedstrijden.',
    employerId: await makeOrganisation({ name: 'Geheimwerk' }),
    themes: ['migration'],
    sectors: ['disability-care'],
    reviewForms: ['proportionate'],
    spokenLanguages: ['pap'],
    provinceCodes: ['PV29'],
    youthRegionCodes: ['zeeland'],
  });
  const quiet = { ...shown, shownFields: [] };
  await makeReviewer({ ...quiet, name: 'Kirsten Bijnaklaar', validUntil: dayOfTheWorld });
  await makeReviewer({ ...quiet, name: 'Bram Verouderd', checkedOn: '2028-12-20' });
  await makeReviewer({ ...quiet, name: 'Aad Verouderd', checkedOn: '2028-12-01' });
  await makeReviewer({ ...quiet, name: 'Abel Verouderd', checkedOn: '2028-10-01' });
  await makeReviewer({ ...shown, name: 'Olga Afwezig', isListed: false });
  await makeReviewer({ ...shown, name: 'Pim Verlopen', validUntil: '2029-12-31' });
  const suspension = { suspendedAt: new Date(), suspendedReason: 'onderzoek' };
  await makeReviewer({ ...shown, ...suspension, name: 'Sanne Geschorst' });
  await makeReviewer({ ...shown, name: 'Wout Vertrokken', leftOn: '2029-06-01' });
}

async function placeMunicipalities(): Promise<void> {
  await database().update(municipalities).set({ latitude: sql`null`, longitude: sql`null` });
  for (const [code, [latitude, longitude]] of Object.entries(centres)) {
    await database().update(municipalities).set({ latitude, longitude }).where(eq(municipalities.code, code));
  }
}
