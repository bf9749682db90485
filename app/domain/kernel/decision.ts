/** The answer to "may this happen?", with the reason when it may not. */
export type Decision<Reason extends string = string> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: Reason };

export const allow = { allowed: true } as const;

export function refuse<Reason extends string>(reason: Reason): { allowed: false; reason: Reason } {
  return { allowed: false, reason };
}
