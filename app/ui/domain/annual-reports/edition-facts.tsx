import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { Alert } from '~/ui/primitives/alert';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Section } from '~/ui/primitives/section';
import { EditionBadge } from './edition-badge';
import type { EditionInMaking } from './edition-in-making';

/** Which edition it is, how it stands, and who wrote on it. */
export function EditionFacts({ edition, writers }: { edition: EditionInMaking; writers: readonly string[] }) {
  const t = useT('annualReport');
  const language = useLanguage();
  const { status, note, countsAgain, remark } = edition;
  return (
    <>
      {remark !== null && status === 'writing' && (
        <Alert kind="warning" title={t('edit.remark')}>
          {remark}
        </Alert>
      )}
      <Section title={t('edit.facts')}>
        <DescriptionList
          items={[
            { term: t('edit.edition'), value: edition.edition },
            { term: t('edit.state'), value: <EditionBadge status={status} /> },
            { term: t('edit.writers'), value: formatList(language, writers) },
            ...(note === null
              ? []
              : [
                  { term: t('edit.note'), value: note },
                  {
                    term: t('edit.figures'),
                    value: t(countsAgain ? 'edit.figures-again' : 'edit.figures-kept'),
                  },
                ]),
          ]}
        />
      </Section>
    </>
  );
}
