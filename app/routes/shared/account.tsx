import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { languages } from '~/domain/accounts/language';
import { useT } from '~/i18n/use-t';
import { AccountDetails } from '~/ui/domain/account/account-details';
import { SessionTable } from '~/ui/domain/account/session-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';
import { listSessionsOf } from '~/web/session.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'account:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, sessionId } = await enter(args, 'routes/shared/account');
  const account = person && (await withActor(actor, (work) => findAccount(work, person.id)));
  if (!account) throw notFound();
  return json({ account, sessionId, sessions: await listSessionsOf(account.id) });
}

export default function AccountPage() {
  const { account, sessions, sessionId } = useLoaderData<typeof loader>();
  const t = useT('account');
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      {account.roles.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          action={<ButtonLink to="/aanvraag">{t('empty.ask')}</ButtonLink>}
        />
      )}
      <Section title={t('details')}>
        <AccountDetails account={account} />
        <Paragraph>{t('change-hint')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/contact" kind="secondary">
            {t('contact')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={t('language.title')}>
        <Form action="/account/taal">
          <RadioGroup
            form={startForm({ language: account.language })}
            name="language"
            label={t('language.label')}
            columns
            options={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
          />
          <SubmitRow>
            <Button kind="secondary">{t('language.submit')}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={t('sessions.title')}>
        <Paragraph>{t('sessions.text')}</Paragraph>
        <SessionTable sessions={sessions} currentId={sessionId} />
        <Form action="/uitloggen/overal">
          <SubmitRow>
            <Button kind="danger" icon="sign-out">
              {t('sessions.everywhere')}
            </Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  );
}
