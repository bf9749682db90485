import type { Role } from '~/domain/accounts/role';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { DescriptionList } from '~/ui/primitives/description-list';

interface AccountDetailsProps {
  account: {
    readonly name: string;
    readonly addresses: readonly {
      readonly address: string;
      readonly isPrimary: boolean;
      readonly isVerified: boolean;
    }[];
    readonly roles: readonly { readonly role: Role }[];
  };
}

export function AccountDetails({ account }: AccountDetailsProps) {
  const t = useT('account');
  const domain = useT('domain');
  const language = useLanguage();
  const roles = account.roles.map(({ role }) => domain(`role.${role}`));
  const addresses = account.addresses.map(({ address, isPrimary, isVerified }) => (
    <div key={address}>
      {isVerified && !isPrimary ? address : t(isVerified ? 'primary' : 'unverified', { address })}
    </div>
  ));
  return (
    <DescriptionList
      items={[
        { term: t('name'), value: account.name },
        { term: t('addresses'), value: addresses.length > 0 ? addresses : t('no-address') },
        { term: t('roles'), value: roles.length > 0 ? formatList(language, roles) : t('no-roles') },
      ]}
    />
  );
}
