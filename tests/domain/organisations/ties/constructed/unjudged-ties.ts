import { at, network } from '../network';
import type { ConstructedNetwork } from './constructed-network';

/** Where the group of an organisation is not on record. */
export const unjudgedTies: readonly ConstructedNetwork[] = [
  {
    name: 'the group of the target is unknown',
    ties: [at('X')],
    graph: network('T? X'),
    verdict: 'unjudged',
    path: '',
    sentence:
      'band met Jeugdhulp Veldzicht is niet te toetsen: onbekend is bij welke groep Jeugdhulp Veldzicht hoort',
  },
  {
    name: 'the group of the employer is unknown',
    ties: [at('X')],
    graph: network('T X?'),
    verdict: 'unjudged',
    path: '',
    sentence:
      'band met Jeugdhulp Veldzicht is niet te toetsen: onbekend is bij welke groep Opvang De Linde hoort',
  },
  {
    name: 'an employer that is not on record',
    ties: [at('Q')],
    graph: network('T X'),
    verdict: 'unjudged',
    path: '',
    sentence:
      'band met Jeugdhulp Veldzicht is niet te toetsen: onbekend is bij welke groep Stichting Duinkamp hoort',
  },
  {
    name: 'unknown, but a definite tie all the same',
    ties: [at('T')],
    graph: network('T?'),
    verdict: 'definite current',
    path: '',
    sentence: 'werkt sinds 2015 bij Jeugdhulp Veldzicht',
  },
  {
    name: 'unknown, and only a perceived tie',
    ties: [at('X')],
    graph: network('T? X', ['X', 'joint-arrangement', 'T']),
    verdict: 'unjudged',
    path: '',
    sentence:
      'band met Jeugdhulp Veldzicht is niet te toetsen: onbekend is bij welke groep Jeugdhulp Veldzicht hoort',
  },
  {
    name: 'unknown, but that tie is long over',
    ties: [at('X', 'employer', '2010-01-01..2012-01-01')],
    graph: network('T? X'),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
  {
    name: 'the groups of both are unknown',
    ties: [at('X', 'board')],
    graph: network('T? X?'),
    verdict: 'unjudged',
    path: '',
    sentence:
      'band met Jeugdhulp Veldzicht is niet te toetsen: onbekend is bij welke groep deze organisaties horen: Jeugdhulp Veldzicht, Opvang De Linde',
  },
  {
    name: 'unknown for a side function only',
    ties: [at('X'), at('Y', 'volunteer')],
    graph: network('T X Y?'),
    verdict: 'unjudged',
    path: '',
    sentence:
      'band met Jeugdhulp Veldzicht is niet te toetsen: onbekend is bij welke groep Sportclub De Brem hoort',
  },
  {
    name: 'unknown, but what is known is a recent tie',
    ties: [at('T', 'employer', '2015-01-01..2024-12-31'), at('Y')],
    graph: network('T Y?'),
    verdict: 'definite recent',
    path: '',
    sentence: 'werkte tot in 2024 bij Jeugdhulp Veldzicht; dat eindigde een jaar geleden',
  },
  {
    name: 'no ties, and the group of the target unknown',
    ties: [],
    graph: network('T?'),
    verdict: 'none',
    path: '',
    sentence: 'heeft geen bekende band met Jeugdhulp Veldzicht',
  },
];
