import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { endPairRule } from '~/domain/matching/two-people/end-pair-rule.server';
import { endedPairRule } from '~/domain/matching/two-people/inputs';
import { findPairRule } from '~/domain/matching/two-people/pair-rule-queries.server';
import { useT } from '~/i18n/use-t';
import { AgreementPage } from '~/ui/domain/agreements/agreement-page';
import { EndForm } from '~/ui/domain/agreements/end-form';
import { PairRuleCard } from '~/ui/domain/agreements/pair-rule-card';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'agreements:rule.end-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person: coordinator } = await enter(args, 'routes/coordinator/pair-rule-end');
  const personId = idParam(args.params.personId);
  const ruleId = idParam(args.params.ruleId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    const rule = await findPairRule(work, personId, ruleId);
    return (
      account &&
      rule && { person: { id: personId, name: account.name }, rule, today: calendarDayAt(work.now) }
    );
  });
  if (!found) throw notFound();
  return json({ ...found, isOwn: [personId, found.rule.otherId].includes(coordinator?.id ?? '') });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/pair-rule-end');
  const personId = idParam(args.params.personId);
  const ruleId = idParam(args.params.ruleId);
  const reading = await readForm(args.request, endedPairRule);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const ended = await withActor(actor, (work) => endPairRule(work, personId, { ruleId, ...reading.value }));
  if (ended.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}/samenwerking`, {
      flash: { message: 'agreements:rule.end-done' },
    });
  }
  if (ended.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(ended, reading.typed) }, 409);
}

export default function PairRuleEnd() {
  const { person, rule, today, isOwn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('agreements');
  const domain = useT('domain');
  const { other, kind } = rule;
  const back = { title: t('rule.section'), to: `/coordinator/mensen/${person.id}/samenwerking` };
  return (
    <AgreementPage
      person={person}
      title={t('rule.end-title')}
      lead={t('rule.end-lead', { name: person.name, other, kind: domain(`pairRuleKind.${kind}`) })}
      isOwn={isOwn}
      width="text"
      above={back}
    >
      <PairRuleCard personId={person.id} rule={rule} today={today} isOwn={isOwn} />
      {rule.endedAt === null ? (
        <EndForm
          form={form}
          reasonLabel={t('rule.end-reason')}
          save={t('rule.end-save')}
          back={{ title: t('back', { name: person.name }), to: back.to }}
        />
      ) : (
        <Alert kind="info">{t('rule.ended-already')}</Alert>
      )}
    </AgreementPage>
  );
}
