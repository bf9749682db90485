import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { RelaxationList, type ShownRelaxation } from './relaxation-list';

/** Where not every seat of a request can be filled: the smallest thing that would help, or that nothing small does. */
export function SmallestChange({ change }: { change: readonly ShownRelaxation[] | null }) {
  const t = useT('planning');
  if (change?.length === 0) return null;
  return (
    <Alert kind="info" title={t(change ? 'smallest.title' : 'smallest.none')}>
      {change ? <RelaxationList relaxations={change} /> : t('gap.nothing')}
    </Alert>
  );
}
