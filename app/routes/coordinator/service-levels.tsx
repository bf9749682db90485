import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { requestKinds } from '~/domain/requests/request-kind';
import {
  getPromisedDays,
  listServiceLevels,
} from '~/domain/requests/service-levels/service-level-queries.server';
import { useT } from '~/i18n/use-t';
import { LevelTable } from '~/ui/domain/levels/level-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'levels:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/service-levels');
  const { levels, promised } = await withActor(actor, async (work) => ({
    levels: await listServiceLevels(work),
    promised: await getPromisedDays(work),
  }));
  return json({
    kinds: requestKinds.map((kind) => ({
      kind,
      promised: promised[kind],
      levels: levels
        .filter((level) => level.kind === kind)
        .map(({ changedAt, ...level }) => ({ ...level, changedOn: changedAt && calendarDayAt(changedAt) })),
    })),
  });
}

export default function ServiceLevels() {
  const { kinds } = useLoaderData<typeof loader>();
  const t = useT('levels');
  const domain = useT('domain');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {kinds.map(({ kind, promised, levels }) => (
        <Section key={kind} title={domain(`requestKind.${kind}`)}>
          <Paragraph>{t('promise', { count: promised })}</Paragraph>
          <LevelTable kind={kind} levels={levels} />
        </Section>
      ))}
      <Section title={t('counting.title')}>
        <BulletList items={[t('counting.working-days'), t('counting.promises'), t('counting.questions')]} />
      </Section>
    </Page>
  );
}
