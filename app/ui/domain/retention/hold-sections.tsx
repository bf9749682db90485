import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

export interface HoldRow {
  readonly id: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: string;
  readonly liftedBy: string | null;
  readonly liftedAt: string | null;
}

/** The hold that stands, with the button that ends it. */
export function StandingHold({ hold, path }: { hold: HoldRow; path: string }) {
  const t = useT('retention');
  return (
    <Section title={t('hold.current')}>
      <DescriptionList
        items={[
          { term: t('hold.reason'), value: hold.reason },
          { term: t('hold.since'), value: <Moment at={hold.placedAt} /> },
          { term: t('hold.by'), value: hold.placedBy },
        ]}
      />
      <Paragraph>{t('hold.lift-text')}</Paragraph>
      <Form action={path}>
        <SubmitRow>
          <Button kind="danger">{t('hold.lift')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}

export function NewHold({ form }: { form: FormState }) {
  const t = useT('retention');
  return (
    <Section title={t('hold.place')}>
      <Form>
        <FormErrorSummary form={form} labels={{ reason: t('hold.reason') }} />
        <TextArea
          form={form}
          name="reason"
          label={t('hold.reason')}
          description={t('hold.reason-hint')}
          maxLength={600}
        />
        <SubmitRow>
          <Button>{t('hold.send')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}

export function PastHolds({ holds }: { holds: readonly HoldRow[] }) {
  const t = useT('retention');
  if (holds.length === 0) return null;
  return (
    <Section title={t('hold.past')}>
      <DataTable
        caption={t('hold.caption')}
        captionHidden
        rows={holds}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'since',
            title: t('hold.since'),
            names: true,
            cell: ({ placedAt }) => <Moment at={placedAt} />,
          },
          { key: 'by', title: t('hold.by'), cell: ({ placedBy }) => placedBy },
          { key: 'reason', title: t('hold.reason'), cell: ({ reason }) => reason },
          {
            key: 'until',
            title: t('hold.until'),
            cell: ({ liftedAt }) => liftedAt && <Moment at={liftedAt} />,
          },
          { key: 'ended', title: t('hold.lifted-by'), cell: ({ liftedBy }) => liftedBy },
        ]}
      />
    </Section>
  );
}
