import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { findCompanionChoice } from '~/domain/matching/two-people/companion-choice.server';
import { newPairRule } from '~/domain/matching/two-people/inputs';
import { recordPairRule } from '~/domain/matching/two-people/record-pair-rule.server';
import { useT } from '~/i18n/use-t';
import { AgreementPage } from '~/ui/domain/agreements/agreement-page';
import { CompanionSearch } from '~/ui/domain/agreements/companion-search';
import { PairRuleForm } from '~/ui/domain/agreements/pair-rule-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'agreements:rule.new-title' };

const id = z.uuid();

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person: coordinator } = await enter(args, 'routes/coordinator/pair-rule-new');
  const personId = idParam(args.params.personId);
  const { searchParams } = new URL(args.request.url);
  const text = (searchParams.get('wie') ?? '').trim().slice(0, 100);
  const otherId = id.safeParse(searchParams.get('met')).data;
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    return (
      account && {
        person: { id: account.id, name: account.name },
        choice: await findCompanionChoice(work, personId, { otherId, text }),
        today: calendarDayAt(work.now),
      }
    );
  });
  if (!found) throw notFound();
  return json({ ...found, text, isOwn: coordinator?.id === personId });
}

const fieldOf: Readonly<Record<string, string>> = {
  'pair-rule-known': 'startsOn',
  'only-together-taken': 'kind',
};

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/pair-rule-new');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, newPairRule);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const recorded = await withActor(actor, (work) => recordPairRule(work, personId, reading.value));
  if (recorded.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}/samenwerking`, {
      flash: { message: 'agreements:rule.saved' },
    });
  }
  const { reason } = recorded;
  if (reason === 'not-found') throw notFound();
  const field = fieldOf[reason];
  const refusal = field ? { ...recorded, fields: { [field]: reason } } : recorded;
  return json({ form: failureToForm(refusal, reading.typed) }, 409);
}

export default function PairRuleNew() {
  const { person, choice, text, today, isOwn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ startsOn: today });
  const t = useT('agreements');
  const { id: personId, name } = person;
  return (
    <AgreementPage
      person={person}
      title={t('rule.new-title')}
      lead={t('rule.new-lead', { name })}
      isOwn={isOwn}
      width="text"
      above={{ title: t('rule.section'), to: `/coordinator/mensen/${personId}/samenwerking` }}
    >
      {choice.other ? (
        <PairRuleForm form={form} person={person} other={choice.other} />
      ) : (
        <CompanionSearch person={person} text={text} found={choice.found} />
      )}
    </AgreementPage>
  );
}
