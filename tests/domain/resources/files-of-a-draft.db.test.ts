import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addFileTo } from '#tests/support/factories/resource-files';
import {
  done,
  draftOf,
  idOf,
  makeActor,
  makeEditors,
  openVersionOf,
  publishDraft,
} from '#tests/support/factories/resources';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { resourceDocumentPages, resourceDocuments, resourceFiles } from '~/db/schema/resources';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { addFile } from '~/domain/resources/add-file.server';
import { changeSettings } from '~/domain/resources/change-settings.server';
import { discardDraft } from '~/domain/resources/discard-draft.server';
import { findForEditors, listForEditors } from '~/domain/resources/editor-queries.server';
import { offerDraft } from '~/domain/resources/offer-draft.server';
import { removeFile } from '~/domain/resources/remove-file.server';
import { startDraft } from '~/domain/resources/start-draft.server';
import { findOpenText } from '~/domain/resources/version-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let editors: { writer: Actor; checker: Actor };
beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  editors = await makeEditors();
});
afterAll(() => clock.reset());

const pdf = { kind: 'pdf', mediaType: 'application/pdf', extension: 'pdf' } as const;

function add(actor: Actor, resourceId: string, content: string, name = 'a.pdf') {
  const file = { resourceId, name, language: 'nl', bytes: Buffer.from(content), document: pdf } as const;
  return withActor(actor, (work) => addFile(work, file));
}

describe('files', () => {
  it('come and go with a draft, make a writer of whoever moves them, and take their words along', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    const { revision } = await openVersionOf(writer, resourceId);
    const fileId = await addFileTo(checker, resourceId, ['Een bladzijde over geduld.']);
    const open = await openVersionOf(writer, resourceId);
    expect(open.revision).toBe(revision + 1);
    expect([...open.writerIds].sort()).toEqual([idOf(writer), idOf(checker)].sort());
    const shown = await withActor(writer, (work) => findOpenText(work, resourceId));
    expect(shown?.files).toMatchObject([{ id: fileId, reading: 'read', kind: 'pdf' }]);
    expect(await database().$count(resourceDocumentPages)).toBe(1);

    const remove = () => withActor(writer, (work) => removeFile(work, { resourceId, fileId }));
    expect(await remove()).toMatchObject({ ok: true });
    expect(await remove()).toMatchObject({ reason: 'not-found' });
    expect(await database().$count(resourceDocuments)).toBe(0);
    expect(await database().$count(resourceDocumentPages)).toBe(0);
  });

  it('are shared by versions, and stay as long as one of them has them', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    await addFileTo(writer, resourceId, ['Een bladzijde over moed.']);
    await publishDraft({ writer, checker }, resourceId);
    done(await withActor(writer, (work) => startDraft(work, resourceId)));
    expect(await database().$count(resourceFiles)).toBe(2);
    expect(await database().$count(resourceDocuments)).toBe(1);
    expect(await withActor(writer, (work) => discardDraft(work, resourceId))).toMatchObject({ ok: true });
    expect(await database().$count(resourceFiles)).toBe(1);
    expect(await database().$count(resourceDocuments)).toBe(1);
    expect(await add(writer, resourceId, 'x')).toMatchObject({ reason: 'not-found' });
    const late = database().delete(resourceFiles);
    await expect(late).rejects.toMatchObject({ cause: { constraint_name: 'resource_files_guard' } });
  });

  it('are refused twice, beyond twelve, and from whoever is no editor', async () => {
    const { writer } = editors;
    const resourceId = await draftOf(writer);
    const reviewer = await makeActor('Ria Reviewer', ['reviewer']);
    expect(await add(reviewer, resourceId, 'x')).toMatchObject({ reason: 'not-found' });
    for (let index = 0; index < 12; index += 1) {
      expect(await add(writer, resourceId, `inhoud ${index}`)).toMatchObject({ ok: true });
    }
    expect(await add(writer, resourceId, 'inhoud 3')).toMatchObject({ fields: { file: 'file-known' } });
    expect(await add(writer, resourceId, 'nog een')).toMatchObject({ fields: { file: 'files-full|12' } });
  });

  it('keep the end of their name, without what would part a path or a header', async () => {
    const { writer } = editors;
    const resourceId = await draftOf(writer);
    await add(writer, resourceId, 'x', `../../etc/${'lang '.repeat(40)}"na\r\nam".pdf`);
    const draft = await withActor(writer, (work) => findOpenText(work, resourceId));
    const [file] = draft?.files ?? [];
    expect(file?.name).toMatch(/^[^/\\"\r\n]{1,120}$/);
    expect(file?.name.endsWith('naam.pdf')).toBe(true);
  });
});

describe('settings', () => {
  it('hold at once, keep roles only where they count, and name an owner who edits', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    const settings = {
      kind: 'template',
      audience: 'public',
      roles: ['reviewer'],
      steps: [],
      moments: [],
    } as const;
    const change = (actor: Actor, more: object = {}) =>
      withActor(actor, (work) =>
        changeSettings(work, {
          resourceId,
          ...settings,
          roles: [...settings.roles],
          steps: [],
          moments: [],
          ...more,
        }),
      );
    expect(await change(writer, { ownerId: idOf(checker) })).toMatchObject({ ok: true });
    const kept = await withActor(writer, (work) => findForEditors(work, resourceId));
    expect(kept).toMatchObject({ kind: 'template', roles: [], owner: 'Coco Coördinator' });
    const reviewer = await makeActor('Ria Reviewer', ['reviewer']);
    expect(await change(writer, { ownerId: idOf(reviewer) })).toMatchObject({ reason: 'owner-unknown' });
    expect(await change(reviewer)).toMatchObject({ reason: 'not-found' });
  });
});

describe('what waits for whom', () => {
  it('begins with what one can publish, then what is overdue', async () => {
    const { writer, checker } = editors;
    const overdue = await draftOf(writer, { titleNl: 'Aap is te laat' });
    await publishDraft(editors, overdue, '2030-01-20');
    const current = await draftOf(writer, { titleNl: 'Beer is goed' });
    await publishDraft(editors, current, '2031-01-20');
    const offered = await draftOf(writer, { titleNl: 'Zebra ligt voor' });
    const { revision } = await openVersionOf(writer, offered);
    done(await withActor(writer, (work) => offerDraft(work, { resourceId: offered, revision })));
    clock.set(new Date('2030-02-09T10:00:00Z'));
    const titles = async (actor: Actor) => {
      const rows = await withActor(actor, listForEditors);
      return rows.filter(({ id }) => [overdue, current, offered].includes(id)).map(({ title }) => title);
    };
    expect(await titles(checker)).toEqual(['Zebra ligt voor', 'Aap is te laat', 'Beer is goed']);
    expect(await titles(writer)).toEqual(['Aap is te laat', 'Zebra ligt voor', 'Beer is goed']);
    expect(await titles(await makeActor('Ria Reviewer', ['reviewer']))).toEqual([]);
  });
});
