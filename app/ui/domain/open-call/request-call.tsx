import type { CallAnswer, CallEnding } from '~/domain/matching/open-call/call-answer';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';

interface RequestCallProps {
  call: {
    readonly answerUntilOn: string;
    readonly ending: CallEnding | null;
    readonly answers: readonly {
      readonly personId: string;
      readonly name: string;
      readonly answer: CallAnswer | null;
      readonly answeredAt: string | null;
    }[];
  };
  base: string;
  /** A pair can still be chosen. */
  canChoose: boolean;
}

const groups = ['keen', 'can', 'rather-not', null] as const;

/** Who said what to the call for a request, and the way to where it counts. */
export function RequestCall({ call, base, canChoose }: RequestCallProps) {
  const t = useT('call');
  const domain = useT('domain');
  const language = useLanguage();
  const { answers, ending } = call;
  const day = formatDay(language, call.answerUntilOn);
  const wordFor = (answer: CallAnswer | null) =>
    answer === null ? t('coordinator.silent') : domain(`callAnswer.${answer}`);
  return (
    <>
      <Section title={ending === null ? t('coordinator.running', { day }) : t('coordinator.closed')}>
        <Paragraph>
          {ending === null ? t('coordinator.running-text') : t(`coordinator.ending.${ending}`, { day })}
        </Paragraph>
        <StatRow>
          {groups.map((group) => (
            <Stat
              key={group ?? 'silent'}
              value={answers.filter(({ answer }) => answer === group).length}
              label={wordFor(group)}
            />
          ))}
        </StatRow>
        {canChoose && (
          <div className="lk-actions">
            <ButtonLink to={`${base}/matching`} iconEnd="forward">
              {t('coordinator.rank')}
            </ButtonLink>
          </div>
        )}
      </Section>
      <Section title={t('coordinator.answers')}>
        <DataTable
          caption={t('coordinator.answers')}
          captionHidden
          rows={answers}
          rowKey={({ personId }) => personId}
          empty={null}
          columns={[
            {
              key: 'person',
              title: t('coordinator.person'),
              names: true,
              cell: ({ personId, name }) => <Link to={`/coordinator/mensen/${personId}`}>{name}</Link>,
            },
            { key: 'said', title: t('coordinator.said'), cell: ({ answer }) => wordFor(answer) },
            {
              key: 'when',
              title: t('coordinator.when'),
              cell: ({ answeredAt }) => (answeredAt === null ? '–' : <Moment at={answeredAt} />),
            },
          ]}
        />
      </Section>
    </>
  );
}
