import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface PayableFormProps {
  payables: readonly {
    readonly id: string;
    readonly payeeName: string;
    readonly personName: string;
    readonly isSelfBilled: boolean;
    readonly lines: number;
    readonly netCents: number;
  }[];
  refused: FormState | undefined;
}

/** Whom there is something to pay, all chosen to begin with; below, who has to wait. */
export function PayableForm({ payables, refused }: PayableFormProps) {
  const t = useT('payouts');
  const language = useLanguage();
  const ready = payables.filter(({ netCents }) => netCents > 0);
  const waiting = payables.filter(({ netCents }) => netCents <= 0);
  if (payables.length === 0) return <EmptyState title={t('payable.none')} text={t('payable.none-text')} />;
  const form = refused ?? startForm({ payeeIds: ready.map(({ id }) => id) });
  return (
    <>
      <Paragraph>{t('payable.text')}</Paragraph>
      {ready.length > 0 && (
        <Form>
          <FormErrorSummary form={form} labels={{ payeeIds: t('payable.choose') }} />
          <CheckboxGroup
            form={form}
            name="payeeIds"
            label={t('payable.choose')}
            options={ready.map(({ id, payeeName, personName, lines, netCents, isSelfBilled }) => ({
              value: id,
              label: t('payable.option', { payee: payeeName, amount: formatEuro(language, netCents) }),
              description: [
                t('payable.option-text', { person: personName, count: lines }),
                ...(isSelfBilled ? [t('payable.self-billed')] : []),
              ].join(' '),
            }))}
          />
          <SubmitRow>
            <Button icon="check">{t('payable.submit')}</Button>
          </SubmitRow>
        </Form>
      )}
      {waiting.length > 0 && (
        <BulletList
          items={waiting.map(({ payeeName, netCents }) =>
            t('payable.waiting', { payee: payeeName, amount: formatEuro(language, netCents) }),
          )}
        />
      )}
    </>
  );
}
