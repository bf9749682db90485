import { expect, test } from 'vitest';
import type { ListedRelation } from '~/domain/organisations/listed-organisation';
import type { OrganisationRelationKind } from '~/domain/organisations/ties/affiliation-kind';
import { surroundingsOf } from '~/domain/organisations/ties/surroundings';

function relation(
  from: string,
  kind: OrganisationRelationKind,
  to: string,
  validUntil: string | null = null,
): ListedRelation {
  const named = (id: string) => ({ id, name: `Organisatie ${id}` });
  return { id: `${from}${to}`, kind, from: named(from), to: named(to), validFrom: '2020-01-01', validUntil };
}

test('what an organisation belongs to stands above it, what belongs to it below, what is over last', () => {
  const { above, below } = surroundingsOf(
    'O',
    [
      relation('O', 'parent', 'A', '2024-12-31'),
      relation('O', 'parent', 'B'),
      relation('C', 'parent', 'O'),
      relation('O', 'joint-arrangement', 'D'),
      relation('E', 'supervises', 'O'),
      relation('O', 'supervises', 'F'),
      relation('G', 'successor', 'O'),
      relation('O', 'successor', 'H'),
    ],
    '2026-03-09',
  );
  const said = (all: typeof above) => all.map(({ step, organisation }) => `${step} ${organisation.id}`);
  expect(said(above)).toEqual([
    'merged-into H',
    'part-of B',
    'takes-part-in D',
    'overseen-by E',
    'part-of A',
  ]);
  expect(said(below)).toEqual(['has-part C', 'oversees F', 'formed-from G']);
  expect(above.map(({ isOver }) => isOver)).toEqual([false, false, false, false, true]);
});
