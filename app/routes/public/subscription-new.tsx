import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listLibraryTerms } from '~/domain/findings/library/library-terms.server';
import { askSubscription } from '~/domain/findings/subscription/ask-subscription.server';
import { subscriptionInput } from '~/domain/findings/subscription/inputs';
import { queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { SubscriptionForm } from '~/ui/domain/library/subscription-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { keptFromSearchEngines } from '~/web/kept-from-search-engines';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'public', title: 'library:subscription.title', indexed: false };

export const headers = keptFromSearchEngines;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/public/subscription-new');
  const taxonomies = await withActor(actor, (work) => listLibraryTerms(work, language));
  return json({ sectors: taxonomies.find(({ key }) => key === 'sector')?.terms ?? [] });
}

/** The answer is the same for every address, whether it is known or not. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/subscription-new');
  const reading = await readForm(args.request, subscriptionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const perNetwork = await countAttemptFrom('subscription-per-network', context.clientAddress);
  const perAddress = await countAttempt('subscription-per-address', reading.value.address);
  for (const decision of [perNetwork, perAddress]) {
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  await withActor(actor, async (work) => {
    const link = await askSubscription(work, reading.value);
    await queueLinkMail(work, { template: 'library-asked', link });
  });
  return redirectTo(context, '/leren/abonnement', { flash: { message: 'library:subscription.asked' } });
}

export default function SubscriptionNew() {
  const { sectors } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const form = useActionData<typeof action>()?.form ?? startForm({ language });
  const t = useT('library');
  return (
    <Page
      title={t('subscription.title')}
      lead={t('subscription.lead')}
      width="text"
      breadcrumbs={[{ title: t('title'), to: '/leren' }]}
    >
      <SubscriptionForm form={form} sectors={sectors} />
      <Section title={t('subscription.kept-title')}>
        <Paragraph>{t('subscription.kept-text')}</Paragraph>
      </Section>
    </Page>
  );
}
