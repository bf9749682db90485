import { fail, type Result, succeed } from '~/domain/kernel/result';
import { documentLimits } from '../document';
import { mainPart } from './office-relations';
import { unpackPackage } from './unpack-package.server';

interface OfficeDocument {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** The name of the part that everything else hangs on, and what is in it. */
  readonly main: string;
  readonly content: Uint8Array;
}

/** A document of Word or PowerPoint, unpacked within the limits, at the part it begins with. */
export async function openOfficeDocument(bytes: Uint8Array): Promise<Result<OfficeDocument, 'damaged'>> {
  const unpacked = await unpackPackage(bytes, {
    bytes: documentLimits.unpackedBytes,
    parts: documentLimits.parts,
  });
  if (!unpacked.ok) return fail('damaged');
  const { texts } = unpacked.value;
  const main = mainPart(texts);
  const content = texts.get(main ?? '');
  return main && content ? succeed({ texts, main, content }) : fail('damaged');
}
