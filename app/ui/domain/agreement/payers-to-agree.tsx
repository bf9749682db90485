import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import type { FormState } from '~/ui/primitives/form-state';
import { textValue } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { AgreementForm } from './agreement-form';
import type { ShownShare } from './shown-quote';

interface PayersToAgreeProps {
  shares: readonly ShownShare[];
  version: number;
  today: string;
  refused: FormState | undefined;
}

/** The payers who did not agree yet, each with a form of its own; nothing when all did. */
export function PayersToAgree({ shares, version, today, refused }: PayersToAgreeProps) {
  const t = useT('quote');
  const language = useLanguage();
  const open = shares.filter(({ agreedOn }) => agreedOn === null);
  if (open.length === 0) return null;
  const isOf = (position: number) => refused && textValue(refused, 'position') === String(position);
  return (
    <Section title={t('agree.section')} id="akkoord">
      <Paragraph>{t('agree.section-text')}</Paragraph>
      {open.map((share) => {
        const { position, payerName: payer, netCents, vatCents } = share;
        const amount = formatEuro(language, netCents + vatCents);
        return (
          <Section key={position} title={t('agree.title', { payer })} level={3}>
            <Paragraph>{t('agree.amount', { payer, amount })}</Paragraph>
            <AgreementForm
              share={share}
              version={version}
              today={today}
              refused={isOf(position) ? refused : undefined}
            />
          </Section>
        );
      })}
    </Section>
  );
}
