import { organisationKinds } from '~/domain/organisations/organisation-kind';
import { attentions, type OrganisationSearch } from '~/domain/organisations/organisation-search';
import { pageNumber } from './page-number';

/** What the list of organisations is asked for; what no list has is left out. */
export function organisationSearch(asked: URLSearchParams): OrganisationSearch {
  const province = asked.get('provincie') ?? '';
  return {
    text: (asked.get('q') ?? '').trim().slice(0, 100),
    kind: organisationKinds.find((kind) => kind === asked.get('soort')),
    provinceCode: /^PV\d{2}$/.test(province) ? province : undefined,
    attention: attentions.find((one) => one === asked.get('aandacht')),
    page: pageNumber(asked),
  };
}
