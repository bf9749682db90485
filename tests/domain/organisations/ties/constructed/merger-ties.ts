import { at, network } from '../network';
import type { ConstructedNetwork } from './constructed-network';
import { merged } from './networks';

const gone = network('T N', ['T', 'successor', 'N', '2022-01-01..']);
const split = network(
  'T Z O',
  ['O', 'successor', 'T', '2020-01-01..'],
  ['O', 'successor', 'Z', '2020-01-01..'],
);

/** Mergers and splits: an organisation lives on in what it went up in. */
export const mergerTies: readonly ConstructedNetwork[] = [
  {
    name: 'worked at what merged into the target',
    ties: [at('P', 'employer', '2010-01-01..2024-01-01')],
    graph: merged,
    verdict: 'definite recent',
    path: 'merged-into',
    sentence:
      'werkte tot in 2024 bij Stichting Oeverland, dat in 2022 is opgegaan in Jeugdhulp Veldzicht; dat eindigde 2 jaar geleden',
  },
  {
    name: 'works at what the target merged into',
    ties: [at('N')],
    graph: gone,
    verdict: 'definite current',
    path: 'formed-from',
    sentence: 'werkt sinds 2015 bij Jeugdhulp Waterrand, waarin Jeugdhulp Veldzicht in 2022 is opgegaan',
  },
  {
    name: 'both merged into a third',
    ties: [at('W', 'employer', '2010-01-01..2024-01-01')],
    graph: network('T W N', ['T', 'successor', 'N', '2022-01-01..'], ['W', 'successor', 'N', '2022-01-01..']),
    verdict: 'definite recent',
    path: 'merged-into formed-from',
    sentence:
      'werkte tot in 2024 bij Jeugdhulp Westeinde, dat in 2022 is opgegaan in Jeugdhulp Waterrand, waarin in 2022 ook Jeugdhulp Veldzicht is opgegaan; dat eindigde 2 jaar geleden',
  },
  {
    name: 'a chain of mergers',
    ties: [at('P', 'employer', '2010-01-01..2023-06-01')],
    graph: network('T P Q', ['P', 'successor', 'Q', '2016-01-01..'], ['Q', 'successor', 'T', '2020-01-01..']),
    verdict: 'definite recent',
    path: 'merged-into merged-into',
    sentence:
      'werkte tot in 2023 bij Stichting Oeverland, dat in 2016 is opgegaan in Stichting Duinkamp, dat in 2020 is opgegaan in Jeugdhulp Veldzicht; dat eindigde 2 jaar geleden',
  },
  {
    name: 'the other half of a split',
    ties: [at('Z')],
    graph: split,
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'the whole before the split',
    ties: [at('O', 'employer', '2010-01-01..2025-01-01')],
    graph: split,
    verdict: 'definite recent',
    path: 'merged-into',
    sentence:
      'werkte tot in 2025 bij Zorg Overveld, dat in 2020 is opgegaan in Jeugdhulp Veldzicht; dat eindigde een jaar geleden',
  },
  {
    name: 'a merger that is still to come',
    ties: [at('P')],
    graph: network('T P', ['P', 'successor', 'T', '2027-01-01..']),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'the predecessor of a sister',
    ties: [at('P', 'employer', '2010-01-01..2024-01-01')],
    graph: network(
      'T X A P',
      ['T', 'parent', 'A'],
      ['X', 'parent', 'A'],
      ['P', 'successor', 'X', '2022-01-01..'],
    ),
    verdict: 'definite recent',
    path: 'merged-into part-of has-part',
    sentence:
      'werkte tot in 2024 bij Stichting Oeverland, dat in 2022 is opgegaan in Opvang De Linde, dat hoort bij Zorggroep Meander, waar ook Jeugdhulp Veldzicht bij hoort; dat eindigde 2 jaar geleden',
  },
  {
    name: 'parents that merged',
    ties: [at('X')],
    graph: network(
      'T X A B',
      ['T', 'parent', 'A'],
      ['X', 'parent', 'B'],
      ['A', 'successor', 'B', '2021-01-01..'],
    ),
    verdict: 'definite current',
    path: 'part-of formed-from has-part',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat hoort bij Zorggroep Vuurtoren, waarin Zorggroep Meander in 2021 is opgegaan, waar Jeugdhulp Veldzicht bij hoort',
  },
  {
    name: 'three mergers in a row',
    ties: [at('P', 'employer', '2005-01-01..2024-06-01')],
    graph: network(
      'T P Q W',
      ['P', 'successor', 'Q', '2010-01-01..'],
      ['Q', 'successor', 'W', '2015-01-01..'],
      ['W', 'successor', 'T', '2020-01-01..'],
    ),
    verdict: 'definite recent',
    path: 'merged-into merged-into merged-into',
    sentence:
      'werkte tot in 2024 bij Stichting Oeverland, dat in 2010 is opgegaan in Stichting Duinkamp, dat in 2015 is opgegaan in Jeugdhulp Westeinde, dat in 2020 is opgegaan in Jeugdhulp Veldzicht; dat eindigde een jaar geleden',
  },
  {
    name: 'a merger, and then a split: the other half',
    ties: [at('Z', 'employer', '2021-01-01..')],
    graph: network(
      'T Z P O',
      ['P', 'successor', 'O', '2015-01-01..'],
      ['O', 'successor', 'T', '2020-01-01..'],
      ['O', 'successor', 'Z', '2020-01-01..'],
    ),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'a merger, and then a split: who was there before both',
    ties: [at('P', 'employer', '2010-01-01..2024-02-01')],
    graph: network(
      'T Z P O',
      ['P', 'successor', 'O', '2015-01-01..'],
      ['O', 'successor', 'T', '2020-01-01..'],
      ['O', 'successor', 'Z', '2020-01-01..'],
    ),
    verdict: 'definite recent',
    path: 'merged-into merged-into',
    sentence:
      'werkte tot in 2024 bij Stichting Oeverland, dat in 2015 is opgegaan in Zorg Overveld, dat in 2020 is opgegaan in Jeugdhulp Veldzicht; dat eindigde 2 jaar geleden',
  },
  {
    name: 'two halves of a split that came together again',
    ties: [at('Z', 'employer', '2016-01-01..2023-12-31')],
    graph: network(
      'T Z O N',
      ['O', 'successor', 'T', '2015-01-01..'],
      ['O', 'successor', 'Z', '2015-01-01..'],
      ['T', 'successor', 'N', '2024-01-01..'],
      ['Z', 'successor', 'N', '2024-01-01..'],
    ),
    verdict: 'definite recent',
    path: 'merged-into formed-from',
    sentence:
      'werkte tot in 2023 bij Zorg Zuidveld, dat in 2024 is opgegaan in Jeugdhulp Waterrand, waarin in 2024 ook Jeugdhulp Veldzicht is opgegaan; dat eindigde 2 jaar geleden',
  },
  {
    name: 'left before the merger, within three years',
    ties: [at('P', 'employer', '2015-01-01..2024-08-31')],
    graph: network('T P', ['P', 'successor', 'T', '2025-01-01..']),
    verdict: 'definite recent',
    path: 'merged-into',
    sentence:
      'werkte tot in 2024 bij Stichting Oeverland, dat in 2025 is opgegaan in Jeugdhulp Veldzicht; dat eindigde een jaar geleden',
  },
  {
    name: 'left before the merger, long ago',
    ties: [at('P', 'employer', '2010-01-01..2016-12-31')],
    graph: network('T P', ['P', 'successor', 'T', '2025-01-01..']),
    verdict: 'definite lapsed',
    path: 'merged-into',
    sentence:
      'werkte tot in 2016 bij Stichting Oeverland, dat in 2025 is opgegaan in Jeugdhulp Veldzicht; dat eindigde 9 jaar geleden',
  },
  {
    name: 'a merger on the very day',
    ties: [at('P')],
    graph: network('T P', ['P', 'successor', 'T', '2026-03-09..']),
    verdict: 'definite current',
    path: 'merged-into',
    sentence: 'werkt sinds 2015 bij Stichting Oeverland, dat in 2026 is opgegaan in Jeugdhulp Veldzicht',
  },
  {
    name: 'a merger nobody knows the day of',
    ties: [at('P', 'board', '2012-01-01..2025-12-31')],
    graph: network('T P', ['P', 'successor', 'T']),
    verdict: 'definite recent',
    path: 'merged-into',
    sentence:
      'zat tot in 2025 in het bestuur van Stichting Oeverland, dat is opgegaan in Jeugdhulp Veldzicht; dat eindigde minder dan een jaar geleden',
  },
  {
    name: 'a part of what merged into the target',
    ties: [at('X')],
    graph: network('T P X', ['X', 'parent', 'P', '..2021-12-31'], ['P', 'successor', 'T', '2022-01-01..']),
    verdict: 'definite lapsed',
    path: 'part-of merged-into',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat tot in 2021 hoorde bij Stichting Oeverland, dat in 2022 is opgegaan in Jeugdhulp Veldzicht; dat eindigde 4 jaar geleden',
  },
  {
    name: 'a part that went over with the merger',
    ties: [at('X')],
    graph: network(
      'T P X',
      ['X', 'parent', 'P', '..2021-12-31'],
      ['P', 'successor', 'T', '2022-01-01..'],
      ['X', 'parent', 'T', '2022-01-01..'],
    ),
    verdict: 'definite current',
    path: 'part-of',
    sentence: 'werkt sinds 2015 bij Opvang De Linde, dat hoort bij Jeugdhulp Veldzicht',
  },
];
