import type { ScorerPlace } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface ScorersNowProps {
  /** The page of the gate's supervisors. */
  page: string;
  version: number;
  scorers: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: ScorerPlace;
    readonly assignedAt: string;
    /** Why they cannot look any more; empty when they can. */
    readonly reasons: readonly string[];
  }[];
}

/** Who looks at a gate now, to be taken away. */
export function ScorersNow({ page, version, scorers }: ScorersNowProps) {
  const t = useT('quality');
  if (scorers.length === 0) return null;
  return (
    <Section title={t('scorer.now')}>
      <DataTable
        caption={t('scorer.now')}
        captionHidden
        rows={scorers}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'name',
            title: t('scorer.name'),
            names: true,
            cell: ({ name, place, reasons }) => (
              <>
                {name} ({t(`place.${place}`)})
                {reasons.length > 0 && <div>{t('scorer.cannot-now', { reasons: reasons.join(' ') })}</div>}
              </>
            ),
          },
          { key: 'since', title: t('scorer.since'), cell: ({ assignedAt }) => <Moment at={assignedAt} /> },
          {
            key: 'end',
            title: t('scorer.end'),
            cell: ({ name, place }) => (
              <Form action={`${page}/einde`}>
                <HiddenField name="version" value={version} />
                <HiddenField name="place" value={place} />
                <Button kind="subtle" label={t('scorer.end-of', { name })}>
                  {t('scorer.end')}
                </Button>
              </Form>
            ),
          },
        ]}
      />
      <Paragraph>{t('scorer.end-hint')}</Paragraph>
    </Section>
  );
}
