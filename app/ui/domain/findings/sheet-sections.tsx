import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import type { ShownCoding } from './coding-table';
import { FindingList, type FindingListProps } from './finding-list';
import { SourceSummary } from './source-summary';

interface SheetSectionsProps {
  source: { readonly id: string; readonly year: number };
  sheet: { readonly findings: FindingListProps['lines']; readonly codings: readonly ShownCoding[] };
  mayWrite: boolean;
  /** What else is to be said about the review. */
  children?: ReactNode;
}

/** The findings of a review, and what kind of review it was. */
export function SheetSections({ source, sheet, mayWrite, children }: SheetSectionsProps) {
  const t = useT('findings');
  return (
    <>
      <Section title={t('sheet.list')}>
        <FindingList
          lines={sheet.findings}
          caption={t('sheet.caption')}
          emptyTitle={t('sheet.empty-title')}
          emptyText={t('sheet.empty-text')}
        />
      </Section>
      <Section
        title={t('sheet.about')}
        actions={
          mayWrite && (
            <ButtonLink to={`/bevindingen/bronnen/${source.id}/indelen`} kind="secondary" icon="edit">
              {t('sheet.change-about')}
            </ButtonLink>
          )
        }
      >
        <SourceSummary year={source.year} codings={sheet.codings} />
        {children}
      </Section>
    </>
  );
}
