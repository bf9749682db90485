import { at, network } from '../network';
import type { ConstructedNetwork } from './constructed-network';
import { child } from './networks';

const above = network('T A', ['T', 'parent', 'A']);
const sisters = network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A']);

/** Parents, parts and sisters, over time. */
export const groupTies: readonly ConstructedNetwork[] = [
  {
    name: 'a part of the target',
    ties: [at('X')],
    graph: child,
    verdict: 'definite current',
    path: 'part-of',
    sentence: 'werkt sinds 2015 bij Opvang De Linde, dat hoort bij Jeugdhulp Veldzicht',
  },
  {
    name: 'what the target is part of',
    ties: [at('A')],
    graph: above,
    verdict: 'definite current',
    path: 'has-part',
    sentence: 'werkt sinds 2015 bij Zorggroep Meander, waar Jeugdhulp Veldzicht bij hoort',
  },
  {
    name: 'a sister under one parent',
    ties: [at('X')],
    graph: sisters,
    verdict: 'definite current',
    path: 'part-of has-part',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat hoort bij Zorggroep Meander, waar ook Jeugdhulp Veldzicht bij hoort',
  },
  {
    name: 'a sister that left the group before',
    ties: [at('X')],
    graph: network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A', '2010-01-01..2019-12-31']),
    verdict: 'definite lapsed',
    path: 'part-of has-part',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat tot in 2019 hoorde bij Zorggroep Meander, waar ook Jeugdhulp Veldzicht bij hoort; dat eindigde 6 jaar geleden',
  },
  {
    name: 'joined the sister after it left the group',
    ties: [at('X', 'employer', '2021-01-01..')],
    graph: network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A', '2010-01-01..2019-12-31']),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'under one parent at different times',
    ties: [at('X')],
    graph: network('T X A', ['T', 'parent', 'A', '2021-01-01..'], ['X', 'parent', 'A', '..2020-12-31']),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'the group is formed only next year',
    ties: [at('X')],
    graph: network('T X', ['X', 'parent', 'T', '2027-01-01..']),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'left before the organisations came together',
    ties: [at('X', 'employer', '2015-01-01..2024-12-31')],
    graph: network('T X', ['X', 'parent', 'T', '2025-06-01..']),
    verdict: 'definite recent',
    path: 'part-of',
    sentence:
      'werkte tot in 2024 bij Opvang De Linde, dat hoort bij Jeugdhulp Veldzicht; dat eindigde een jaar geleden',
  },
  {
    name: 'two levels below',
    ties: [at('X')],
    graph: network('T M X', ['X', 'parent', 'M'], ['M', 'parent', 'T']),
    verdict: 'definite current',
    path: 'part-of part-of',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat hoort bij Meander Jeugd, dat hoort bij Jeugdhulp Veldzicht',
  },
  {
    name: 'two levels above',
    ties: [at('X')],
    graph: network('T M X', ['T', 'parent', 'M'], ['M', 'parent', 'X']),
    verdict: 'definite current',
    path: 'has-part has-part',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, waar Meander Jeugd bij hoort, waar Jeugdhulp Veldzicht bij hoort',
  },
  {
    name: 'three steps away',
    ties: [at('X')],
    graph: network('T A B X', ['T', 'parent', 'A'], ['A', 'parent', 'B'], ['X', 'parent', 'B']),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'another owner of the same part',
    ties: [at('X')],
    graph: network('T X C', ['C', 'parent', 'T'], ['C', 'parent', 'X']),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'on the supervisory board of the parent',
    ties: [at('A', 'supervisory-board', '2021-01-01..')],
    graph: above,
    verdict: 'definite current',
    path: 'has-part',
    sentence:
      'zit sinds 2021 in de raad van toezicht van Zorggroep Meander, waar Jeugdhulp Veldzicht bij hoort',
  },
  {
    name: 'a relative at a sister',
    ties: [at('X', 'family', '2020-01-01..')],
    graph: sisters,
    verdict: 'definite current',
    path: 'part-of has-part',
    sentence:
      'heeft een naaste die werkt bij Opvang De Linde, dat hoort bij Zorggroep Meander, waar ook Jeugdhulp Veldzicht bij hoort',
  },
  {
    name: 'a relative at a sister that left the group',
    ties: [at('X', 'family', '2015-01-01..')],
    graph: network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A', '..2024-12-31']),
    verdict: 'definite recent',
    path: 'part-of has-part',
    sentence:
      'heeft een naaste die werkt bij Opvang De Linde, dat tot in 2024 hoorde bij Zorggroep Meander, waar ook Jeugdhulp Veldzicht bij hoort; dat eindigde een jaar geleden',
  },
  {
    name: 'a parent that changed: the old group, a year ago',
    ties: [at('X')],
    graph: network(
      'T X',
      ['X', 'parent', 'T', '2012-01-01..2024-12-31'],
      ['X', 'parent', 'B', '2025-01-01..'],
    ),
    verdict: 'definite recent',
    path: 'part-of',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat tot in 2024 hoorde bij Jeugdhulp Veldzicht; dat eindigde een jaar geleden',
  },
  {
    name: 'a parent that changed: the new group',
    ties: [at('X')],
    graph: network(
      'T X A',
      ['X', 'parent', 'A', '2012-01-01..2024-12-31'],
      ['X', 'parent', 'T', '2025-01-01..'],
    ),
    verdict: 'definite current',
    path: 'part-of',
    sentence: 'werkt sinds 2015 bij Opvang De Linde, dat hoort bij Jeugdhulp Veldzicht',
  },
  {
    name: 'a sister under the old parent only',
    ties: [at('X')],
    graph: network(
      'T X A B',
      ['X', 'parent', 'A', '2012-01-01..2019-12-31'],
      ['X', 'parent', 'B', '2020-01-01..'],
      ['T', 'parent', 'A', '2018-01-01..'],
    ),
    verdict: 'definite lapsed',
    path: 'part-of has-part',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat tot in 2019 hoorde bij Zorggroep Meander, waar ook Jeugdhulp Veldzicht bij hoort; dat eindigde 6 jaar geleden',
  },
  {
    name: 'two paths: the running before the one that ended',
    ties: [at('T', 'employer', '2015-01-01..2025-12-31'), at('X')],
    graph: child,
    verdict: 'definite current',
    path: 'part-of',
    sentence: 'werkt sinds 2015 bij Opvang De Linde, dat hoort bij Jeugdhulp Veldzicht',
  },
  {
    name: 'two paths just as strong: the shorter',
    ties: [at('X'), at('A')],
    graph: sisters,
    verdict: 'definite current',
    path: 'has-part',
    sentence: 'werkt sinds 2015 bij Zorggroep Meander, waar Jeugdhulp Veldzicht bij hoort',
  },
];
