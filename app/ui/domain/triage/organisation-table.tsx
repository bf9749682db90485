import type { OrganisationKind } from '~/domain/organisations/organisation-kind';
import type { ConsentState, Willingness } from '~/domain/requests/intake/request-answers';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatList } from '~/ui/formats/list';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';

export interface ListedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly isRequester: boolean;
  readonly isCommissioner: boolean;
  readonly isInvolved: boolean;
  readonly consent: ConsentState;
  /** Which organisation we know is meant; only the coordinator needs it. */
  readonly organisationId?: string | null;
  readonly recognisedName?: string | null;
  readonly willingness?: Willingness;
  readonly willingnessOn?: string;
  readonly consentOn?: string | null;
  readonly joinedOn?: string | null;
  readonly asksDecision?: boolean;
  readonly isLeftOut?: boolean;
}

const tones: Readonly<Record<ConsentState, BadgeTone>> = {
  none: 'neutral',
  asked: 'warning',
  given: 'ok',
  refused: 'error',
  withdrawn: 'error',
};

interface OrganisationTableProps {
  organisations: readonly ListedOrganisation[];
  /** The address of the list; without it nothing can be changed from here. */
  base?: string;
  /** Which organisation a line means may still be said anew. */
  mayRecognise?: boolean;
}

/** The organisations around a request, the part each plays, and whether it consents. */
export function OrganisationTable({ organisations, base, mayRecognise }: OrganisationTableProps) {
  const t = useT('triage');
  const own = useT('participation');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('request.organisations.caption')}
      captionHidden
      rows={organisations}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'name',
          title: t('request.organisations.name'),
          names: true,
          cell: ({ name, kind, joinedOn }) => (
            <>
              {name} ({domain(`organisationKind.${kind}`)})
              {joinedOn && (
                <span className="lk-under">
                  {own('listed.joined', { day: formatDay(language, joinedOn) })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'part',
          title: t('request.organisations.part'),
          cell: (row) =>
            formatList(language, [
              ...(row.isRequester ? [t('request.organisations.requester')] : []),
              ...(row.isCommissioner ? [t('request.organisations.commissioner')] : []),
              ...(row.isInvolved ? [t('request.organisations.involved')] : []),
            ]),
        },
        ...(base === undefined
          ? []
          : [
              {
                key: 'recognised',
                title: t('request.organisations.recognition'),
                cell: ({ id, organisationId, recognisedName, name }: ListedOrganisation) =>
                  !organisationId ? (
                    <Badge tone="warning">{t('request.organisations.unrecognised')}</Badge>
                  ) : (
                    <>
                      <Badge tone="ok">
                        {recognisedName === name
                          ? t('request.organisations.recognised')
                          : t('request.organisations.recognised-as', { name: recognisedName ?? '' })}
                      </Badge>{' '}
                      {mayRecognise && (
                        <Link to={`${base}?herken=${id}`} label={t('organisations.change-of', { name })}>
                          {t('organisations.change')}
                        </Link>
                      )}
                    </>
                  ),
              },
              {
                key: 'willingness',
                title: own('listed.willingness'),
                cell: (row: ListedOrganisation) => <WillingnessCell row={row} base={base} />,
              },
            ]),
        {
          key: 'consent',
          title: t('request.organisations.consent'),
          cell: (row) => <ConsentCell row={row} {...(base === undefined ? {} : { base })} />,
        },
      ]}
    />
  );
}

function WillingnessCell({ row, base }: { row: ListedOrganisation; base: string }) {
  const t = useT('participation');
  const domain = useT('domain');
  const language = useLanguage();
  const { id, name, willingness, willingnessOn } = row;
  return (
    <>
      {willingness && domain(`willingness.${willingness}`)}
      {willingnessOn && (
        <span className="lk-under">{t('listed.as-of', { day: formatDay(language, willingnessOn) })}</span>
      )}{' '}
      <Link to={`${base}/${id}/bereidheid`} label={t('listed.change-willingness-of', { name })}>
        {t('listed.change')}
      </Link>
    </>
  );
}

function ConsentCell({ row, base }: { row: ListedOrganisation; base?: string }) {
  const t = useT('triage');
  const own = useT('participation');
  const domain = useT('domain');
  const language = useLanguage();
  const { id, name, consent, consentOn, asksDecision, isLeftOut } = row;
  return (
    <>
      <Badge tone={tones[consent]}>{domain(`consent.${consent}`)}</Badge>{' '}
      {isLeftOut && <Badge tone="neutral">{own('listed.left-out')}</Badge>}
      {asksDecision && <Badge tone="warning">{own('listed.asks-decision')}</Badge>}
      {consentOn && (
        <span className="lk-under">{own('listed.as-of', { day: formatDay(language, consentOn) })}</span>
      )}{' '}
      {base !== undefined && asksDecision && (
        <>
          <Link to={`${base}/${id}/besluit`} label={own('listed.decide-of', { name })}>
            {own('listed.decide')}
          </Link>{' '}
        </>
      )}
      {base !== undefined && (
        <Link to={`${base}/${id}`} label={t('request.organisations.record-of', { name })}>
          {t('request.organisations.record')}
        </Link>
      )}
    </>
  );
}
