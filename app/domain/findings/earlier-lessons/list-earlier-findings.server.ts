import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { findingPublicCodes, findings, libraryState } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import type { AskedQuestion, CodedLesson, EarlierFinding } from './earlier-lesson';
import { keptLessonIndex } from './kept-lesson-index.server';
import { rankByIndex } from './rank-earlier-findings';

/** Joined to `library_state`, which has one row: nothing is on the shelf while the library is closed. */
const onTheShelf = and(eq(findings.status, 'published'), eq(libraryState.isOpen, true));

/**
 * The published findings that may answer a question, most likely first, with why. Codes are only those that a visitor
 * may see too: a reason must not say more about a review than the library does. Three statements, and once after a
 * change of the library a fourth.
 */
export async function listEarlierFindings(
  work: Work,
  question: AskedQuestion,
  most = 5,
): Promise<EarlierFinding[]> {
  const { ids, index } = await keptLessonIndex(await listShelf(work), () => listTexts(work));
  const codes = await listSharedCodes(work, question);
  const lessons = ids.map((id): CodedLesson => ({ id, codes: codes.get(id) ?? {} }));
  const ranked = rankByIndex(question, lessons, index).slice(0, most);
  const shown = await listShown(
    work,
    ranked.map(({ findingId }) => findingId),
  );
  const byId = new Map(shown.map((row) => [row.id, row]));
  return ranked.flatMap(({ findingId, because }) => {
    const row = byId.get(findingId);
    return row ? [{ ...row, because }] : [];
  });
}

function listShelf({ tx }: Work) {
  return tx
    .select({ id: findings.id, version: findings.version })
    .from(findings)
    .innerJoin(libraryState, onTheShelf)
    .orderBy(asc(findings.id));
}

function listTexts({ tx }: Work) {
  return tx
    .select({
      id: findings.id,
      version: findings.version,
      title: findings.title,
      pattern: findings.pattern,
      wider: findings.wider,
      wentWell: findings.wentWell,
      considerations: findings.considerations,
    })
    .from(findings)
    .innerJoin(libraryState, onTheShelf)
    .orderBy(asc(findings.id));
}

function listShown({ tx }: Work, ids: string[]) {
  return tx
    .select({
      id: findings.id,
      title: findings.title,
      pattern: findings.pattern,
      considerations: findings.considerations,
    })
    .from(findings)
    .innerJoin(libraryState, onTheShelf)
    .where(inArray(findings.id, ids));
}

/** Of every finding that shows them, the codes the question has too. */
async function listSharedCodes({ tx }: Work, { sectors, ageBand, trigger }: AskedQuestion) {
  const asked = {
    sector: [...sectors],
    'age-band': ageBand ? [ageBand] : [],
    trigger: trigger ? [trigger] : [],
  };
  const rows = await tx
    .select()
    .from(findingPublicCodes)
    .where(
      or(
        ...Object.entries(asked).map(([taxonomy, codes]) =>
          and(eq(findingPublicCodes.taxonomy, taxonomy), inArray(findingPublicCodes.code, codes)),
        ),
      ),
    );
  const byFinding = new Map<string, Record<string, string[]>>();
  for (const { findingId, taxonomy, code } of rows) {
    const known = byFinding.get(findingId) ?? {};
    byFinding.set(findingId, { ...known, [taxonomy]: [...(known[taxonomy] ?? []), code] });
  }
  return byFinding;
}
