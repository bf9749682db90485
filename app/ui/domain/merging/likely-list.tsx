import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Checkbox } from '~/ui/primitives/checkbox';
import type { FormState } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';

export interface LikelyRecord {
  readonly name: string;
  readonly about: string;
  readonly to: string;
  readonly reasons: readonly string[];
}

interface LikelyListProps {
  title: string;
  text: string;
  likely: readonly LikelyRecord[];
  /** With a form: the tick that it is another one. */
  form?: FormState;
}

/** Records that may be the one somebody is about to add or just met, with the reasons in words. */
export function LikelyList({ title, text, likely, form }: LikelyListProps) {
  const t = useT('merging');
  if (likely.length === 0) return null;
  return (
    <>
      <Alert kind="warning" title={title}>
        {text}
        <BulletList
          items={likely.map(({ name, about, to, reasons }) => (
            <span key={to}>
              <Link to={to}>{name}</Link>
              {about && ` (${about})`}: {reasons.join('; ')}
            </span>
          ))}
        />
      </Alert>
      {form && <Checkbox form={form} name="isAnother" label={t('before.tick')} />}
    </>
  );
}
