import type { WantedForm } from '~/domain/registry/review-form';
import type { BudgetBand } from '~/domain/requests/intake/request-answers';
import type { RequestKind } from '~/domain/requests/request-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMonth } from '~/ui/formats/month';
import { formatNumber } from '~/ui/formats/number';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface MandateFormProps {
  outline: {
    readonly reference: string;
    readonly kind: RequestKind;
    readonly organisation: string;
    readonly requester: string;
    readonly requesterFunction: string;
    readonly wantedForm: WantedForm | null;
    readonly startMonth: string | null;
    readonly budgetBand: BudgetBand | null;
    readonly payers: readonly { readonly name: string; readonly shareBasisPoints: number }[];
  };
  /** The address of the page of the link. */
  base: string;
}

/** What is asked on behalf of an organisation, for whoever says whether it may be. */
export function MandateForm({ outline, base }: MandateFormProps) {
  const t = useT('request');
  const domain = useT('domain');
  const language = useLanguage();
  const { wantedForm, startMonth, budgetBand, payers } = outline;
  const items = [
    { term: t('mandate.organisation'), value: outline.organisation },
    { term: t('mandate.requester'), value: `${outline.requester}, ${outline.requesterFunction}` },
    {
      term: t('mandate.asks'),
      value: `${domain(`requestKind.${outline.kind}`)} (${outline.reference})`,
    },
    { term: t('mandate.form'), value: wantedForm && domain(`wantedForm.${wantedForm}`) },
    { term: t('mandate.start'), value: startMonth && formatMonth(language, startMonth) },
    { term: t('mandate.budget'), value: budgetBand && domain(`budgetBand.${budgetBand}`) },
    ...(outline.kind === 'review'
      ? [{ term: t('mandate.payers'), value: payers.length > 0 ? payerList() : t('mandate.no-payers') }]
      : []),
  ];
  return (
    <>
      <DescriptionList items={items.filter(({ value }) => value)} />
      <Section title={t('mandate.content-title')}>
        <Paragraph>{t('mandate.content')}</Paragraph>
      </Section>
      <Section title={t('mandate.answer-title')}>
        <Paragraph>{t('mandate.yes-text')}</Paragraph>
        <Form action={`${base}/bevestiging`}>
          <div className="lk-actions">
            <Button icon="check">{t('mandate.yes')}</Button>
          </div>
        </Form>
        <Paragraph>{t('mandate.no-text')}</Paragraph>
        <Form action={`${base}/weigering`}>
          <div className="lk-actions">
            <Button kind="danger">{t('mandate.no')}</Button>
          </div>
        </Form>
      </Section>
    </>
  );

  function payerList() {
    return (
      <BulletList
        items={payers.map(
          ({ name, shareBasisPoints }) => `${name}: ${formatNumber(language, shareBasisPoints / 100)}%`,
        )}
      />
    );
  }
}
