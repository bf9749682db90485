import { type Role, roles } from './role';

export const peoplePerPage = 30;

export interface PeopleSearch {
  /** Part of a name or an address. */
  readonly text: string;
  readonly role?: Role;
  readonly page: number;
}

/** Reads a search from an address. What makes no sense is left out, so that every address gives a page. */
export function peopleSearchFromAddress(query: URLSearchParams): PeopleSearch {
  const role = query.get('rol');
  const page = Number(query.get('pagina'));
  return {
    text: (query.get('q') ?? '').trim().slice(0, 100),
    role: roles.find((one) => one === role),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

export function addressOfPeopleSearch({ text, role, page }: PeopleSearch): string {
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (role) query.set('rol', role);
  if (page > 1) query.set('pagina', String(page));
  return query.size > 0 ? `/coordinator/mensen?${query}` : '/coordinator/mensen';
}
