import type { ExportFailure } from './export-status';

/** Thrown where an export cannot go on, so that nothing of it stays. */
export class ExportFault extends Error {
  constructor(readonly failure: ExportFailure) {
    super(`The export cannot be made: ${failure}`);
  }
}
