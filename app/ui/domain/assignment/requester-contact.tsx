import { useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface Requester {
  readonly name: string;
  readonly function: string;
  readonly phone: string;
  readonly email: string | null;
}

/** How the people of a review reach the one who asked for it. */
export function RequesterContact({ requester }: { requester: Requester }) {
  const t = useT('reviewer');
  const { name, phone, email } = requester;
  return (
    <Section title={t('assignment.contact')}>
      <Paragraph>{t('assignment.contact-text')}</Paragraph>
      <DescriptionList
        items={[
          { term: t('assignment.name'), value: name },
          { term: t('assignment.function'), value: requester.function },
          ...(email
            ? [{ term: t('assignment.email'), value: <Link to={`mailto:${email}`}>{email}</Link> }]
            : []),
          ...(phone
            ? [
                {
                  term: t('assignment.phone'),
                  value: <Link to={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
