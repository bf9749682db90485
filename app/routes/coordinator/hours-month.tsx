import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findMonthToDecide } from '~/domain/billing/periods/month-to-decide.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { BookedTable } from '~/ui/domain/approval/booked-table';
import { DecideMonth } from '~/ui/domain/approval/decide-month';
import { MonthGaps } from '~/ui/domain/approval/month-gaps';
import { MonthTotals } from '~/ui/domain/approval/month-totals';
import { gapsOf, PreviewTable } from '~/ui/domain/approval/preview-table';
import { formatDay } from '~/ui/formats/day';
import { formatMonth } from '~/ui/formats/month';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Badge } from '~/ui/primitives/badge';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { monthParam } from '~/web/month-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('approval:month.title', { name: data.month.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/coordinator/hours-month');
  const of = { personId: idParam(args.params.personId), month: monthParam(args.params.month) };
  const month = await withActor(actor, (work) => findMonthToDecide(work, of));
  if (!month) throw notFound();
  return json({ month, isTreasurer: person?.roles.includes('treasurer') ?? false });
}

export default function HoursMonth() {
  const { month, isTreasurer } = useLoaderData<typeof loader>();
  const t = useT('approval');
  const domain = useT('domain');
  const language = useLanguage();
  const { personId, name, status, waiting, booked, refusal, submittedOn, comment } = month;
  const here = `/coordinator/uren/${personId}/${month.month}`;
  const gaps = gapsOf(waiting);
  const when = submittedOn === null ? null : formatDay(language, submittedOn);
  return (
    <Page
      title={t('month.title', { name })}
      lead={t(when === null ? 'month.lead' : 'month.lead-since', {
        month: formatMonth(language, month.month),
        day: when ?? '',
      })}
      aside={
        <Badge tone={status === 'submitted' ? 'accent' : 'neutral'}>{domain(`periodStatus.${status}`)}</Badge>
      }
      breadcrumbs={[{ title: t('list.title'), to: '/coordinator/uren' }]}
    >
      {comment && <Paragraph>{t('month.comment', { comment })}</Paragraph>}
      <DecideMonth month={month} here={here} isReady={gaps.length === 0} />
      <MonthGaps gaps={gaps} personId={personId} name={name} isTreasurer={isTreasurer} />
      {(booked.length === 0 || waiting.length > 0) && (
        <Section title={t('month.waiting')}>
          <PreviewTable
            rows={waiting}
            here={here}
            version={month.version}
            mayDecide={status === 'submitted' && refusal === null}
          />
          <MonthTotals rows={waiting} />
        </Section>
      )}
      {booked.length > 0 && (
        <Section title={t('month.booked')}>
          <BookedTable lines={booked} />
          <MonthTotals rows={booked} />
        </Section>
      )}
    </Page>
  );
}
