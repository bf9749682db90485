import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Disclosure } from '~/ui/primitives/disclosure';
import { EmptyState } from '~/ui/primitives/empty-state';
import type { FormState } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { PayeeDetails, type ShownPayee } from './payee-details';
import { PayeeForm } from './payee-form';

interface PayeeSectionsProps {
  /** What counts last first. */
  payees: readonly ShownPayee[];
  employers: readonly { id: string; name: string }[];
  form: FormState;
}

/** What is known of who is paid, and the form to say it anew. */
export function PayeeSections({ payees, employers, form }: PayeeSectionsProps) {
  const t = useT('payees');
  const language = useLanguage();
  const [last, ...earlier] = payees;
  return (
    <>
      <Section title={t('now')}>
        {last ? <PayeeDetails payee={last} /> : <EmptyState title={t('nothing')} text={t('nothing-text')} />}
        {earlier.map((payee) => (
          <Disclosure
            key={payee.id}
            summary={t('earlier', { day: formatDay(language, payee.validFrom), name: payee.name })}
          >
            <PayeeDetails payee={payee} />
          </Disclosure>
        ))}
      </Section>
      <Section title={t(last ? 'again' : 'first')}>
        <PayeeForm form={form} employers={employers} />
      </Section>
    </>
  );
}
