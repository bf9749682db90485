import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { findCalendarSince } from '~/domain/registry/availability/calendar-queries.server';
import { renewCalendar } from '~/domain/registry/availability/renew-calendar.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { CodeBlock } from '~/ui/primitives/code-block';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'availability:feed.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/calendar-feed');
  if (!person) throw notFound();
  const since = await withActor(actor, (work) => findCalendarSince(work, person.id));
  return json({ sinceOn: since && calendarDayAt(since) });
}

/** The address is shown in this answer and nowhere else: of its secret part only the hash is kept. */
export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/calendar-feed');
  if (!person) throw notFound();
  const renewed = await withActor(actor, (work) => renewCalendar(work, person.id));
  if (!renewed.ok) throw notFound();
  const address = `${context.publicOrigin}/agenda/${renewed.value.token}/leerreviews.ics`;
  return json({ address }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function CalendarFeed() {
  const { sinceOn } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const t = useT('availability');
  const reviewer = useT('reviewer');
  const language = useLanguage();
  return (
    <Page
      title={t('feed.title')}
      lead={t('feed.lead')}
      width="text"
      breadcrumbs={[{ title: reviewer('availability.title'), to: '/reviewer/beschikbaarheid' }]}
    >
      {made && (
        <>
          <Alert kind="ok" title={t('feed.made')}>
            {t('feed.once')}
          </Alert>
          <CodeBlock>{made.address}</CodeBlock>
        </>
      )}
      <Section title={t('feed.what')}>
        <BulletList
          items={[t('feed.invitations'), t('feed.meetings'), t('feed.reviews'), t('feed.absences')]}
        />
        <Paragraph>{t('feed.never')}</Paragraph>
      </Section>
      <Section title={t('feed.how')}>
        <Paragraph>{t('feed.how-text')}</Paragraph>
        {sinceOn && <Paragraph>{t('feed.since', { day: formatDay(language, sinceOn) })}</Paragraph>}
        <div className="lk-actions">
          <Form>
            <Button icon="calendar">{t(sinceOn ? 'feed.renew' : 'feed.make')}</Button>
          </Form>
          {sinceOn && (
            <Form action="/reviewer/agenda/einde">
              <Button kind="danger" icon="close">
                {t('feed.end')}
              </Button>
            </Form>
          )}
        </div>
        {sinceOn && <Paragraph>{t('feed.renew-text')}</Paragraph>}
      </Section>
    </Page>
  );
}
