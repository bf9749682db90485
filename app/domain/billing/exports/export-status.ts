/** An export is complete or absent: only of a done one there is a file. */
export const exportStatuses = ['waiting', 'running', 'done', 'failed'] as const;
export type ExportStatus = (typeof exportStatuses)[number];

/** Why there is no file. */
export const exportFailures = [
  'too-many-rows',
  'document-missing',
  'settings-missing',
  'unexpected',
] as const;
export type ExportFailure = (typeof exportFailures)[number];

/** What somebody waits for is asked about again so many seconds later. */
export const secondsBetweenLooks = 3;

export function isUnderWay(status: ExportStatus): boolean {
  return status === 'waiting' || status === 'running';
}
