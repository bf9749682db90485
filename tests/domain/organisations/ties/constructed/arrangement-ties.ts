import { at, network } from '../network';
import type { ConstructedNetwork } from './constructed-network';

const joint = network('T X J', ['T', 'joint-arrangement', 'J'], ['X', 'joint-arrangement', 'J']);

/** Joint arrangements and oversight, which are mostly perceived ties. */
export const arrangementTies: readonly ConstructedNetwork[] = [
  {
    name: 'both take part in an arrangement',
    ties: [at('X')],
    graph: joint,
    verdict: 'perceived current',
    path: 'takes-part-in run-for',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat meedoet in Regeling Jeugd Merwe, waarin ook Jeugdhulp Veldzicht meedoet',
  },
  {
    name: 'employed by the arrangement',
    ties: [at('J')],
    graph: joint,
    verdict: 'definite current',
    path: 'run-for',
    sentence: 'werkt sinds 2015 bij Regeling Jeugd Merwe, waarin Jeugdhulp Veldzicht meedoet',
  },
  {
    name: 'the target is the arrangement',
    ties: [at('X')],
    graph: network('T X', ['X', 'joint-arrangement', 'T']),
    verdict: 'perceived current',
    path: 'takes-part-in',
    sentence: 'werkt sinds 2015 bij Opvang De Linde, dat meedoet in Jeugdhulp Veldzicht',
  },
  {
    name: 'an arrangement that ended long ago',
    ties: [at('X')],
    graph: network('T X J', ['T', 'joint-arrangement', 'J', '..2018-12-31'], ['X', 'joint-arrangement', 'J']),
    verdict: 'perceived lapsed',
    path: 'takes-part-in run-for',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat meedoet in Regeling Jeugd Merwe, waarin ook Jeugdhulp Veldzicht tot in 2018 meedeed; dat eindigde 7 jaar geleden',
  },
  {
    name: 'oversees the target',
    ties: [at('X')],
    graph: network('T X', ['X', 'supervises', 'T']),
    verdict: 'perceived current',
    path: 'oversees',
    sentence: 'werkt sinds 2015 bij Opvang De Linde, dat toezicht houdt op Jeugdhulp Veldzicht',
  },
  {
    name: 'overseen by the target',
    ties: [at('X')],
    graph: network('T X', ['T', 'supervises', 'X']),
    verdict: 'perceived current',
    path: 'overseen-by',
    sentence: 'werkt sinds 2015 bij Opvang De Linde, waarop Jeugdhulp Veldzicht toezicht houdt',
  },
  {
    name: 'a perceived tie outweighs one long over',
    ties: [at('T', 'board', '2010-01-01..2012-01-01'), at('X')],
    graph: joint,
    verdict: 'perceived current',
    path: 'takes-part-in run-for',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat meedoet in Regeling Jeugd Merwe, waarin ook Jeugdhulp Veldzicht meedoet',
  },
  {
    name: 'an arrangement dissolved a year ago',
    ties: [at('X')],
    graph: network(
      'T X J',
      ['T', 'joint-arrangement', 'J', '2015-01-01..2024-12-31'],
      ['X', 'joint-arrangement', 'J', '2015-01-01..2024-12-31'],
    ),
    verdict: 'perceived recent',
    path: 'takes-part-in run-for',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat tot in 2024 meedeed in Regeling Jeugd Merwe, waarin ook Jeugdhulp Veldzicht tot in 2024 meedeed; dat eindigde een jaar geleden',
  },
  {
    name: 'worked at an arrangement that was dissolved',
    ties: [at('J', 'employer', '2018-01-01..2024-12-31')],
    graph: network('T J', ['T', 'joint-arrangement', 'J', '2015-01-01..2024-12-31']),
    verdict: 'definite recent',
    path: 'run-for',
    sentence:
      'werkte tot in 2024 bij Regeling Jeugd Merwe, waarin Jeugdhulp Veldzicht tot in 2024 meedeed; dat eindigde een jaar geleden',
  },
  {
    name: 'the target took part in an arrangement at another time',
    ties: [at('X')],
    graph: network(
      'T X J',
      ['T', 'joint-arrangement', 'J', '..2018-12-31'],
      ['X', 'joint-arrangement', 'J', '2019-01-01..'],
    ),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'oversaw the target until last year',
    ties: [at('X')],
    graph: network('T X', ['X', 'supervises', 'T', '2015-01-01..2025-06-30']),
    verdict: 'perceived recent',
    path: 'oversees',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, dat tot in 2025 toezicht hield op Jeugdhulp Veldzicht; dat eindigde minder dan een jaar geleden',
  },
  {
    name: 'was overseen by the target long ago',
    ties: [at('X')],
    graph: network('T X', ['T', 'supervises', 'X', '..2015-12-31']),
    verdict: 'perceived lapsed',
    path: 'overseen-by',
    sentence:
      'werkt sinds 2015 bij Opvang De Linde, waarop Jeugdhulp Veldzicht tot in 2015 toezicht hield; dat eindigde 10 jaar geleden',
  },
  {
    name: 'two paths: the definite before the perceived',
    ties: [at('J', 'employer', '2015-01-01..2024-12-31'), at('X')],
    graph: joint,
    verdict: 'definite recent',
    path: 'run-for',
    sentence:
      'werkte tot in 2024 bij Regeling Jeugd Merwe, waarin Jeugdhulp Veldzicht meedoet; dat eindigde een jaar geleden',
  },
];
