import type { OrganisationSearch } from '~/domain/organisations/organisation-search';

const address = '/coordinator/organisaties';

/** The address of a view of the list, to keep and to link to. */
export function organisationsAddress({
  text = '',
  kind,
  provinceCode,
  attention,
  page = 1,
}: Partial<OrganisationSearch>): string {
  const asked = new URLSearchParams({
    ...(text && { q: text }),
    ...(kind && { soort: kind }),
    ...(provinceCode && { provincie: provinceCode }),
    ...(attention && { aandacht: attention }),
    ...(page > 1 && { pagina: String(page) }),
  }).toString();
  return asked === '' ? address : `${address}?${asked}`;
}
