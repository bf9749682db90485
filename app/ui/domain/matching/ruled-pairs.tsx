import type { RuledPair } from '~/domain/matching/two-people/kept-apart';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { ExclusionText } from './excluded-card';

/** Which pairs are left out because of a rule about two people, each with its sentence and the way to the rule. */
export function RuledPairs({ ruled }: { ruled: readonly RuledPair[] }) {
  const t = useT('matching');
  if (ruled.length === 0) return null;
  return (
    <Section title={t('page.ruled')}>
      <Paragraph>{t('page.ruled-text')}</Paragraph>
      <BulletList
        mark="against"
        items={ruled.map(({ one, exclusion }) => (
          <>
            <Link to={`/coordinator/mensen/${one.personId}/samenwerking`}>{one.name}</Link>:{' '}
            <ExclusionText exclusion={exclusion} />
          </>
        ))}
      />
    </Section>
  );
}
