import { disputedField, reasonField } from '~/domain/billing/confirmation/confirmation-inputs';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatNumber } from '~/ui/formats/number';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { AskedLine, type ShownAskedLine, useLineTitle } from './asked-line';

interface AnswerFormProps {
  asked: {
    readonly answerByOn: string;
    readonly shareBasisPoints: number;
    readonly lines: readonly ShownAskedLine[];
  };
  refused: FormState | undefined;
}

/** Every line with a box for what is not right; who answers says so by function. */
export function AnswerForm({ asked, refused }: AnswerFormProps) {
  const t = useT('hoursConfirmation');
  const language = useLanguage();
  const titleOf = useLineTitle();
  const form = refused ?? startForm();
  const { lines, shareBasisPoints, answerByOn } = asked;
  const amount = formatEuro(
    language,
    lines.reduce((sum, { netCents }) => sum + netCents, 0),
  );
  const labels = Object.fromEntries([
    ...lines.flatMap((line) => [
      [disputedField(line.lineId), titleOf(line)],
      [reasonField(line.lineId), titleOf(line)],
    ]),
    ['byFunction', t('link.by-function')],
  ]);
  return (
    <>
      <Alert kind="info" title={t('link.silence-title', { day: formatDay(language, answerByOn) })}>
        {t('link.silence')}
      </Alert>
      {shareBasisPoints < 10_000 && (
        <Paragraph>{t('link.share', { percent: formatNumber(language, shareBasisPoints / 100) })}</Paragraph>
      )}
      <Form>
        <FormErrorSummary form={form} labels={labels} />
        <Section title={t('link.lines-title')}>
          {lines.map((line) => (
            <AskedLine key={line.lineId} form={form} line={line} />
          ))}
          <Paragraph>{t('link.total', { amount })}</Paragraph>
        </Section>
        <Section title={t('link.who-title')}>
          <TextField
            form={form}
            name="byFunction"
            label={t('link.by-function')}
            description={t('link.by-function-hint')}
          />
          <Paragraph>{t('link.send-hint')}</Paragraph>
          <SubmitRow>
            <Button icon="send">{t('link.send')}</Button>
          </SubmitRow>
        </Section>
      </Form>
    </>
  );
}
