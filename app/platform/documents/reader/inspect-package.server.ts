import { fail, type Result } from '~/domain/kernel/result';
import { type DocumentKind, type DocumentRefusal, documentLimits } from '../document';
import { inspectOfficeParts } from './inspect-office-parts';
import { inspectOpenParts } from './inspect-open-parts';
import { refusalOfPart } from './refused-parts';
import { type UnpackBudget, unpackPackage } from './unpack-package.server';

/** What a zipped document is, or why it is not kept. */
export async function inspectPackage(bytes: Uint8Array): Promise<Result<DocumentKind, DocumentRefusal>> {
  const found = await inspectWithin(bytes, {
    bytes: documentLimits.unpackedBytes,
    parts: documentLimits.parts,
  });
  if (!found.ok) return found;
  return found.value === 'xlsx' ? fail('wrong-type') : { ok: true, value: found.value };
}

async function inspectWithin(
  bytes: Uint8Array,
  budget: UnpackBudget,
  depth = 0,
): Promise<Result<DocumentKind | 'xlsx', DocumentRefusal>> {
  const unpacked = await unpackPackage(bytes, budget);
  if (!unpacked.ok) return unpacked;
  const { texts, others, documents } = unpacked.value;
  for (const [name, begins] of others) {
    const refusal = refusalOfPart(name, begins);
    if (refusal) return fail(refusal);
  }
  const found = texts.has('mimetype') ? inspectOpenParts(unpacked.value) : inspectOfficeParts(unpacked.value);
  if (!found.ok) return found;
  for (const inner of documents.values()) {
    // A sheet under a chart is usual, a document in a document in a document is not.
    if (depth > 0) return fail('blows-up');
    const inside = await inspectWithin(inner, budget, depth + 1);
    if (!inside.ok) return inside;
  }
  return found;
}
