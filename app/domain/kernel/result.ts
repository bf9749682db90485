/** What a command hands back: the value, or an expected refusal as a code a page can put into words. */
export type Result<Value, Reason extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | Failure<Reason>;

export interface Failure<Reason extends string = string> {
  readonly ok: false;
  readonly reason: Reason;
  /** The form fields the refusal is about, with a message code each. */
  readonly fields?: Readonly<Record<string, string>>;
}

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function fail<Reason extends string>(
  reason: Reason,
  fields?: Readonly<Record<string, string>>,
): Failure<Reason> {
  return fields ? { ok: false, reason, fields } : { ok: false, reason };
}
