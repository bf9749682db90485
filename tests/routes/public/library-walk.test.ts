import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PlantedLibrary, plantLibrary } from '#tests/support/factories/planted-library';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { seededLibrary } from '#tests/support/seeded-library';
import { database } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { searchOfAddress } from '~/domain/findings/library/library-search';
import { searchFindings } from '~/domain/findings/library/search-findings.server';

const portal = useTestPortal();
const fewest = 5;
const start = '/leren/bevindingen';

interface Seen {
  readonly found: Set<string>;
  /** Every way on that the pages of a combination offer. */
  readonly links: Set<string>;
}

/** A library of 300 findings of 60 reviews, walked along every link a visitor can follow. */
describe('no way through the library', () => {
  let library: PlantedLibrary;
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    library = await plantLibrary(seededLibrary(300, 60, 1));
    await walk();
  }, 400_000);

  /** A combination is what its pages show together: those are followed to the last. */
  async function walk(): Promise<void> {
    const waiting = [start];
    const asked = new Set(waiting);
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const { status, body } = await portal.page(address);
      expect(status).toBe(200);
      const combination = withoutPage(address);
      const here = seen.get(combination) ?? { found: new Set(), links: new Set() };
      seen.set(combination, here);
      for (const [, id] of body.matchAll(/href="\/leren\/bevindingen\/([0-9a-f-]{36})"/g)) {
        here.found.add(id ?? '');
      }
      for (const [, link = ''] of decoded(body).matchAll(/href="(\/leren\/bevindingen\?[^"]*)"/g)) {
        here.links.add(link);
        if (!asked.has(link)) waiting.push(link);
        asked.add(link);
      }
    }
  }

  const reviewsBehind = (found: Iterable<string>) =>
    new Set([...found].map((id) => library.reviewOf.get(id))).size;

  it('leads to a page behind which there are one to four reviews', () => {
    expect(seen.size).toBeGreaterThan(300);
    const tooFew = [...seen].filter(([, { found }]) => reviewsBehind(found) < fewest);
    expect(tooFew.map(([combination]) => combination)).toEqual([]);
    expect(reviewsBehind(seen.get(start)?.found ?? [])).toBe(60);
  });

  it('ends at a combination of codes that is shown and not linked', async () => {
    const shown = await database().execute<{ codes: string[] }>(sql`
      select array_agg(taxonomy || '=' || code order by taxonomy || '=' || code collate "C") as codes
      from finding_public_codes group by finding_id`);
    const reachable = new Set([...seen.keys()].map((address) => address.slice(start.length + 1)));
    for (const { codes } of shown) {
      for (const combination of combinationsOf(codes)) expect(reachable).toContain(combination);
    }
  });

  it('is opened by typing: of every four codes at once, five reviews show them or nobody', async () => {
    const rows = await database().execute<{ codes: string; reviews: number }>(sql`
      with shown as (
        select c.finding_id, f.source_id, c.taxonomy || '=' || c.code as code
        from finding_public_codes c join findings f on f.id = c.finding_id
      )
      select a.code || ' ' || b.code || ' ' || c.code || ' ' || d.code as codes,
        count(distinct a.source_id)::int as reviews
      from shown a
      join shown b on b.finding_id = a.finding_id and b.code >= a.code
      join shown c on c.finding_id = a.finding_id and c.code >= b.code
      join shown d on d.finding_id = a.finding_id and d.code >= c.code
      group by 1`);
    expect(rows.length).toBeGreaterThan(1_000);
    expect([...rows].filter(({ reviews }) => reviews < fewest)).toEqual([]);
  });

  it('is opened by typing what is on record but not shown', async () => {
    const hidden = new Set<string>();
    for (const codes of library.codesOf.values()) {
      for (const combination of combinationsOf([...codes].sort().slice(0, 9), 4)) {
        if (!seen.has(`${start}?${combination}`)) hidden.add(combination);
      }
    }
    expect(hidden.size).toBeGreaterThan(500);
    const sample = [...hidden].sort().filter((_combination, place) => place % 23 === 0);
    const nothing = await find('theme=nobody-has-this');
    for (const combination of sample) expect(await find(combination)).toEqual(nothing);
  });

  it('counts exactly: every number on a page is a five', async () => {
    const { body } = await portal.page(start);
    const numbers = [...body.matchAll(/(\d+) of meer/g)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => number < fewest || number % 5 !== 0)).toEqual([]);
  });

  const find = (query: string) =>
    withActor(visitor, (work) => searchFindings(work, searchOfAddress(new URLSearchParams(query))));
});

function withoutPage(address: string): string {
  const [path = '', query = ''] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.delete('p');
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

/** Every combination of one up to so many, each written like an address. */
function combinationsOf(codes: readonly string[], most = codes.length): string[] {
  return Array.from({ length: 2 ** codes.length - 1 }, (_, mask) =>
    codes.filter((_code, place) => ((mask + 1) >> place) % 2 === 1),
  )
    .filter(({ length }) => length <= most)
    .map((chosen) => chosen.join('&'));
}
