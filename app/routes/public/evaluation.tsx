import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findByLink } from '~/domain/reviews/follow-up/evaluation-queries.server';
import { giveEvaluation } from '~/domain/reviews/follow-up/give-evaluation.server';
import { evaluationInput } from '~/domain/reviews/follow-up/inputs';
import { useT } from '~/i18n/use-t';
import { EvaluationForm } from '~/ui/domain/follow-up/evaluation-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'public', title: 'followUp:form.title', indexed: false };

/** Whoever answers is a visitor, also when they are signed in: nobody knows who answered. */
export async function loader(args: LoaderFunctionArgs) {
  const { context } = await enter(args, 'routes/public/evaluation');
  const decision = await countAttemptFrom('evaluation-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const { standing } = await withActor(visitor, (work) => findByLink(work, args.params.token ?? ''));
  return json({ standing });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = await enter(args, 'routes/public/evaluation');
  const token = args.params.token ?? '';
  const decision = await countAttemptFrom('evaluation-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const reading = await readForm(args.request, evaluationInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const given = await withActor(visitor, (work) => giveEvaluation(work, token, reading.value));
  return redirectTo(context, given.ok ? '/evaluatie/dank' : `/evaluatie/${token}`);
}

export default function Evaluation() {
  const { standing } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('followUp');
  if (standing !== 'open') {
    return (
      <Page title={t('form.title')} width="text">
        <EmptyState title={t(`form.${standing}-title`)} text={t(`form.${standing}`)} />
      </Page>
    );
  }
  return (
    <Page title={t('form.title')} lead={t('form.lead')} width="text">
      <EvaluationForm form={form} />
    </Page>
  );
}
