import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { codeSeparator, listCoded } from './coded-findings.server';
import { fewestReviews } from './fewest-reviews.server';
import { showableCodes } from './showable-codes';

export interface CodePreview {
  /** Whether the library would be open with it. */
  readonly isOpen: boolean;
  /** What a visitor would see of its codes. */
  readonly shown: readonly { readonly taxonomy: string; readonly code: string }[];
  readonly fewest: number;
}

/** What a visitor would see of the codes of a finding if it were published now. */
export async function previewCodes(work: Work, findingId: string): Promise<CodePreview> {
  return await asSystem(work, 'preview-codes', async (portal) => {
    const fewest = await fewestReviews(portal);
    const { isOpen, codes } = showableCodes(await listCoded(portal, findingId), fewest);
    const shown = (codes.get(findingId) ?? []).map((both) => {
      const [taxonomy = '', code = ''] = both.split(codeSeparator);
      return { taxonomy, code };
    });
    return { isOpen, shown, fewest };
  });
}
