import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { findOwnAnswers } from '~/domain/requests/intake/find-own-answers.server';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { findOwnProcedures } from '~/domain/requests/participation/procedures-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { CopyDownloads } from '~/ui/domain/copy/copy-downloads';
import { IntakeOverview } from '~/ui/domain/intake/intake-overview';
import { ProceduresList } from '~/ui/domain/participation/procedures-list';
import { formatMoment } from '~/ui/formats/moment';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'requester',
  title: ({ t, data }) => t('request:copy.title', { reference: data.copy.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-copy');
  const { copy, procedures, places } = await withActor(actor, async (work) => ({
    copy: await findOwnAnswers(work, args.params.reference ?? ''),
    procedures: await findOwnProcedures(work, args.params.reference ?? ''),
    places: await listPlaces(work),
  }));
  if (!copy || !procedures) throw notFound();
  return json({ copy, procedures, places });
}

export default function RequestCopy() {
  const { copy, procedures, places } = useLoaderData<typeof loader>();
  const { reference } = copy;
  const t = useT('request');
  const language = useLanguage();
  return (
    <Page
      title={t('copy.title', { reference })}
      lead={t('copy.lead', { moment: formatMoment(language, copy.submittedAt) })}
      width="text"
      breadcrumbs={[
        { title: t('list.title'), to: '/aanvragen' },
        { title: t('page.title', { reference }), to: `/aanvraag/${reference}` },
      ]}
    >
      <CopyDownloads reference={reference} />
      <IntakeOverview kind={copy.kind} steps={stepsOf(copy.kind)} answers={copy.answers} places={places} />
      <ProceduresList procedures={procedures} />
      {copy.questions.length > 0 && (
        <Section title={t('copy.questions-title')}>
          <DescriptionList
            items={copy.questions.map(({ question, answer }) => ({
              term: question,
              value: answer ?? t('copy.unanswered'),
            }))}
          />
        </Section>
      )}
      <div className="lk-actions">
        <ButtonLink to={`/aanvraag/${reference}`} icon="back" kind="subtle">
          {t('page.back')}
        </ButtonLink>
      </div>
    </Page>
  );
}
