import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { erasedKinds } from '~/domain/requests/retention/erased-kind';
import { findBatch } from '~/domain/requests/retention/erasure-batch-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { TombstoneTable } from '~/ui/domain/retention/tombstone-table';
import { formatDay } from '~/ui/formats/day';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('retention:batch.title', { day: data.day }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/erasure-batch');
  const batchId = idParam(args.params.batchId);
  const batch = await withActor(actor, (work) => findBatch(work, batchId));
  if (!batch) throw notFound();
  return json({ batch, day: formatDay(context.language, calendarDayAt(batch.ranAt), 'long') });
}

export default function ErasureBatch() {
  const { batch, day } = useLoaderData<typeof loader>();
  const t = useT('retention');
  const language = useLanguage();
  const counted = erasedKinds.flatMap((kind) => {
    const count = batch.counts[kind];
    return count ? [{ term: t(`kind.${kind}`), value: formatNumber(language, count) }] : [];
  });
  return (
    <Page
      title={t('batch.title', { day })}
      lead={t('batch.lead')}
      breadcrumbs={[{ title: t('title'), to: '/coordinator/bewaartermijnen' }]}
    >
      <Section title={t('batch.counts')}>
        <DescriptionList items={counted} />
        {batch.tombstones.length > 0 && <Paragraph>{t('batch.sealed')}</Paragraph>}
      </Section>
      <TombstoneTable rows={batch.tombstones} />
    </Page>
  );
}
