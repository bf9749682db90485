import { expect, test } from 'vitest';
import { affiliationKinds } from '~/domain/organisations/ties/affiliation-kind';
import { conflictPaths } from '~/domain/organisations/ties/conflict-path';
import { pinnedKinds } from '~/domain/organisations/ties/pinned-kind';
import { tieStepKinds } from '~/domain/organisations/ties/target-reach';
import { explainTie, tieSentence } from '~/domain/organisations/ties/tie-explanation';
import { i18nOf } from '~/i18n/translate';
import { at, network } from './network';

const onDay = '2026-03-09';
const fullNames: Record<string, string> = {
  T: 'Jeugdhulp Veldzicht',
  X: 'Opvang De Linde',
  A: 'Zorggroep Meander',
  P: 'Stichting Oeverland',
};

function sentence(
  language: 'nl' | 'en',
  ties: ReturnType<typeof at>[],
  graph: ReturnType<typeof network>,
): string {
  const say = i18nOf(language).getFixedT(language, 'organisations');
  const tie = conflictPaths(ties, graph, 'T', onDay);
  return tieSentence(
    explainTie(tie, (id) => fullNames[id] ?? id, onDay),
    (key, params) => say(key, params),
  );
}

const sisters = network('T X A', ['T', 'parent', 'A'], ['X', 'parent', 'A']);

test('one Dutch sentence names the tie and every step', () => {
  expect(sentence('nl', [at('X', 'employer', '2019-02-01..')], sisters)).toBe(
    'werkt sinds 2019 bij Opvang De Linde, dat hoort bij Zorggroep Meander, waar ook Jeugdhulp Veldzicht bij hoort',
  );
  expect(
    sentence(
      'nl',
      [at('P', 'board', '2010-01-01..2024-01-31')],
      network('T P', ['P', 'successor', 'T', '2022-01-01..']),
    ),
  ).toBe(
    'zat tot in 2024 in het bestuur van Stichting Oeverland, dat in 2022 is opgegaan in Jeugdhulp Veldzicht; dat eindigde 2 jaar geleden',
  );
  expect(sentence('nl', [at('T', 'client')], network('T'))).toBe(
    'werkt sinds 2015 in opdracht van Jeugdhulp Veldzicht',
  );
  expect(sentence('nl', [at('X')], network('T? X'))).toBe(
    'band met Jeugdhulp Veldzicht is niet te toetsen: onbekend is bij welke groep Jeugdhulp Veldzicht hoort',
  );
  expect(sentence('nl', [], network('T'))).toBe('heeft geen bekende band met Jeugdhulp Veldzicht');
});

test('a step that ended is told in the past', () => {
  const left = network('T X', ['X', 'parent', 'T', '2010-01-01..2024-12-31']);
  expect(sentence('nl', [at('X')], left)).toBe(
    'werkt sinds 2015 bij Opvang De Linde, dat tot in 2024 hoorde bij Jeugdhulp Veldzicht; dat eindigde een jaar geleden',
  );
});

test('English says the same', () => {
  expect(sentence('en', [at('X', 'employer', '2019-02-01..')], sisters)).toBe(
    'has worked at Opvang De Linde since 2019, which is part of Zorggroep Meander, of which Jeugdhulp Veldzicht is part too',
  );
});

test('there are words for every kind of tie and every step', () => {
  const { exists } = i18nOf('nl');
  for (const kind of [...affiliationKinds, ...pinnedKinds.map((pinned) => `pinned-${pinned}`)]) {
    for (const tense of ['current', 'former']) {
      expect(exists(`organisations:tie.lead.${kind}-${tense}`)).toBe(true);
    }
  }
  for (const kind of tieStepKinds) expect(exists(`organisations:tie.clause.${kind}`)).toBe(true);
});
