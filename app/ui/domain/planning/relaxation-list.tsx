import type { HardRule } from '~/domain/matching/matching-rule';
import type { RelaxationKind } from '~/domain/matching/planning/plan-aim';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';

export interface ShownRelaxation {
  readonly kind: RelaxationKind;
  readonly rule: HardRule | null;
  readonly name: string;
}

/** What would have to be otherwise, all of it together. */
export function RelaxationList({ relaxations }: { relaxations: readonly ShownRelaxation[] }) {
  const t = useT('planning');
  const matching = useT('matching');
  return (
    <BulletList
      items={relaxations.map(({ kind, rule, name }) =>
        t(`gap.${kind}`, { name, rule: rule ? matching(`hardRule.${rule}.name`) : '' }),
      )}
    />
  );
}
