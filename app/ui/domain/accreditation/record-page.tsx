import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import type { IconName } from '~/ui/primitives/icon';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface RecordPageProps {
  person: { readonly id: string; readonly name: string };
  title: string;
  lead: string;
  form: FormState;
  labels: Readonly<Record<string, string>>;
  save: { readonly text: string; readonly icon: IconName };
  /** What the form is about, as wide as it needs to be. */
  before?: ReactNode;
  children: ReactNode;
}

/** A form that adds something to the record of accreditation of a person, and leads back to it. */
export function RecordPage({ person, title, lead, form, labels, save, before, children }: RecordPageProps) {
  const t = useT('accreditation');
  const people = useT('coordinator');
  const ofPerson = `/coordinator/mensen/${person.id}`;
  const record = `${ofPerson}/erkenning`;
  return (
    <Page
      title={title}
      lead={lead}
      width={before ? 'wide' : 'text'}
      breadcrumbs={[
        { title: people('people.title'), to: '/coordinator/mensen' },
        { title: person.name, to: ofPerson },
        { title: t('title'), to: record },
      ]}
    >
      {before}
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        {children}
        <SubmitRow>
          <Button icon={save.icon}>{save.text}</Button>
          <ButtonLink to={record} kind="subtle">
            {t('back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
