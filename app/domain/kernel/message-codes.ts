import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const ofFormat: Readonly<Record<string, string>> = {
  email: 'not-an-email',
  url: 'not-a-link',
  date: 'not-a-day',
};

const ofType: Readonly<Record<string, string>> = {
  number: 'not-a-number',
  int: 'not-a-number',
  bigint: 'not-a-number',
  date: 'not-a-day',
};

/** The code for what is wrong, where a schema does not name one itself. */
export function messageCode(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : (ofType[issue.expected] ?? 'invalid');
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined ? 'choose' : 'not-an-option';
    case 'too_big':
      return `${{ string: 'too-long', array: 'too-many', set: 'too-many' }[issue.origin as string] ?? 'too-high'}|${issue.maximum}`;
    case 'too_small':
      return `${{ string: 'too-short', array: 'too-few', set: 'too-few' }[issue.origin as string] ?? 'too-low'}|${issue.minimum}`;
    case 'invalid_format':
      return ofFormat[issue.format] ?? 'invalid';
    default:
      return 'invalid';
  }
}
