import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { type ShownStanding, useNextWords } from './loop-standing';

export interface OverdueLoop {
  readonly id: string;
  readonly reference: string;
  readonly position: number;
  readonly standing: ShownStanding;
}

interface OverdueLoopsProps {
  loops: readonly OverdueLoop[];
  /** The page of one of them. */
  hrefOf: (loop: OverdueLoop) => string;
}

/** Recommendations whose day has passed, the longest ago first; nothing when there are none. */
export function OverdueLoops({ loops, hrefOf }: OverdueLoopsProps) {
  const t = useT('loop');
  const words = useNextWords();
  if (loops.length === 0) return null;
  return (
    <Section title={t('attention.title')}>
      <Paragraph>{t('attention.text', { count: loops.length })}</Paragraph>
      <BulletList
        items={loops.map((loop) => (
          <span key={loop.id}>
            <Link to={hrefOf(loop)}>
              {t('attention.item', { reference: loop.reference, position: loop.position })}
            </Link>
            {': '}
            {words(loop.standing)}
          </span>
        ))}
      />
    </Section>
  );
}
