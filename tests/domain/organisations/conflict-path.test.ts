import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affiliationKinds, organisationRelationKinds } from '~/domain/organisations/affiliation-kind';
import { type Affiliation, conflictPaths, tieTo } from '~/domain/organisations/conflict-path';
import type { OrganisationGraph } from '~/domain/organisations/organisation-graph';
import { prepareTargets } from '~/domain/organisations/target-reach';
import { naiveTie } from './naive-tie';
import { at, network } from './network';

const onDay = '2026-03-09';
const lookBackYears = 3;

type Case = readonly [
  name: string,
  ties: readonly Affiliation[],
  graph: OrganisationGraph,
  expected: string,
  path: string,
];

const alone = network('T X Y');
const child = network('T X', ['X', 'parent', 'T']);
const above = network('T A', ['T', 'parent', 'A']);
const sisters = network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A']);
const merged = network('T P', ['P', 'successor', 'T', '2022-01-01..']);
const gone = network('T N', ['T', 'successor', 'N', '2022-01-01..']);
const joint = network('T X J', ['T', 'joint-arrangement', 'J'], ['X', 'joint-arrangement', 'J']);
const split = network(
  'T Z O',
  ['O', 'successor', 'T', '2020-01-01..'],
  ['O', 'successor', 'Z', '2020-01-01..'],
);

/** Each: who is tied to what, and what that means for target T. The path names the steps from the person on. */
const cases: readonly Case[] = [
  ['employed by the target', [at('T')], alone, 'definite current', ''],
  [
    'left the target a year ago',
    [at('T', 'employer', '2015-01-01..2025-02-01')],
    alone,
    'definite recent',
    '',
  ],
  [
    'left exactly three years ago',
    [at('T', 'employer', '2015-01-01..2023-03-09')],
    alone,
    'definite recent',
    '',
  ],
  ['left a day longer ago', [at('T', 'employer', '2015-01-01..2023-03-08')], alone, 'definite lapsed', ''],
  ['last day is today', [at('T', 'employer', '2015-01-01..2026-03-09')], alone, 'definite current', ''],
  ['begins tomorrow', [at('T', 'employer', '2026-03-10..')], alone, 'none', ''],
  ['works elsewhere', [at('X')], alone, 'none', ''],
  ['no ties at all', [], alone, 'none', ''],
  ['on the supervisory board', [at('T', 'supervisory-board')], alone, 'definite current', ''],
  ['volunteer in the past', [at('T', 'volunteer', '2015-01-01..2024-06-01')], alone, 'definite recent', ''],
  ['adviser long ago', [at('T', 'advisory', '2010-01-01..2015-01-01')], alone, 'definite lapsed', ''],
  [
    'relative, ended long ago on paper',
    [at('T', 'family', '2010-01-01..2015-01-01')],
    alone,
    'definite current',
    '',
  ],
  [
    'the strongest of several',
    [at('T', 'board', '2010-01-01..2012-01-01'), at('T')],
    alone,
    'definite current',
    '',
  ],
  ['a part of the target', [at('X')], child, 'definite current', 'part-of'],
  ['what the target is part of', [at('A')], above, 'definite current', 'has-part'],
  ['a sister under one parent', [at('X')], sisters, 'definite current', 'part-of has-part'],
  [
    'a sister that left the group before',
    [at('X')],
    network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A', '2010-01-01..2019-12-31']),
    'definite lapsed',
    'part-of has-part',
  ],
  [
    'joined the sister after it left the group',
    [at('X', 'employer', '2021-01-01..')],
    network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A', '2010-01-01..2019-12-31']),
    'none',
    '',
  ],
  [
    'under one parent at different times',
    [at('X')],
    network('T X A', ['T', 'parent', 'A', '2021-01-01..'], ['X', 'parent', 'A', '..2020-12-31']),
    'none',
    '',
  ],
  [
    'the group is formed only next year',
    [at('X')],
    network('T X', ['X', 'parent', 'T', '2027-01-01..']),
    'none',
    '',
  ],
  [
    'left before the organisations came together',
    [at('X', 'employer', '2015-01-01..2024-12-31')],
    network('T X', ['X', 'parent', 'T', '2025-06-01..']),
    'definite recent',
    'part-of',
  ],
  [
    'two levels below',
    [at('X')],
    network('T M X', ['X', 'parent', 'M'], ['M', 'parent', 'T']),
    'definite current',
    'part-of part-of',
  ],
  [
    'two levels above',
    [at('X')],
    network('T M X', ['T', 'parent', 'M'], ['M', 'parent', 'X']),
    'definite current',
    'has-part has-part',
  ],
  [
    'three steps away',
    [at('X')],
    network('T A B X', ['T', 'parent', 'A'], ['A', 'parent', 'B'], ['X', 'parent', 'B']),
    'none',
    '',
  ],
  [
    'another owner of the same part',
    [at('X')],
    network('T X C', ['C', 'parent', 'T'], ['C', 'parent', 'X']),
    'none',
    '',
  ],
  [
    'worked at what merged into the target',
    [at('P', 'employer', '2010-01-01..2024-01-01')],
    merged,
    'definite recent',
    'merged-into',
  ],
  ['works at what the target merged into', [at('N')], gone, 'definite current', 'formed-from'],
  [
    'both merged into a third',
    [at('W', 'employer', '2010-01-01..2024-01-01')],
    network('T W N', ['T', 'successor', 'N', '2022-01-01..'], ['W', 'successor', 'N', '2022-01-01..']),
    'definite recent',
    'merged-into formed-from',
  ],
  [
    'a chain of mergers',
    [at('P', 'employer', '2010-01-01..2023-06-01')],
    network('T P Q', ['P', 'successor', 'Q', '2016-01-01..'], ['Q', 'successor', 'T', '2020-01-01..']),
    'definite recent',
    'merged-into merged-into',
  ],
  ['the other half of a split', [at('Z')], split, 'none', ''],
  [
    'the whole before the split',
    [at('O', 'employer', '2010-01-01..2025-01-01')],
    split,
    'definite recent',
    'merged-into',
  ],
  [
    'a merger that is still to come',
    [at('P')],
    network('T P', ['P', 'successor', 'T', '2027-01-01..']),
    'none',
    '',
  ],
  [
    'the predecessor of a sister',
    [at('P', 'employer', '2010-01-01..2024-01-01')],
    network('T X A P', ['T', 'parent', 'A'], ['X', 'parent', 'A'], ['P', 'successor', 'X', '2022-01-01..']),
    'definite recent',
    'merged-into part-of has-part',
  ],
  [
    'parents that merged',
    [at('X')],
    network('T X A B', ['T', 'parent', 'A'], ['X', 'parent', 'B'], ['A', 'successor', 'B', '2021-01-01..']),
    'definite current',
    'part-of formed-from has-part',
  ],
  ['both take part in an arrangement', [at('X')], joint, 'perceived current', 'takes-part-in run-for'],
  ['employed by the arrangement', [at('J')], joint, 'definite current', 'run-for'],
  [
    'the target is the arrangement',
    [at('X')],
    network('T X', ['X', 'joint-arrangement', 'T']),
    'perceived current',
    'takes-part-in',
  ],
  [
    'an arrangement that ended long ago',
    [at('X')],
    network('T X J', ['T', 'joint-arrangement', 'J', '..2018-12-31'], ['X', 'joint-arrangement', 'J']),
    'perceived lapsed',
    'takes-part-in run-for',
  ],
  [
    'oversees the target',
    [at('X')],
    network('T X', ['X', 'supervises', 'T']),
    'perceived current',
    'oversees',
  ],
  [
    'overseen by the target',
    [at('X')],
    network('T X', ['T', 'supervises', 'X']),
    'perceived current',
    'overseen-by',
  ],
  ['the group of the target is unknown', [at('X')], network('T? X'), 'unjudged', ''],
  ['the group of the employer is unknown', [at('X')], network('T X?'), 'unjudged', ''],
  ['an employer that is not on record', [at('Q')], network('T X'), 'unjudged', ''],
  ['unknown, but a definite tie all the same', [at('T')], network('T?'), 'definite current', ''],
  [
    'unknown, and only a perceived tie',
    [at('X')],
    network('T? X', ['X', 'joint-arrangement', 'T']),
    'unjudged',
    '',
  ],
  [
    'unknown, but that tie is long over',
    [at('X', 'employer', '2010-01-01..2012-01-01')],
    network('T? X'),
    'none',
    '',
  ],
  [
    'a perceived tie outweighs one long over',
    [at('T', 'board', '2010-01-01..2012-01-01'), at('X')],
    joint,
    'perceived current',
    'takes-part-in run-for',
  ],
];

describe('constructed networks', () => {
  test.each(cases)('%s', (_, ties, graph, expected, path) => {
    const tie = conflictPaths(ties, graph, 'T', onDay);
    const verdict = tie.affiliation === null ? tie.verdict : `${tie.certainty} ${tie.verdict}`;
    expect(verdict).toBe(expected);
    expect(tie.steps.map(({ kind }) => kind).join(' ')).toBe(path);
    expect(verdict).toBe(naiveTie(ties, graph, 'T', onDay, lookBackYears));
  });

  test('there are at least thirty', () => expect(cases.length).toBeGreaterThanOrEqual(30));

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
  const started = performance.now();
  const prepared = prepareTargets(graph, targets, onDay);
  let bars = 0;
  for (const ties of people) {
    for (const target of targets) {
      if (tieTo(prepared, target, ties, { lookBackYears }).verdict === 'current') bars++;
    }
  }
  expect(bars).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(1000);
});
