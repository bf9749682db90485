import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { type CurrentText, listTexts } from '~/domain/content/text.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'content:texts.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/contents');
  const { dutch, english } = await withActor(actor, async (work) => ({
    dutch: await listTexts(work, 'nl'),
    english: await listTexts(work, 'en'),
  }));
  return json({
    rows: dutch.map((text, index) => ({
      key: text.key,
      title: text.title,
      nl: stateOf(text),
      en: stateOf(english[index] ?? text),
    })),
  });
}

function stateOf({ version, changedAt }: CurrentText) {
  return { version, changedOn: changedAt && calendarDayAt(changedAt) };
}

export default function Contents() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT('content');
  const quality = useT('quality');
  const reports = useT('annualReport');
  return (
    <Page
      title={t('texts.title')}
      lead={t('texts.lead')}
      actions={
        <>
          <ButtonLink to="/coordinator/toetslijsten" kind="secondary">
            {quality('lists.title')}
          </ButtonLink>
          <ButtonLink to="/coordinator/jaarverslagen" kind="secondary">
            {reports('public.title')}
          </ButtonLink>
        </>
      }
    >
      <DataTable
        caption={t('texts.caption')}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'title', title: t('texts.text'), names: true, cell: ({ title }) => title },
          {
            key: 'nl',
            title: t('texts.dutch'),
            cell: ({ key, title, nl }) => (
              <Version
                state={nl}
                to={`/coordinator/teksten/${key}?taal=nl`}
                label={t('texts.edit-dutch', { title })}
              />
            ),
          },
          {
            key: 'en',
            title: t('texts.english'),
            cell: ({ key, title, en }) => (
              <Version
                state={en}
                to={`/coordinator/teksten/${key}?taal=en`}
                label={t('texts.edit-english', { title })}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

interface VersionProps {
  state: { version: number; changedOn: string | null };
  to: string;
  label: string;
}

function Version({ state, to, label }: VersionProps) {
  const t = useT('content');
  const language = useLanguage();
  return (
    <>
      {state.changedOn
        ? t('texts.changed-on', {
            version: state.version,
            day: formatDay(language, state.changedOn, 'short'),
          })
        : t('texts.original')}{' '}
      <Link to={to} label={label}>
        {t('texts.edit')}
      </Link>
    </>
  );
}
