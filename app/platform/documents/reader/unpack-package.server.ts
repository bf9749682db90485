import { fail, type Result, succeed } from '~/domain/kernel/result';
import { eachZipEntry } from '../../zip/each-zip-entry.server';
import { type DocumentRefusal, documentLimits } from '../document';
import { refusalOfLayout } from './package-layout';

/** The parts of a document that are texts, by their names; of the others only how they begin. */
export interface UnpackedPackage {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly others: ReadonlyMap<string, Uint8Array>;
  /** Whole documents inside the document, as under a chart. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
  readonly firstName: string;
}

/** What is still allowed to come out of a file and the files in it. */
export interface UnpackBudget {
  bytes: number;
  parts: number;
}

const greatestRatio = 200;
const alwaysFine = 4 * 1024 * 1024;
const beginning = 512;

/** Unpacks within the budget, and refuses what is packed too well to be a document. */
export async function unpackPackage(
  bytes: Uint8Array,
  budget: UnpackBudget,
): Promise<Result<UnpackedPackage, DocumentRefusal>> {
  const layout = refusalOfLayout(bytes);
  if (layout) return fail(layout);
  const texts = new Map<string, Uint8Array>();
  const others = new Map<string, Uint8Array>();
  const documents = new Map<string, Uint8Array>();
  let firstName = '';
  let refusal: DocumentRefusal | null = null;
  const complete = await eachZipEntry(bytes, async (entry, unpack) => {
    const { fileName, uncompressedSize, compressedSize } = entry;
    firstName ||= fileName;
    budget.parts -= 1;
    if (budget.parts < 0) refusal = 'too-many-parts';
    else if (entry.isEncrypted()) refusal = 'locked';
    else if (
      uncompressedSize > budget.bytes ||
      (uncompressedSize > alwaysFine && uncompressedSize > greatestRatio * compressedSize)
    ) {
      refusal = 'blows-up';
    }
    if (refusal) return false;
    if (fileName.endsWith('/')) return true;
    const content = await unpack(
      isText(fileName) ? Math.min(budget.bytes, documentLimits.textBytes) : budget.bytes,
    );
    if (content === null) {
      refusal = 'blows-up';
      return false;
    }
    budget.bytes -= content.length;
    if (isText(fileName)) texts.set(fileName, content);
    else if (/\.(docx|pptx|xlsx)$/i.test(fileName)) documents.set(fileName, content);
    else others.set(fileName, new Uint8Array(content.subarray(0, beginning)));
    return true;
  });
  if (refusal) return fail(refusal);
  return complete ? succeed({ texts, others, documents, firstName }) : fail('damaged');
}

function isText(name: string): boolean {
  return /\.(xml|rels|vml|svg|rdf)$/i.test(name) || name === 'mimetype';
}
