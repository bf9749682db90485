import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findReportToLookAt } from '~/domain/registry/functions/report-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { BeforeAfter, type Compared } from '~/ui/domain/own-profile/before-after';
import { DecideForm } from '~/ui/domain/own-profile/decide-form';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('profile:tie.title', { name: data.report.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/coordinator/tie-report');
  const reportId = idParam(args.params.reportId);
  const report = await withActor(actor, (work) => findReportToLookAt(work, reportId));
  if (!report) throw notFound();
  return json({ report, isOwn: person?.id === report.personId });
}

interface Said {
  readonly functionTitle: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export default function TieReport() {
  const { report, isOwn } = useLoaderData<typeof loader>();
  const t = useT('profile');
  const domain = useT('domain');
  const language = useLanguage();
  const { id, personId, name, organisation, tieKind, kind, before, after } = report;
  const day = (on: string) => formatDay(language, on);
  const row = (key: string, part: string, words: (said: Said) => string): Compared => ({
    key,
    part,
    before: before ? [words(before)].filter(Boolean) : [],
    after: after ? [words(after)].filter(Boolean) : [],
  });
  return (
    <Page
      title={t('tie.title', { name })}
      lead={t(`tie.lead-${kind}`, { name })}
      breadcrumbs={[{ title: t('changes.title'), to: '/coordinator/wijzigingen' }]}
    >
      <DescriptionList
        items={[
          { term: t('changes.person'), value: <Link to={`/coordinator/mensen/${personId}`}>{name}</Link> },
          { term: t('changes.report'), value: t(`changes.report-${kind}`) },
          { term: t('tie.kind'), value: domain(`affiliationKind.${tieKind}`) },
          { term: t('tie.organisation'), value: organisation },
        ]}
      />
      <BeforeAfter
        rows={[
          row('function', t('tie.function'), ({ functionTitle }) => functionTitle),
          row('from', t('tie.from'), ({ startsOn }) => day(startsOn)),
          row('until', t('tie.until'), ({ endsOn }) => (endsOn ? day(endsOn) : t('tie.still'))),
        ]}
      />
      <DecideForm base={`/coordinator/wijzigingen/functies/${id}`} approve={t('tie.approve')} isOwn={isOwn} />
    </Page>
  );
}
