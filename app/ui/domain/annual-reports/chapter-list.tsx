import { type Chapter, chapterSlugs } from '~/domain/annual-reports/chapter';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';

interface ChapterListProps {
  year: number;
  chapters: readonly {
    readonly chapter: Chapter;
    readonly hasDutch: boolean;
    readonly hasEnglish: boolean;
  }[];
  /** Whether this reader can write now. */
  isOpen: boolean;
}

/** What of each chapter is written, with the way to write it. */
export function ChapterList({ year, chapters, isOpen }: ChapterListProps) {
  const t = useT('annualReport');
  const state = (isWritten: boolean) => t(isWritten ? 'edit.written' : 'edit.empty');
  const name = (chapter: Chapter) => t(`chapter.${chapter}`);
  return (
    <Section title={t('edit.chapters')}>
      <DataTable
        caption={t('edit.chapters')}
        captionHidden
        rows={chapters}
        rowKey={({ chapter }) => chapter}
        empty={null}
        columns={[
          {
            key: 'chapter',
            title: t('edit.chapter'),
            names: true,
            cell: ({ chapter }) =>
              isOpen ? (
                <Link
                  to={`/coordinator/jaarverslagen/${year}/hoofdstukken/${chapterSlugs[chapter]}`}
                  label={t('edit.write-label', { chapter: name(chapter) })}
                >
                  {name(chapter)}
                </Link>
              ) : (
                name(chapter)
              ),
          },
          { key: 'nl', title: t('edit.dutch'), cell: ({ hasDutch }) => state(hasDutch) },
          { key: 'en', title: t('edit.english'), cell: ({ hasEnglish }) => state(hasEnglish) },
        ]}
      />
    </Section>
  );
}
