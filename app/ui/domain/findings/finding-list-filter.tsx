import type { FindingList } from '~/domain/findings/gate/finding-lists';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';

interface FindingListFilterProps {
  lists: readonly FindingList[];
  current: FindingList;
  counts: Readonly<Record<FindingList, number>>;
}

/** Which list of findings is shown, with how many there are in each. */
export function FindingListFilter({ lists, current, counts }: FindingListFilterProps) {
  const t = useT('findings');
  return (
    <Form method="get" inline>
      <SelectField
        form={startForm({ stand: current })}
        name="stand"
        label={t('queue.filter')}
        empty={null}
        options={lists.map((list) => ({
          value: list,
          label: `${t(`queue.list.${list}`)} (${counts[list]})`,
        }))}
      />
      <Button kind="secondary">{t('queue.show')}</Button>
    </Form>
  );
}
