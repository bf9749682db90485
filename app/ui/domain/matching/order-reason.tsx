import type { PassedOver } from '~/domain/matching/passed-over';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { FieldGroup } from '~/ui/primitives/field-group';
import type { FormState } from '~/ui/primitives/form-state';
import { TextArea } from '~/ui/primitives/text-area';

/** Asks why, where somebody lower on a list was chosen. */
export function OrderReason({ passedOver, form }: { passedOver: readonly PassedOver[]; form: FormState }) {
  const t = useT('matching');
  if (passedOver.length === 0) return null;
  return (
    <FieldGroup title={t('proposal.passed-over')}>
      <BulletList
        mark="mind"
        items={passedOver.map(({ seat, points }) => t(`proposal.passed-over-${seat}`, { count: points }))}
      />
      <TextArea
        form={form}
        name="orderReason"
        label={t('proposal.order-reason')}
        description={t('proposal.order-reason-hint')}
        maxLength={600}
        rows={3}
      />
    </FieldGroup>
  );
}
