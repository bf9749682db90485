import { translator } from '~/i18n/translate';

const statusOf = {
  'bad-parameter': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many': 429,
  failed: 500,
  unavailable: 503,
} as const;
export type ProblemKind = keyof typeof statusOf;

/** Codes of what can be wrong with a parameter, each with a text. */
export type ParameterFault =
  | 'unknown'
  | 'repeated'
  | 'one-of'
  | 'month'
  | 'page'
  | 'too-long'
  | 'unknown-code'
  | 'unknown-place'
  | 'needs-near';

export interface ParameterError {
  readonly parameter: string;
  readonly code: ParameterFault;
  /** What would do, for the text: the codes that are known, the most letters. */
  readonly expected?: string;
}

export const problemType = 'application/problem+json; charset=utf-8';

/** A refusal as RFC 9457 says it: what is wrong in English, and with which parameter in both languages. */
export function problemOf(kind: ProblemKind, origin: string, errors: readonly ParameterError[] = []) {
  const t = translator('en', 'api');
  return {
    type: `${origin}/register/gegevens#${kind}`,
    title: t(`problem.${kind}.title`),
    status: statusOf[kind],
    detail: t(`problem.${kind}.detail`),
    ...(errors.length > 0 && {
      errors: errors.map(({ parameter, code, expected = '' }) => ({
        parameter,
        code,
        reason: {
          nl: translator('nl', 'api')(`fault.${code}`, { parameter, expected }),
          en: t(`fault.${code}`, { parameter, expected }),
        },
      })),
    }),
  };
}
