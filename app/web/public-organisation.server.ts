import { config } from '~/config/environment.server';

/** Who runs this portal, as far as everybody may read it. */
export interface PublicOrganisation {
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly kvk: string | undefined;
}

export function publicOrganisation(): PublicOrganisation {
  const { name, email, phone, address, kvk } = config().organisation;
  return { name, email, phone, address, kvk };
}
