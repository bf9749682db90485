import type { ImportKind } from '~/domain/imports/import-kind';
import { successorColumns } from '~/domain/imports/municipalities/successor-table';
import {
  neededOrganisationColumns,
  neededPeopleColumns,
  organisationColumns,
  peopleColumns,
} from '~/domain/imports/register/columns';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface Listed {
  readonly name: 'people' | 'organisations' | 'successors';
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly needed: readonly string[];
}

const tables: Readonly<Record<ImportKind, readonly Listed[]>> = {
  municipalities: [{ name: 'successors', columns: successorColumns, needed: ['fromCode', 'toCode', 'on'] }],
  register: [
    { name: 'people', columns: peopleColumns, needed: neededPeopleColumns },
    { name: 'organisations', columns: organisationColumns, needed: neededOrganisationColumns },
  ],
};

/** Which columns are recognised, by the heading of the empty table, which can be downloaded. */
export function ColumnList({ kind }: { kind: ImportKind }) {
  const t = useT('imports');
  return (
    <Section title={t('form.columns')}>
      <Paragraph>{t(`form.columns-text-${kind}`)}</Paragraph>
      {tables[kind].map(({ name, columns, needed }) => (
        <Section key={name} title={capitalised(t(`template.${name}`))} level={3}>
          <BulletList
            items={Object.entries(columns).map(([key, [title]]) =>
              needed.includes(key) ? `${title} (${t('form.needed')})` : title,
            )}
          />
          <Link
            to={`/coordinator/inlezen/lege-tabel.csv?tabel=${name}`}
            label={`${t('pages.template')}: ${t(`template.${name}`)}`}
            download
          >
            {t('pages.template')}
          </Link>
        </Section>
      ))}
    </Section>
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
