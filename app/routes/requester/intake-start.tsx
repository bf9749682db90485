import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { firstIncompleteStep } from '~/domain/requests/intake/intake-answers';
import { findDraft } from '~/domain/requests/intake/intake-draft.server';
import { stepPath } from '~/domain/requests/intake/intake-form';
import { getPromisedDays } from '~/domain/requests/service-levels/service-level-queries.server';
import { useT } from '~/i18n/use-t';
import { WaysIn } from '~/ui/domain/intake/ways-in';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { readIntakeToken } from '~/web/intake-cookie.server';
import { publicOrganisation } from '~/web/public-organisation.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'intake:start.title',
  description: 'intake:start.description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/intake-start');
  const { draft, promised } = await withActor(actor, async (work) => ({
    draft: await findDraft(work, readIntakeToken(args.request)),
    promised: await getPromisedDays(work),
  }));
  const begun = draft !== null && draft.becameReference === null ? draft : null;
  const next = begun && firstIncompleteStep(begun.kind, begun.answers);
  const { email, phone } = publicOrganisation();
  return json({
    continueAt: begun && (next ? stepPath(begun.kind, next) : '/aanvraag/controleren'),
    promised,
    email,
    phone: phone ?? null,
  });
}

export default function IntakeStart() {
  const { continueAt, promised, email, phone } = useLoaderData<typeof loader>();
  const t = useT('intake');
  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      {continueAt && (
        <>
          <Alert kind="info" title={t('start.go-on')}>
            {t('start.go-on-text')}
          </Alert>
          <div className="lk-actions">
            <ButtonLink to={continueAt} iconEnd="forward">
              {t('start.go-on')}
            </ButtonLink>
          </div>
        </>
      )}
      <Section title={t('start.ways-title')}>
        <WaysIn promised={promised} />
      </Section>
      <Section title={t('start.for-title')}>
        <Paragraph>{t('start.for')}</Paragraph>
      </Section>
      <Section title={t('start.time-title')}>
        <Paragraph>{t('start.time')}</Paragraph>
      </Section>
      <Section title={t('start.needed-title')}>
        <Paragraph>{t('start.needed')}</Paragraph>
      </Section>
      <Section title={t('start.not-title')}>
        <Paragraph>{t('start.not')}</Paragraph>
      </Section>
      <Section title={t('start.next-title')}>
        <BulletList items={[t('start.next-1'), t('start.next-2'), t('start.next-3'), t('start.next-4')]} />
      </Section>
      <Section title={t('start.call-title')}>
        <Paragraph>{t('start.call')}</Paragraph>
        <div className="lk-actions">
          {phone && (
            <ButtonLink to={`tel:${phone.replace(/[^+\d]/g, '')}`} kind="secondary" icon="phone">
              {t('start.call-phone', { phone })}
            </ButtonLink>
          )}
          <ButtonLink to={`mailto:${email}`} kind="secondary" icon="mail">
            {t('start.call-mail', { email })}
          </ButtonLink>
        </div>
      </Section>
      <Alert kind="warning" title={t('start.report-title')}>
        {t('start.report')}
      </Alert>
    </Page>
  );
}
