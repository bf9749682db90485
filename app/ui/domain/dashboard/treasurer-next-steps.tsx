import type { TreasurerSteps } from '~/domain/billing/overview/treasurer-steps';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';

/** What the treasurer can do now, each with the page where it is done; then what payers still owe. */
export function TreasurerNextSteps({ steps }: { steps: TreasurerSteps }) {
  const t = useT('treasurer');
  const language = useLanguage();
  const euro = (cents: number) => formatEuro(language, cents);
  const tasks = [
    {
      count: steps.disputes,
      text: t('next.disputes', { count: steps.disputes }),
      to: '/penningmeester/geschillen',
    },
    {
      count: steps.toBill.payers,
      text: t('next.bill', { count: steps.toBill.payers, amount: euro(steps.toBill.totalCents) }),
      to: '/penningmeester/facturen/nieuw',
    },
    {
      count: steps.blocked,
      text: t('next.blocked', { count: steps.blocked }),
      to: '/penningmeester/facturen/nieuw',
    },
    {
      count: steps.overdue.count,
      text: t('next.overdue', { count: steps.overdue.count, amount: euro(steps.overdue.restCents) }),
      to: '/penningmeester/facturen?stand=overdue',
    },
    {
      count: steps.refund.count,
      text: t('next.refund', { count: steps.refund.count, amount: euro(0 - steps.refund.restCents) }),
      to: '/penningmeester/facturen?stand=refund',
    },
    {
      count: steps.toPayOut.payees,
      text: t('next.pay-out', { count: steps.toPayOut.payees, amount: euro(steps.toPayOut.netCents) }),
      to: '/penningmeester/uitbetalingen',
    },
  ].filter(({ count }) => count > 0);
  return (
    <Section title={t('next.title')}>
      {tasks.length === 0 ? (
        <Paragraph>{t('next.none')}</Paragraph>
      ) : (
        <BulletList
          items={tasks.map(({ text, to }) => (
            <Link key={text} to={to}>
              {text}
            </Link>
          ))}
        />
      )}
      <StatRow>
        <Stat
          value={euro(steps.toBill.totalCents)}
          label={t('stat.to-bill')}
          to="/penningmeester/facturen/nieuw"
        />
        <Stat
          value={euro(steps.unpaid.restCents + steps.overdue.restCents)}
          label={t('stat.unpaid')}
          to="/penningmeester/facturen"
        />
        <Stat
          value={euro(steps.toPayOut.netCents)}
          label={t('stat.to-pay-out')}
          to="/penningmeester/uitbetalingen"
        />
      </StatRow>
    </Section>
  );
}
