import type { Affiliation } from '~/domain/organisations/ties/conflict-path';
import type { OrganisationGraph } from '~/domain/organisations/ties/organisation-graph';
import { at, network } from './network';

type ConstructedNetwork = readonly [
  name: string,
  ties: readonly Affiliation[],
  graph: OrganisationGraph,
  expected: string,
  path: string,
];

export const alone = network('T X Y');
export const child = network('T X', ['X', 'parent', 'T']);
const above = network('T A', ['T', 'parent', 'A']);
const sisters = network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A']);
export const merged = network('T P', ['P', 'successor', 'T', '2022-01-01..']);
const gone = network('T N', ['T', 'successor', 'N', '2022-01-01..']);
const joint = network('T X J', ['T', 'joint-arrangement', 'J'], ['X', 'joint-arrangement', 'J']);
const split = network(
  'T Z O',
  ['O', 'successor', 'T', '2020-01-01..'],
  ['O', 'successor', 'Z', '2020-01-01..'],
);

/** Each: who is tied to what, and what that means for target T. The path names the steps from the person on. */
export const constructedNetworks: readonly ConstructedNetwork[] = [
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
