import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { listPairRules } from '~/domain/matching/two-people/pair-rule-queries.server';
import { useT } from '~/i18n/use-t';
import { AgreementPage } from '~/ui/domain/agreements/agreement-page';
import { PairRuleCard } from '~/ui/domain/agreements/pair-rule-card';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('agreements:rule.title', { name: data.person.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person: coordinator } = await enter(args, 'routes/coordinator/pair-rules');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    return (
      account && {
        person: { id: account.id, name: account.name },
        rules: await listPairRules(work, personId),
        today: calendarDayAt(work.now),
      }
    );
  });
  if (!found) throw notFound();
  return json({ ...found, isOwn: coordinator?.id === personId });
}

export default function PairRules() {
  const { person, rules, today, isOwn } = useLoaderData<typeof loader>();
  const t = useT('agreements');
  const { id, name } = person;
  return (
    <AgreementPage
      person={person}
      title={t('rule.title', { name })}
      lead={t('rule.lead', { name })}
      isOwn={isOwn}
      actions={
        !isOwn && (
          <ButtonLink to={`/coordinator/mensen/${id}/samenwerking/nieuw`} icon="add">
            {t('rule.add')}
          </ButtonLink>
        )
      }
    >
      {rules.length === 0 && <EmptyState title={t('rule.none')} text={t('rule.none-text')} />}
      {rules.map((rule) => (
        <PairRuleCard key={rule.id} personId={id} rule={rule} today={today} isOwn={isOwn} canEnd />
      ))}
    </AgreementPage>
  );
}
