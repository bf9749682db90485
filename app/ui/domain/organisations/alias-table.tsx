import type { ListedAlias } from '~/domain/organisations/listed-organisation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';

interface AliasTableProps {
  organisation: { readonly id: string; readonly name: string };
  aliases: readonly ListedAlias[];
}

/** The other names of an organisation, each with a button to take it away. */
export function AliasTable({ organisation, aliases }: AliasTableProps) {
  const t = useT('upkeep');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('names.caption', { name: organisation.name })}
      captionHidden
      rows={aliases}
      rowKey={({ alias }) => alias}
      empty={<EmptyState title={t('names.empty-title')} text={t('names.empty-text')} />}
      columns={[
        { key: 'alias', title: t('names.alias'), names: true, cell: ({ alias }) => alias },
        {
          key: 'kind',
          title: t('names.kind'),
          cell: ({ kind, usedUntil }) =>
            [
              t(`names.kind-of.${kind}`),
              usedUntil && t('names.used-until', { day: formatDay(language, usedUntil, 'short') }),
            ]
              .filter(Boolean)
              .join(', '),
        },
        {
          key: 'actions',
          title: t('names.actions'),
          cell: ({ alias }) => (
            <Form action={`/coordinator/organisaties/${organisation.id}/namen/weg`}>
              <HiddenField name="alias" value={alias} />
              <Button kind="subtle" icon="delete" label={t('names.remove-label', { alias })}>
                {t('names.remove')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}
