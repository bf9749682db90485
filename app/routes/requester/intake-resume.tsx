import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findDraftLink } from '~/domain/requests/intake/draft-link-queries.server';
import { firstIncompleteStep } from '~/domain/requests/intake/intake-answers';
import { findDraft } from '~/domain/requests/intake/intake-draft.server';
import { stepPath } from '~/domain/requests/intake/intake-form';
import { useT } from '~/i18n/use-t';
import { ExpiredLink } from '~/ui/domain/request/expired-link';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { hiddenAddress } from '~/web/hidden-address';
import { intakeCookie } from '~/web/intake-cookie.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'public', title: 'intake:resume.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/intake-resume');
  const token = args.params.token ?? '';
  const link = await withActor(actor, (work) => findDraftLink(work, token));
  return json({
    token,
    state: link?.state ?? 'gone',
    address: link?.state === 'expired' ? hiddenAddress(link.address) : '',
  });
}

/** Only a press of the button opens the draft: programs that look at mail follow links. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/intake-resume');
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const token = args.params.token ?? '';
  const draft = await withActor(actor, (work) => findDraft(work, token));
  if (!draft || draft.becameReference !== null) return redirectTo(context, `/aanvraag/verder/${token}`);
  const next = firstIncompleteStep(draft.kind, draft.answers);
  return redirectTo(context, next ? stepPath(draft.kind, next) : '/aanvraag/controleren', {
    cookies: [intakeCookie(token, context.publicOrigin.startsWith('https://'))],
  });
}

export default function IntakeResume() {
  const { token, state, address } = useLoaderData<typeof loader>();
  const t = useT('intake');
  if (state === 'open') {
    return (
      <Page title={t('resume.title')} lead={t('resume.lead')} width="text">
        <Form>
          <SubmitRow>
            <Button iconEnd="forward">{t('resume.go')}</Button>
          </SubmitRow>
        </Form>
      </Page>
    );
  }
  if (state === 'expired') {
    return (
      <ExpiredLink
        title={t('resume.expired-title')}
        text={t('resume.expired', { address })}
        button={t('resume.renew')}
        action={`/aanvraag/verder/${token}/nieuw`}
      />
    );
  }
  const wasSent = state === 'sent';
  return (
    <Page title={t('resume.title')} width="text">
      <EmptyState
        title={t(wasSent ? 'resume.sent-title' : 'resume.gone-title')}
        text={t(wasSent ? 'resume.sent' : 'resume.gone')}
        action={
          <ButtonLink to={wasSent ? '/inloggen' : '/aanvraag'}>
            {t(wasSent ? 'resume.sign-in' : 'resume.begin')}
          </ButtonLink>
        }
      />
    </Page>
  );
}
