import type { FindingKind } from '../../privacy/finding';

/**
 * `context`: text about what happened; everything that may lead to a person is looked for.
 * `record`: a name or an address of an organisation or of somebody at work; only what is never right there.
 */
export type Screening = 'context' | 'record';

/** What is never right in a field of an organisation or the requester at work. */
export const neverInRecords: readonly FindingKind[] = [
  'bsn',
  'e-mail',
  'phone',
  'iban',
  'birth-date',
  'social',
];

interface Asked {
  readonly name: string;
  readonly optional?: true;
  /** The page that explains what is asked. */
  readonly explainedAt?: string;
}

export type SimpleQuestion = Asked &
  (
    | { readonly kind: 'text'; readonly most: number; readonly screening: Screening; readonly fill?: string }
    | { readonly kind: 'long-text'; readonly most: number; readonly screening: Screening }
    | { readonly kind: 'email' | 'phone' | 'day' | 'month' | 'number' | 'share' | 'region' | 'tick' }
    | { readonly kind: 'digits'; readonly most: number }
    | { readonly kind: 'choice'; readonly words: string; readonly options: readonly string[] }
    | {
        readonly kind: 'choices';
        readonly words: string;
        readonly options: readonly string[];
        readonly most: number;
      }
  );

/** The same few questions for each of several organisations. */
export interface RowsQuestion extends Asked {
  readonly kind: 'rows';
  readonly columns: readonly SimpleQuestion[];
  /** Rows shown when none is filled in, and added when somebody asks for more. */
  readonly shown: number;
  readonly most: number;
}

export type Question = SimpleQuestion | RowsQuestion;

export interface IntakeStep {
  readonly name: string;
  /** In the address of its page. */
  readonly slug: string;
  /** Only the requester can answer it: a coordinator who fills in for them leaves it open. */
  readonly byRequester?: true;
  readonly questions: readonly Question[];
}

export const choice = (name: string, options: readonly string[], words: string = name) =>
  ({ kind: 'choice', name, words, options }) as const;

export const record = (name: string, most: number) =>
  ({ kind: 'text', name, most, screening: 'record' }) as const;

export const story = (name: string, most: number) =>
  ({ kind: 'long-text', name, most, screening: 'context' }) as const;

export const optional = { optional: true } as const;
