import { allow, type Decision, refuse } from '../../kernel/decision';

/** Without these nobody finds it: at least one theme and one level of factors. */
const needed = ['theme', 'factor-level'] as const;

/** Whether a finding is coded far enough to be released. */
export function isCodedEnough(taxonomies: readonly string[]): Decision<'not-coded'> {
  return needed.every((key) => taxonomies.includes(key)) ? allow : refuse('not-coded');
}
