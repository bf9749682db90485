/** What becomes of a column that points at a record when that record is merged into another. */
export type ReferenceRule =
  /** Points at the kept record from now on. */
  | { readonly rule: 'move' }
  /**
   * The same, but together with these columns it says one thing once: a row the kept record has already goes. The
   * activity of the merge keeps its key.
   */
  | { readonly rule: 'unite'; readonly on: readonly string[] }
  /** A rule of its own, in a file of this domain. */
  | { readonly rule: 'own'; readonly as: string }
  /** Stays as it is: what happened is not rewritten, and is read through `merged_into_id`. */
  | { readonly rule: 'keep'; readonly because: string };

/** By `table.column`, in the order in which they are moved. */
export type References = Readonly<Record<string, ReferenceRule>>;

export const move = { rule: 'move' } as const satisfies ReferenceRule;

export function unite(...on: readonly string[]): ReferenceRule {
  return { rule: 'unite', on };
}

export function own(as: string): ReferenceRule {
  return { rule: 'own', as };
}

export function keep(because: string): ReferenceRule {
  return { rule: 'keep', because };
}

export function splitReference(reference: string): { readonly table: string; readonly column: string } {
  const [table = '', column = ''] = reference.split('.');
  return { table, column };
}
