import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';
import { TextField } from '~/ui/primitives/text-field';

interface CompanionSearchProps {
  person: { readonly id: string; readonly name: string };
  text: string;
  found: readonly { readonly id: string; readonly name: string }[];
}

/** Finds the other member by part of their name; which of those found is meant, is a link each. */
export function CompanionSearch({ person, text, found }: CompanionSearchProps) {
  const t = useT('agreements');
  const here = `/coordinator/mensen/${person.id}/samenwerking/nieuw`;
  const label = t('rule.who', { name: person.name });
  const isNobody = text !== '' && found.length === 0;
  const form: FormState = { values: { wie: text }, errors: isNobody ? { wie: 'nobody-found' } : {} };
  return (
    <>
      <FormErrorSummary form={form} labels={{ wie: label }} />
      <Form method="get" action={here} search label={t('rule.find')}>
        <TextField form={form} name="wie" label={label} description={t('rule.who-hint')} />
        <div className="lk-actions">
          <Button icon="search">{t('rule.go')}</Button>
        </div>
      </Form>
      {found.length > 0 && (
        <Section title={t('rule.found')}>
          <BulletList
            items={found.map(({ id, name }) => (
              <Link key={id} to={`${here}?met=${id}`}>
                {name}
              </Link>
            ))}
          />
        </Section>
      )}
    </>
  );
}
