import type { VersionState } from '~/domain/resources/resource-words';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';

interface Version {
  readonly id: string;
  readonly number: number;
  readonly state: VersionState;
  readonly titleNl: string;
  readonly changeNote: string;
  readonly publishedAt: string | null;
  readonly approvedBy: string | null;
  readonly writers: readonly { readonly name: string }[];
}

/** Every version of a resource, the newest first, with who wrote and who published it. */
export function VersionTable({ resourceId, versions }: { resourceId: string; versions: readonly Version[] }) {
  const t = useT('methodology');
  const language = useLanguage();
  return (
    <Section title={t('resource.versions')}>
      <DataTable
        caption={t('resource.versions-caption')}
        captionHidden
        rows={versions}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'number',
            title: t('resource.version'),
            names: true,
            cell: ({ number, titleNl }) => (
              <Link to={`/methodiek/beheer/${resourceId}/versies/${number}`}>
                {t('version.title', { number, title: titleNl })}
              </Link>
            ),
          },
          {
            key: 'state',
            title: t('resource.state'),
            cell: ({ state }) => (
              <Badge tone={state === 'published' ? 'ok' : 'neutral'}>{t(`state.${state}`)}</Badge>
            ),
          },
          {
            key: 'writers',
            title: t('resource.writers'),
            cell: ({ writers }) => writers.map(({ name }) => name).join(', ') || t('resource.portal'),
          },
          {
            key: 'approved',
            title: t('resource.approved'),
            cell: ({ publishedAt, approvedBy }) =>
              publishedAt === null ? t('resource.none') : (approvedBy ?? t('resource.portal')),
          },
          {
            key: 'published-on',
            title: t('resource.published-on'),
            cell: ({ publishedAt }) =>
              publishedAt === null ? t('resource.none') : formatMoment(language, publishedAt),
          },
          {
            key: 'note',
            title: t('resource.note'),
            cell: ({ changeNote }) => changeNote || t('resource.none'),
          },
        ]}
      />
    </Section>
  );
}
