import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affiliationKinds, organisationRelationKinds } from '~/domain/organisations/ties/affiliation-kind';
import { conflictPaths, tieTo } from '~/domain/organisations/ties/conflict-path';
import type { OrganisationGraph } from '~/domain/organisations/ties/organisation-graph';
import { prepareTargets } from '~/domain/organisations/ties/target-reach';
import { explainTie, tieSentence } from '~/domain/organisations/ties/tie-explanation';
import { i18nOf } from '~/i18n/translate';
import { alone, child, merged } from './constructed/networks';
import { constructedNetworks } from './constructed-networks';
import { naiveTie } from './naive-tie';
import { at, fullNames, network } from './network';

const onDay = '2026-03-09';
const lookBackYears = 3;
const sayInDutch = i18nOf('nl').getFixedT('nl', 'organisations');

describe('constructed networks', () => {
  test.each(constructedNetworks)('$name', ({ ties, graph, verdict, path, onDay: day = onDay, sentence }) => {
    const tie = conflictPaths(ties, graph, 'T', day);
    const found = tie.affiliation === null ? tie.verdict : `${tie.certainty} ${tie.verdict}`;
    expect(found).toBe(verdict);
    expect(tie.steps.map(({ kind }) => kind).join(' ')).toBe(path);
    expect(found).toBe(naiveTie(ties, graph, 'T', day, lookBackYears));
    const explanation = explainTie(tie, (id) => fullNames[id] ?? id, day);
    expect(tieSentence(explanation, (key, params) => sayInDutch(key, params))).toBe(sentence);
  });

  test('there are eighty, each with a name of its own', () => {
    expect(new Set(constructedNetworks.map(({ name }) => name)).size).toBe(constructedNetworks.length);
    expect(constructedNetworks.length).toBeGreaterThanOrEqual(80);
  });

  test('says until when, how long ago, and of whom the group is unknown', () => {
    const past = conflictPaths([at('X', 'employer', '2015-01-01..2024-01-31')], child, 'T', onDay);
    expect(past).toMatchObject({ until: '2024-01-31', yearsAgo: 2, directness: 'through-others' });
    expect(conflictPaths([at('X')], network('T? X?'), 'T', onDay).unknownIds).toEqual(['T', 'X']);
    expect(conflictPaths([at('P')], merged, 'T', onDay).directness).toBe('direct');
  });

  test('looks at some kinds only, and further back, when told to', () => {
    const ties = [at('T', 'volunteer'), at('T', 'employer', '2010-01-01..2021-01-01')];
    expect(conflictPaths(ties, alone, 'T', onDay, { lookBackYears: 3, kinds: ['employer'] }).verdict).toBe(
      'lapsed',
    );
    expect(conflictPaths(ties, alone, 'T', onDay, { lookBackYears: 6, kinds: ['employer'] }).verdict).toBe(
      'recent',
    );
  });
});

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'T'];
const year = fc.integer({ min: 2014, max: 2028 });
const openYear = fc.option(year, { freq: 2 });
const period = fc
  .tuple(openYear, openYear)
  .filter(([from, until]) => from === null || until === null || from <= until)
  .map(([from, until]) => ({
    validFrom: from === null ? null : `${from}-01-01`,
    validUntil: until === null ? null : `${until}-12-31`,
  }));
const relation = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...names),
    fc.constantFrom(...organisationRelationKinds),
    period,
  )
  .filter(([from, to]) => from !== to)
  .map(([fromId, toId, kind, dates]) => ({ fromId, toId, kind, ...dates }));
const graphs = fc
  .tuple(
    fc.array(relation, { maxLength: 9 }),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    fc.boolean(),
  )
  .map(
    ([relations, known, allKnown]): OrganisationGraph => ({
      organisations: names.map((id, place) => ({
        id,
        kind: 'other',
        municipalityCode: null,
        parentKnown: allKnown || known[place] === true,
      })),
      relations,
    }),
  );
const affiliation = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...affiliationKinds),
    year,
    fc.option(fc.integer({ min: 0, max: 8 })),
  )
  .map(([id, kind, start, length]) =>
    at(id, kind, `${start}-05-01..${length === null ? '' : `${start + length}-06-30`}`),
  );

describe('on any network', () => {
  test('the verdict is that of the rule written out the slow way, and the path exists', () => {
    fc.assert(
      fc.property(graphs, fc.array(affiliation, { maxLength: 4 }), (graph, ties) => {
        const tie = conflictPaths(ties, graph, 'T', onDay);
        const verdict = tie.affiliation === null ? tie.verdict : `${tie.certainty} ${tie.verdict}`;
        expect(verdict).toBe(naiveTie(ties, graph, 'T', onDay, lookBackYears));

        let here = tie.affiliation?.organisationId ?? 'T';
        for (const step of tie.steps) {
          expect(step.fromId).toBe(here);
          const ends = [step.fromId, step.toId].sort().join();
          expect(graph.relations.map(({ fromId, toId }) => [fromId, toId].sort().join())).toContain(ends);
          here = step.toId;
        }
        expect(here).toBe('T');
      }),
      { numRuns: 3000 },
    );
  });

  test('the order of what is handed in changes nothing', () => {
    fc.assert(
      fc.property(graphs, fc.array(affiliation, { maxLength: 4 }), (graph, ties) => {
        const turned = { ...graph, relations: graph.relations.toReversed() };
        const { verdict, certainty, until } = conflictPaths(ties, graph, 'T', onDay);
        expect(conflictPaths(ties.toReversed(), turned, 'T', onDay)).toMatchObject({
          verdict,
          certainty,
          until,
        });
      }),
    );
  });
});

test('ten thousand people against eight organisations stay far below a second', () => {
  const organisations = Array.from({ length: 400 }, (_, place) => `o${place}`);
  const graph = network(
    organisations.join(' '),
    ...organisations.slice(1).map((id, place) => [id, 'parent', `o${Math.floor(place / 6)}`] as const),
  );
  const targets = organisations.slice(40, 48);
  const people = Array.from({ length: 10_000 }, (_, place) => [
    at(`o${place % 400}`),
    at(`o${(place * 7) % 400}`, 'board', '2012-01-01..2018-01-01'),
  ]);
  // Processor time: other work on the machine makes nobody wait here.
  const started = process.cpuUsage();
  const prepared = prepareTargets(graph, targets, onDay);
  let bars = 0;
  for (const ties of people) {
    for (const target of targets) {
      if (tieTo(prepared, target, ties, { lookBackYears }).verdict === 'current') bars++;
    }
  }
  expect(bars).toBeGreaterThan(0);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});
