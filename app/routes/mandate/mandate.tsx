import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findMandate } from '~/domain/requests/mandate/mandate-queries.server';
import { useT } from '~/i18n/use-t';
import { ExpiredLink } from '~/ui/domain/request/expired-link';
import { MandateForm } from '~/ui/domain/request/mandate-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { hiddenAddress } from '~/web/hidden-address';

export const handle: PageHandle = { audience: 'public', title: 'request:mandate.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/mandate/mandate');
  const token = args.params.token ?? '';
  const mandate = await withActor(actor, (work) => findMandate(work, token));
  if (mandate?.state === 'expired') {
    return json({ token, state: mandate.state, address: hiddenAddress(mandate.address) });
  }
  if (mandate?.state === 'open') return json({ token, state: mandate.state, outline: mandate.outline });
  if (mandate?.state === 'answered') return json({ token, state: mandate.answer });
  return json({ token, state: mandate ? ('ended' as const) : ('gone' as const) });
}

export default function Mandate() {
  const mandate = useLoaderData<typeof loader>();
  const t = useT('request');
  switch (mandate.state) {
    case 'open':
      return (
        <Page title={t('mandate.title')} lead={t('mandate.lead')} width="text">
          <MandateForm outline={mandate.outline} base={`/mandaat/${mandate.token}`} />
        </Page>
      );
    case 'expired':
      return (
        <ExpiredLink
          title={t('mandate.expired-title')}
          text={t('mandate.expired', { address: mandate.address })}
          button={t('mandate.renew')}
          action={`/mandaat/${mandate.token}/nieuw`}
        />
      );
    default:
      return (
        <Page title={t('mandate.title')} width="text">
          <EmptyState
            title={t(`mandate.${mandate.state}-title`)}
            text={t(`mandate.${mandate.state}`)}
            action={
              <ButtonLink to="/contact" kind="secondary">
                {t('mandate.contact')}
              </ButtonLink>
            }
          />
        </Page>
      );
  }
}
