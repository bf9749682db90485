import {
  matchOrganisationName,
  normaliseOrganisationName,
  writtenNames,
} from '../../organisations/names/organisation-name';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import type { RegisterOrganisation } from './known-register';

/** An organisation that is made by the import, under the key it is referred to by. */
export interface NewOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export type FoundOrganisation =
  | { readonly outcome: 'known'; readonly organisation: RegisterOrganisation }
  | { readonly outcome: 'new'; readonly organisation: NewOrganisation }
  /** Several have this name: a person has to say which. */
  | { readonly outcome: 'ambiguous'; readonly names: readonly string[] }
  /** None has it; `near` is one whose name is much like it. */
  | { readonly outcome: 'none'; readonly near: string | null };

/**
 * Recognises organisations by the rules of the coordinator's own page, in thousands of lines: known ones by a name
 * that is theirs beyond doubt, and those an earlier line has brought.
 */
export class OrganisationFinder {
  private readonly byName = new Map<string, RegisterOrganisation[]>();
  private readonly brought = new Map<string, NewOrganisation>();
  private readonly answers = new Map<string, FoundOrganisation>();

  constructor(private readonly known: readonly RegisterOrganisation[]) {
    for (const organisation of known) {
      for (const name of new Set(writtenNames(organisation))) {
        this.byName.set(name, [...(this.byName.get(name) ?? []), organisation]);
      }
    }
  }

  find(typed: string): FoundOrganisation {
    const name = normaliseOrganisationName(typed);
    const brought = this.brought.get(name);
    if (brought) return { outcome: 'new', organisation: brought };
    const answer = this.answers.get(name) ?? this.among(name, typed);
    this.answers.set(name, answer);
    return answer;
  }

  /** From now on found under each of these names. */
  bring(organisation: NewOrganisation, aliases: readonly string[] = []): void {
    for (const name of writtenNames({ ...organisation, aliases })) this.brought.set(name, organisation);
  }

  private among(name: string, typed: string): FoundOrganisation {
    const [only, ...others] = this.byName.get(name) ?? [];
    if (only && others.length === 0) return { outcome: 'known', organisation: only };
    if (only) return { outcome: 'ambiguous', names: [only, ...others].map((one) => one.name) };
    const match = matchOrganisationName(typed, this.known);
    const nearId = match.outcome === 'candidates' ? match.ids[0] : undefined;
    return { outcome: 'none', near: this.known.find(({ id }) => id === nearId)?.name ?? null };
  }
}
