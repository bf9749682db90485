import type { Mover } from '~/domain/requests/request-lifecycle';
import { useT } from '~/i18n/use-t';
import { Paragraph } from '~/ui/primitives/paragraph';

/** Who has to move in what is late. */
export function LateMovers({
  movers,
}: {
  movers: readonly { readonly mover: Mover; readonly count: number }[];
}) {
  const t = useT('coordinator');
  if (movers.length === 0) return null;
  const list = movers.map(({ mover, count }) => `${t(`triage:mover.${mover}`)} (${count})`).join(', ');
  return <Paragraph>{t('late-movers', { list })}</Paragraph>;
}
