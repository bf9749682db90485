import { participationField } from './inputs';

/** What a form said of each organisation: its fields end in the id of the organisation. */
export function readParticipation(ids: readonly string[], value: Readonly<Record<string, unknown>>) {
  return ids.map((id) => {
    const caughtUpOn = value[participationField('caughtUp', id)];
    return {
      requestOrganisationId: id,
      reviewTeamCount: Number(value[participationField('team', id)]),
      caseGroupCount: Number(value[participationField('cases', id)]),
      caughtUpOn: typeof caughtUpOn === 'string' ? caughtUpOn : null,
    };
  });
}
