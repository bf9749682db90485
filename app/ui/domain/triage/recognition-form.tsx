import type { OrganisationKind } from '~/domain/organisations/organisation-kind';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Card } from '~/ui/primitives/card';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { TextField } from '~/ui/primitives/text-field';

export interface RecognitionFormProps {
  subject: {
    readonly subject: 'listed' | 'payer';
    readonly subjectId: string;
    readonly name: string;
    readonly kind: OrganisationKind | null;
    readonly place: string;
    readonly candidates: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: OrganisationKind;
      readonly province: string | null;
    }[];
  };
  version: number;
  /** With an id of its own: several of these stand on one page. */
  form: FormState;
}

/** Which known organisation a typed name means, or that it is a new one. */
export function RecognitionForm({ subject, version, form }: RecognitionFormProps) {
  const t = useT('triage');
  const domain = useT('domain');
  const { name, kind, place, candidates, subjectId } = subject;
  return (
    <Card title={t('organisations.recognise-of', { name })} level={2}>
      {kind && (
        <Paragraph>
          {t('organisations.typed-as', { name, kind: domain(`organisationKind.${kind}`) })}
        </Paragraph>
      )}
      {place && <Paragraph>{t('organisations.place', { place })}</Paragraph>}
      {candidates.length === 0 && <Paragraph>{t('organisations.none-known')}</Paragraph>}
      <Form>
        <FormErrorSummary form={form} labels={{ choice: t('organisations.choose') }} />
        <HiddenField name="version" value={version} />
        <HiddenField name="subject" value={subject.subject} />
        <HiddenField name="subjectId" value={subjectId} />
        <RadioGroup
          form={form}
          name="choice"
          label={t('organisations.choose')}
          options={[
            ...candidates.map((one) => ({
              value: one.id,
              label: one.name,
              description: [domain(`organisationKind.${one.kind}`), one.province].filter(Boolean).join(', '),
            })),
            { value: 'new', label: t('organisations.new'), description: t('organisations.new-hint') },
          ]}
        />
        <Checkbox
          form={form}
          name="parentKnown"
          label={t('organisations.parent-known')}
          description={t('organisations.parent-known-hint')}
          value="on"
          optional
        />
        <div className="lk-actions">
          <Button label={t('organisations.save-of', { name })}>{t('organisations.save')}</Button>
        </div>
      </Form>
      <Disclosure summary={t('organisations.other')}>
        <Form method="get" label={t('organisations.other-label', { name })}>
          <HiddenField name="herken" value={subjectId} />
          <TextField
            form={{ ...form, values: {}, errors: {} }}
            name="naam"
            label={t('organisations.other-name')}
          />
          <div className="lk-actions">
            <Button kind="secondary" icon="search">
              {t('organisations.search')}
            </Button>
          </div>
        </Form>
      </Disclosure>
    </Card>
  );
}
