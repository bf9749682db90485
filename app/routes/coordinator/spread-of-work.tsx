import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt, yearOf } from '~/domain/kernel/calendar-day';
import { listSharesOfWork, listYearsOfWork } from '~/domain/matching/fairness/shares-of-work.server';
import { fewestWithHalf } from '~/domain/matching/fairness/spread';
import { useLanguage, useT } from '~/i18n/use-t';
import { Newcomers } from '~/ui/domain/fairness/newcomers';
import { ShareTable } from '~/ui/domain/fairness/share-table';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'fairness:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/spread-of-work');
  const asked = Number(new URL(args.request.url).searchParams.get('jaar'));
  return json(
    await withActor(actor, async (work) => {
      const thisYear = yearOf(calendarDayAt(work.now));
      const years = await listYearsOfWork(work, thisYear);
      const year = years.includes(asked) ? asked : thisYear;
      return { year, years, shares: await listSharesOfWork(work, year) };
    }),
  );
}

export default function SpreadOfWork() {
  const { year, years, shares } = useLoaderData<typeof loader>();
  const t = useT('fairness');
  const language = useLanguage();
  const amounts = shares.map(({ minutes }) => minutes);
  const total = amounts.reduce((sum, minutes) => sum + minutes, 0);
  const half = fewestWithHalf(amounts);
  const members = shares.filter(({ isMember }) => isMember).length;
  const newcomers = shares
    .filter(({ isMember, isReviewer, firstReviewOn }) => isMember && isReviewer && firstReviewOn === null)
    .sort((a, b) => a.memberSince.localeCompare(b.memberSince) || a.name.localeCompare(b.name));
  return (
    <Page
      title={t('title')}
      lead={t('lead', { year })}
      actions={years
        .filter((each) => each !== year)
        .map((each) => (
          <ButtonLink key={each} to={`/coordinator/verdeling?jaar=${each}`} kind="secondary">
            {each}
          </ButtonLink>
        ))}
    >
      <Section title={t('numbers')}>
        <StatRow>
          <Stat value={formatNumber(language, total / 60)} label={t('hours')} />
          <Stat
            value={amounts.filter((minutes) => minutes > 0).length}
            label={t('people', { count: members })}
          />
          <Stat value={half} label={t('half', { count: half })} />
          <Stat value={newcomers.length} label={t('waiting')} />
        </StatRow>
        <Paragraph>{t('counting')}</Paragraph>
      </Section>
      <Section title={t('table.title')}>
        <ShareTable shares={shares} year={year} />
      </Section>
      <Newcomers people={newcomers} />
    </Page>
  );
}
