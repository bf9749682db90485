import { editorRoles } from '~/domain/resources/resource-words';
import type { Access } from './who-may-enter';

/** Who may enter the pages of the methodology; part of the table in `access.ts`. What somebody may read there, the database says. */
export const methodologyAccess = {
  'routes/methodology/library': 'everyone',
  'routes/methodology/resource': 'everyone',
  'routes/methodology/resource-file': 'everyone',
  'routes/methodology/resource-word': 'everyone',
  'routes/methodology/manage': editorRoles,
  'routes/methodology/manage-new': editorRoles,
  'routes/methodology/manage-resource': editorRoles,
  'routes/methodology/manage-settings': editorRoles,
  'routes/methodology/draft': editorRoles,
  'routes/methodology/draft-start': editorRoles,
  'routes/methodology/draft-discard': editorRoles,
  'routes/methodology/draft-offer': editorRoles,
  'routes/methodology/draft-return': editorRoles,
  'routes/methodology/draft-publication': editorRoles,
  'routes/methodology/files': editorRoles,
  'routes/methodology/file-removal': editorRoles,
  'routes/methodology/version': editorRoles,
  'routes/methodology/version-file': editorRoles,
  'routes/methodology/confirmation': editorRoles,
  'routes/methodology/withdrawal': editorRoles,
  'routes/methodology/restoration': editorRoles,
} as const satisfies Record<string, Access>;
