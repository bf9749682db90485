import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { findCheck } from '~/domain/registry/profile/held-data.server';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { CheckAnswer } from '~/ui/domain/own-profile/check-answer';
import { HeldData } from '~/ui/domain/own-profile/held-data';
import { ExpiredLink } from '~/ui/domain/request/expired-link';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { hiddenAddress } from '~/web/hidden-address';

export const handle: PageHandle = { audience: 'public', title: 'profile:check.title', indexed: false };

/** Opening the link changes nothing: scanners of mail open every link. Only the button does. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/profile-check/profile-check');
  const token = args.params.token ?? '';
  const { check, places, today } = await withActor(actor, async (work) => ({
    check: await findCheck(work, token),
    places: await listPlaces(work),
    today: calendarDayAt(work.now),
  }));
  if (check?.state === 'open') {
    const { held, address } = check;
    return json({ token, state: check.state, held, address, places, today });
  }
  if (check?.state === 'expired') {
    return json({ token, state: check.state, address: hiddenAddress(check.address) });
  }
  if (check) return json({ token, state: check.state, answeredOn: check.answeredOn });
  return json({ token, state: 'gone' as const });
}

export default function ProfileCheck() {
  const check = useLoaderData<typeof loader>();
  const t = useT('profile');
  const language = useLanguage();
  const path = `/profiel-controle/${check.token}`;
  switch (check.state) {
    case 'open':
      return (
        <Page title={t('check.title')} lead={t('check.lead')}>
          <CheckAnswer action={`${path}/klopt`} />
          {!check.held.isPublic && <Alert kind="info">{t('check.not-listed')}</Alert>}
          <HeldData held={check.held} address={check.address} today={check.today} {...check.places} />
          <CheckAnswer action={`${path}/klopt`} />
        </Page>
      );
    case 'expired':
      return (
        <ExpiredLink
          title={t('check.expired-title')}
          text={t('check.expired', { address: check.address })}
          button={t('check.renew')}
          action={`${path}/nieuw`}
        />
      );
    case 'answered':
      return (
        <Page title={t('check.title')} width="text">
          <EmptyState
            title={t('check.answered-title')}
            text={t('check.answered', { day: formatDay(language, check.answeredOn) })}
            action={
              <ButtonLink to="/reviewer/profiel" kind="secondary">
                {t('check.to-profile')}
              </ButtonLink>
            }
          />
        </Page>
      );
    case 'gone':
      return (
        <Page title={t('check.title')} width="text">
          <EmptyState
            title={t('check.gone-title')}
            text={t('check.gone')}
            action={
              <ButtonLink to="/reviewer/profiel" kind="secondary">
                {t('check.sign-in')}
              </ButtonLink>
            }
          />
        </Page>
      );
  }
}
