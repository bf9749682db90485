import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listLibraryTerms } from '~/domain/findings/library/library-terms.server';
import { viewSubscription } from '~/domain/findings/subscription/view-subscription.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { termLabel } from '~/ui/domain/library/term-label';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { keptFromSearchEngines } from '~/web/kept-from-search-engines';

export const handle: PageHandle = { audience: 'public', title: 'library:subscription.title', indexed: false };

export const headers = keptFromSearchEngines;

/** Opening the link changes nothing: scanners of mail open every link. Only the buttons do. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/public/subscription');
  const token = args.params.token ?? '';
  return json(
    await withActor(actor, async (work) => ({
      token,
      view: await viewSubscription(work, token),
      taxonomies: await listLibraryTerms(work, language),
    })),
  );
}

export default function Subscription() {
  const { token, view, taxonomies } = useLoaderData<typeof loader>();
  const t = useT('library');
  const language = useLanguage();
  const path = `/leren/abonnement/${token}`;
  if (view.state === 'gone') {
    return (
      <Page title={t('subscription.title')} width="text">
        <EmptyState
          title={t('subscription.gone-title')}
          text={t('subscription.gone-text')}
          action={<ButtonLink to="/leren/abonnement">{t('subscription.again')}</ButtonLink>}
        />
      </Page>
    );
  }
  const isAsked = view.state === 'asked';
  return (
    <Page
      title={t(isAsked ? 'subscription.confirm-title' : 'subscription.running-title')}
      lead={
        view.state === 'asked'
          ? t('subscription.confirm-text')
          : t('subscription.running-text', { day: formatDay(language, view.endsOn) })
      }
      width="text"
    >
      <Paragraph>
        {view.sector === null
          ? t('subscription.about-all')
          : t('subscription.about', {
              sector: termLabel(taxonomies, { taxonomy: 'sector', code: view.sector }),
            })}
      </Paragraph>
      <Form action={`${path}/${isAsked ? 'bevestiging' : 'verlenging'}`}>
        <Button>{t(isAsked ? 'subscription.confirm' : 'subscription.renew')}</Button>
      </Form>
      <Form action={`${path}/einde`}>
        <Button kind="secondary">{t(isAsked ? 'subscription.refuse' : 'subscription.stop')}</Button>
      </Form>
    </Page>
  );
}
