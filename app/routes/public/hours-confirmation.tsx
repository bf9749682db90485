import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { answerConfirmation } from '~/domain/billing/confirmation/answer-confirmation.server';
import { answerInput } from '~/domain/billing/confirmation/confirmation-inputs';
import { findByLink } from '~/domain/billing/confirmation/find-by-link.server';
import { useT } from '~/i18n/use-t';
import { AnswerForm } from '~/ui/domain/hours-confirmation/answer-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'hoursConfirmation:link.title',
  indexed: false,
};

/** Whoever holds the link answers, signed in or not. */
export async function loader(args: LoaderFunctionArgs) {
  const { context } = await enter(args, 'routes/public/hours-confirmation');
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const asked = await withActor(visitor, (work) => findByLink(work, args.params.token ?? ''));
  if (!asked) return json({ standing: 'unknown' as const });
  if (asked.standing !== 'open') return json({ standing: asked.standing });
  const { standing, reference, payerName, shareBasisPoints, answerByOn, lines } = asked;
  return json({ standing, reference, payerName, shareBasisPoints, answerByOn, lines });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = await enter(args, 'routes/public/hours-confirmation');
  const token = args.params.token ?? '';
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const asked = await withActor(visitor, (work) => findByLink(work, token));
  const here = `/urenbevestiging/${encodeURIComponent(token)}`;
  if (asked?.standing !== 'open') return redirectTo(context, here);
  const reading = await readForm(args.request, answerInput(asked.lines.map(({ lineId }) => lineId)));
  if (!reading.ok) return json({ form: reading.form }, 422);
  // The page of the link then says how it stands, also when this came too late.
  await withActor(visitor, (work) => answerConfirmation(work, { token, ...reading.value }));
  return redirectTo(context, here);
}

export default function HoursConfirmation() {
  const asked = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('hoursConfirmation');
  if (asked.standing !== 'open') {
    return (
      <Page title={t('link.title')} width="text">
        <EmptyState
          title={t(`link.${asked.standing}-title`)}
          text={t(`link.${asked.standing}`)}
          action={
            <ButtonLink to="/contact" kind="secondary">
              {t('link.contact')}
            </ButtonLink>
          }
        />
      </Page>
    );
  }
  const { payerName: payer, reference } = asked;
  return (
    <Page title={t('link.title')} lead={t('link.lead', { payer, reference })} width="text">
      <AnswerForm asked={asked} refused={refused} />
    </Page>
  );
}
