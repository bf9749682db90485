import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listDuplicateOrganisations } from '~/domain/merging/organisations/duplicate-organisations.server';
import { listDuplicatePeople } from '~/domain/merging/people/duplicate-people.server';
import { strongLikeness } from '~/domain/merging/people/likely-same-person';
import { useT } from '~/i18n/use-t';
import { DuplicateTable } from '~/ui/domain/merging/duplicate-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'merging:title' };

/** The record of which more is known is the likelier one to stay. */
function knownBest<Row>(one: Row, other: Row, known: (row: Row) => number): readonly [Row, Row] {
  return known(other) > known(one) ? [other, one] : [one, other];
}

/** What is dealt with makes room for the next. */
const shown = 25;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/duplicates');
  return json(
    await withActor(actor, async (work) => {
      const people = await listDuplicatePeople(work);
      const organisations = await listDuplicateOrganisations(work);
      return {
        people: {
          total: people.length,
          pairs: people.slice(0, shown).map((pair) => {
            const [one, other] = knownBest(pair.one, pair.other, ({ employers }) => employers.length);
            return {
              one: { id: one.id, name: one.name, addresses: one.addresses },
              other: { id: other.id, name: other.name, addresses: other.addresses },
              isStrong: pair.score >= strongLikeness,
              reasons: pair.reasons,
            };
          }),
        },
        organisations: {
          total: organisations.length,
          pairs: organisations.slice(0, shown).map((pair) => {
            const [one, other] = knownBest(
              pair.one,
              pair.other,
              ({ kvk, oin, aliases }) => Number(kvk !== null) + Number(oin !== null) + aliases.length,
            );
            return {
              one: { id: one.id, name: one.name, kind: one.kind },
              other: { id: other.id, name: other.name, kind: other.kind },
              isStrong: pair.score >= strongLikeness,
              reasons: pair.reasons,
            };
          }),
        },
      };
    }),
  );
}

export default function Duplicates() {
  const { people, organisations } = useLoaderData<typeof loader>();
  const t = useT('merging');
  const domain = useT('domain');
  const person = ({ id, name, addresses }: (typeof people.pairs)[number]['one']) => ({
    id,
    name,
    about: addresses.join(', '),
    to: `/coordinator/mensen/${id}`,
  });
  const organisation = ({ id, name, kind }: (typeof organisations.pairs)[number]['one']) => ({
    id,
    name,
    about: domain(`organisationKind.${kind}`),
    to: `/coordinator/organisaties/${id}`,
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('people-found', { count: people.total })}>
        <DuplicateTable
          total={people.total}
          empty={t('nothing-people')}
          pairs={people.pairs.map(({ one, other, isStrong, reasons }) => ({
            one: person(one),
            other: person(other),
            isStrong,
            reasons: reasons.map((reason) => t(`person-reason.${reason}`)),
            to: `/coordinator/dubbel/mensen/${one.id}/${other.id}`,
          }))}
        />
      </Section>
      <Section title={t('organisations-found', { count: organisations.total })}>
        <DuplicateTable
          total={organisations.total}
          empty={t('nothing-organisations')}
          pairs={organisations.pairs.map(({ one, other, isStrong, reasons }) => ({
            one: organisation(one),
            other: organisation(other),
            isStrong,
            reasons: reasons.map((reason) => t(`organisation-reason.${reason}`)),
            to: `/coordinator/dubbel/organisaties/${one.id}/${other.id}`,
          }))}
        />
      </Section>
    </Page>
  );
}
