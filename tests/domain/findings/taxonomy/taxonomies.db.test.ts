import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { findingPublicCodes, libraryState } from '~/db/schema/findings';
import { fewestReviews } from '~/domain/findings/disclosure/fewest-reviews.server';
import { setFewestReviews } from '~/domain/findings/disclosure/set-fewest-reviews.server';
import { listFindings } from '~/domain/findings/gate/list-findings.server';
import { addTaxonomy } from '~/domain/findings/taxonomy/add-taxonomy.server';
import { countCoded } from '~/domain/findings/taxonomy/count-coded.server';
import type { TypedTerm } from '~/domain/findings/taxonomy/inputs';
import { publishTaxonomy } from '~/domain/findings/taxonomy/publish-taxonomy.server';
import { findTaxonomy, listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { anActor, as, emptyLibrary } from '../finding-world';

useTestDatabase();
beforeEach(emptyLibrary);

const term = (labelNl: string, labelEn: string, rest: Partial<TypedTerm> = {}): TypedTerm => ({
  labelNl,
  labelEn,
  explanationNl: '',
  explanationEn: '',
  ...rest,
});

async function typedThemes(change: (terms: TypedTerm[]) => TypedTerm[]) {
  const coordinator = await anActor('Coco Blik', 'coordinator');
  const latest = await as(coordinator, (work) => findTaxonomy(work, 'theme'));
  if (!latest) throw new Error('no themes');
  const terms = change(latest.terms.map(({ id: _, ...rest }): TypedTerm => rest));
  return { coordinator, latest, input: { key: 'theme', version: latest.version, terms } };
}

describe('a taxonomy', () => {
  it('gets a next version in which codes go on, end and begin, and what ended is coded anew', async () => {
    for (let at = 0; at < 5; at++) {
      const codes = { theme: ['chain-cooperation', ...(at === 0 ? ['professional-practice'] : [])] };
      await makeFinding(await makeSource(), codes);
    }
    await renewLibrary();
    const { coordinator, input } = await typedThemes((terms) => [
      ...terms.map((one) => (one.code === 'chain-cooperation' ? { ...one, ends: 'yes' as const } : one)),
      term('Samenwerken', 'Chain cooperation'),
      term('', '', { labelNl: undefined, labelEn: undefined }),
    ]);
    expect(await as(coordinator, async (work) => [...(await countCoded(work, 'theme'))])).toContainEqual([
      'chain-cooperation',
      5,
    ]);
    expect(await as(coordinator, (work) => publishTaxonomy(work, input))).toMatchObject({
      value: { version: 2 },
    });
    const now = await as(coordinator, (work) => findTaxonomy(work, 'theme'));
    expect(now?.terms.map(({ code }) => code)).toEqual([
      'parent-child-dilemma',
      'professional-practice',
      'context-of-youth-care',
      'chain-cooperation-2',
    ]);
    expect(await database().$count(findingPublicCodes)).toBe(0);
    const toRecode = await as(coordinator, (work) => listFindings(work, { list: 'recode', page: 1 }));
    expect(toRecode.counts.recode).toBe(5);
    expect(toRecode.rows).toHaveLength(5);
    expect(await as(coordinator, (work) => publishTaxonomy(work, input))).toMatchObject({ reason: 'stale' });
  });

  it('is a list with names in both languages, for a coordinator to publish', async () => {
    const { coordinator, input } = await typedThemes((terms) => [
      ...terms,
      term('Alleen Nederlands', '', { labelEn: undefined }),
    ]);
    expect(await as(coordinator, (work) => publishTaxonomy(work, input))).toMatchObject({
      fields: { 'terms[4].labelEn': 'required' },
    });
    expect(
      await as(coordinator, (work) =>
        publishTaxonomy(work, { ...input, terms: [term('Een', 'One', { code: 'not-known' })] }),
      ),
    ).toMatchObject({ reason: 'not-a-list' });
    expect(
      await as(coordinator, (work) => publishTaxonomy(work, { ...input, terms: [term('Een', 'One')] })),
    ).toMatchObject({ reason: 'too-few-terms' });
    const supervisor = await anActor('Sef Kijkt', 'supervisor');
    expect(await as(supervisor, (work) => publishTaxonomy(work, input))).toMatchObject({
      reason: 'not-found',
    });
  });

  it('stands beside those there are', async () => {
    const coordinator = await anActor('Coco Blik', 'coordinator');
    const input = {
      nameNl: 'Fase van hulp',
      nameEn: 'Phase of help',
      level: 'finding' as const,
      mostTerms: 1,
      terms: [term('Begin', 'Beginning'), term('Einde', 'End')],
    };
    const add = (actor = coordinator) => as(actor, (work) => addTaxonomy(work, input));
    expect(await add()).toMatchObject({ value: { key: 'phase-of-help' } });
    expect(await add()).toMatchObject({ value: { key: 'phase-of-help-2' } });
    expect(await add(await anActor('Sef Kijkt', 'supervisor'))).toMatchObject({ reason: 'not-found' });
    const keys = (await as(coordinator, (work) => listTaxonomies(work, 'finding'))).map(({ key }) => key);
    expect(keys).toEqual(['theme', 'factor-level', 'pattern-type', 'phase-of-help', 'phase-of-help-2']);
  });
});

describe('from how many reviews on the library shows something', () => {
  it('is set by a coordinator, and what is shown follows at once', async () => {
    for (let at = 0; at < 5; at++) await makeFinding(await makeSource());
    await renewLibrary();
    const coordinator = await anActor('Coco Blik', 'coordinator');
    const set = (fewest: number, actor = coordinator) =>
      as(actor, (work) => setFewestReviews(work, { fewest }));
    expect(await set(6, await anActor('Sef Kijkt', 'supervisor'))).toMatchObject({ reason: 'not-found' });
    expect(await set(5)).toMatchObject({ fields: { fewest: 'nothing-changes' } });
    expect(await set(6)).toMatchObject({ ok: true });
    expect(await as(coordinator, fewestReviews)).toBe(6);
    expect(await database().select().from(libraryState)).toMatchObject([{ isOpen: false }]);
  });
});
