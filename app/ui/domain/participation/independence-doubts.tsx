import type { SeatName } from '~/domain/matching/invitation-status';
import type { Exclusion, Judgement } from '~/domain/matching/reasons';
import { useLanguage, useT } from '~/i18n/use-t';
import { tieText } from '~/ui/domain/matching/tie-text';
import { reasonText } from '~/ui/domain/reason-text';
import { formatList } from '~/ui/formats/list';
import { Badge } from '~/ui/primitives/badge';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface Doubt {
  readonly personId: string;
  readonly name: string;
  readonly seat: SeatName;
  readonly part: 'lined-up' | 'invited' | 'accepted' | 'confirmed';
  readonly invitationId: string | null;
  readonly exclusions: readonly Exclusion[];
  readonly toJudge: readonly Judgement[];
  readonly undeclared: readonly string[];
  readonly notIndependentOf: readonly string[];
}

interface IndependenceDoubtsProps {
  doubts: readonly Doubt[];
  reference: string;
  version: number;
}

/** Whose independence is in question as the list of organisations is now, why, and what can be done. */
export function IndependenceDoubts({ doubts, reference, version }: IndependenceDoubtsProps) {
  const t = useT('participation');
  if (doubts.length === 0) return null;
  return (
    <Section title={t('check.title')} id="toetsing">
      <Paragraph>{t('check.lead')}</Paragraph>
      {doubts.map((doubt) => (
        <DoubtCard
          key={`${doubt.personId}-${doubt.seat}`}
          doubt={doubt}
          reference={reference}
          version={version}
        />
      ))}
    </Section>
  );
}

function DoubtCard({
  doubt,
  reference,
  version,
}: { doubt: Doubt } & Omit<IndependenceDoubtsProps, 'doubts'>) {
  const t = useT('participation');
  const matching = useT('matching');
  const domain = useT('domain');
  const any = useT();
  const { name, seat, part, invitationId, exclusions, toJudge, undeclared, personId } = doubt;
  const hasTie = exclusions.length > 0;
  const mayWithdraw = hasTie && invitationId !== null && part !== 'confirmed';
  const mayJudge = toJudge.length > 0 || (part === 'confirmed' && undeclared.length > 0);
  const isOpen = mayJudge || undeclared.length > 0;
  return (
    <Card
      title={`${name}, ${domain(`seat.${seat}`)}`}
      level={3}
      tone="accent"
      aside={
        <>
          <Badge tone="neutral">{t(`check.part.${part}`)}</Badge>
          {isOpen && <Badge tone="warning">{t('check.to-judge')}</Badge>}
        </>
      }
      actions={
        (mayWithdraw || mayJudge || part === 'confirmed') && (
          <>
            {part === 'confirmed' && (
              <ButtonLink
                to={`/reviews/${reference}/team/${seat}`}
                kind={hasTie ? 'primary' : 'subtle'}
                label={any('team:vacate.link-of', { seat: domain(`seat.${seat}`) })}
              >
                {any('team:vacate.link')}
              </ButtonLink>
            )}
            {mayJudge && (
              <ButtonLink
                to={`/coordinator/aanvragen/${reference}/oordeel?persoon=${personId}`}
                kind="secondary"
                label={t('check.judge-of', { name })}
              >
                {t('check.judge')}
              </ButtonLink>
            )}
            {mayWithdraw && (
              <Form action={`/coordinator/uitnodigingen/${invitationId}/intrekking`}>
                <HiddenField name="version" value={version} />
                <HiddenField name="reference" value={reference} />
                <Button kind="danger" label={matching('state.withdraw-label', { name })}>
                  {matching('state.withdraw')}
                </Button>
              </Form>
            )}
          </>
        )
      }
    >
      <DoubtReasons doubt={doubt} />
      {hasTie && <Paragraph>{t(`check.to.${part}`)}</Paragraph>}
    </Card>
  );
}

function DoubtReasons({ doubt }: { doubt: Doubt }) {
  const t = useT('participation');
  const any = useT();
  const language = useLanguage();
  const { part, exclusions, toJudge, undeclared, notIndependentOf } = doubt;
  const names = (some: readonly string[]) => ({ organisations: formatList(language, [...some]) });
  const unasked = undeclared.filter((one) => !notIndependentOf.includes(one));
  return (
    <BulletList
      mark="mind"
      items={[
        ...exclusions.map((one) => (
          <>
            {reasonText(any, language, 'exclusion', one)}
            {one.path && <span className="lk-under">{tieText(any, one.path)}</span>}
          </>
        )),
        ...toJudge.map((one) => (
          <>
            {reasonText(any, language, 'toJudge', one)}
            {one.path && <span className="lk-under">{tieText(any, one.path)}</span>}
          </>
        )),
        ...(notIndependentOf.length > 0 ? [t('check.not-independent', names(notIndependentOf))] : []),
        ...(unasked.length === 0
          ? []
          : part === 'confirmed'
            ? [`${t('check.to-judge-about', names(unasked))} ${t('check.ask-and-judge')}`]
            : [`${t('check.not-declared', names(unasked))} ${t('check.declare-first')}`]),
      ]}
    />
  );
}
