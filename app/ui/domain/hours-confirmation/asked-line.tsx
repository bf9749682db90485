import type { BillingRole } from '~/domain/billing/billing-role';
import { disputedField, reasonField } from '~/domain/billing/confirmation/confirmation-inputs';
import type { LineSource } from '~/domain/billing/ledger/line-source';
import type { SeatName } from '~/domain/matching/invitation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { kindInWords } from '~/ui/domain/invoices/time-sheet-in-words';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatExactHours } from '~/ui/formats/exact-hours';
import { Card } from '~/ui/primitives/card';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Disclosure } from '~/ui/primitives/disclosure';
import type { FormState } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { TextField } from '~/ui/primitives/text-field';

export interface ShownAskedLine {
  readonly lineId: number;
  readonly occurredOn: string;
  readonly role: BillingRole;
  readonly seat: SeatName | null;
  readonly source: LineSource;
  readonly kind: string;
  readonly minutes: number;
  readonly netCents: number;
}

/** A line in words: the day, the seat and the kind; nobody's name. */
export function useLineTitle(): (line: ShownAskedLine) => string {
  const t = useT('hoursConfirmation');
  const domain = useT('domain');
  const language = useLanguage();
  return ({ occurredOn, role, seat, kind }) =>
    t('link.line', {
      day: formatDay(language, occurredOn),
      who: seat === null ? domain(`billingRole.${role}`) : domain(`seat.${seat}`),
      kind: kindInWords(language, kind),
    });
}

export function AskedLine({ form, line }: { form: FormState; line: ShownAskedLine }) {
  const t = useT('hoursConfirmation');
  const language = useLanguage();
  const title = useLineTitle()(line);
  const [disputed, reason] = [disputedField(line.lineId), reasonField(line.lineId)];
  const amount = formatEuro(language, line.netCents);
  const isTouched = [disputed, reason].some((name) => form.errors[name] || form.values[name]);
  return (
    <Card title={title}>
      <Paragraph>
        {line.source === 'time'
          ? t('link.line-time', { hours: formatExactHours(language, line.minutes), amount })
          : t('link.line-expense', { amount })}
      </Paragraph>
      <Disclosure summary={t('link.disputed')} open={isTouched}>
        <Checkbox form={form} name={disputed} label={t('link.disputed')} />
        <TextField
          form={form}
          name={reason}
          label={t('link.reason')}
          description={t('link.reason-hint')}
          optional
        />
      </Disclosure>
    </Card>
  );
}
