import { useT } from '~/i18n/use-t';
import { type Description, DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';

interface ReachableOrganisation {
  readonly name: string;
  readonly email: string;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly kvk?: string | undefined;
}

/** Where the network can be reached, as far as it said so. */
export function OrganisationReach({ organisation }: { organisation: ReachableOrganisation }) {
  const t = useT('statements');
  const { name, email, phone, address, kvk } = organisation;
  const items: Description[] = [
    { term: t('contact.organisation'), value: name },
    { term: t('contact.email'), value: <Link to={`mailto:${email}`}>{email}</Link> },
  ];
  if (phone) {
    const link = <Link to={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>;
    items.push({ term: t('contact.phone'), value: link });
  }
  if (address) items.push({ term: t('contact.address'), value: address });
  if (kvk) items.push({ term: t('contact.kvk'), value: kvk });
  return <DescriptionList items={items} />;
}
