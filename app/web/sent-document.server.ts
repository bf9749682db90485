import { type Language, languages } from '~/domain/accounts/language';
import type { InspectedDocument } from '~/platform/documents/document';
import { inspectDocument } from '~/platform/documents/inspect-document.server';
import type { FormState } from '~/ui/primitives/form-state';
import { tidyFields, valuesOf } from './form-fields';

export type SentDocument =
  | {
      readonly ok: true;
      readonly name: string;
      readonly language: Language;
      readonly bytes: Uint8Array;
      readonly document: InspectedDocument;
    }
  | { readonly ok: false; readonly form: FormState };

/** The document in a form, looked at, or the form again with why it is not taken. */
export async function readSentDocument(request: Request): Promise<SentDocument> {
  const sent = await formOf(request);
  const fields = tidyFields(sent);
  const refuse = (errors: Record<string, string>): SentDocument => ({
    ok: false,
    form: { values: valuesOf(fields), errors },
  });
  const language = languages.find((one) => one === fields.get('language'));
  const file = sent.get('file');
  const isThere = file instanceof File && file.name !== '';
  if (!language || !isThere) {
    return refuse({
      ...(isThere ? {} : { file: 'file-missing' }),
      ...(language ? {} : { language: 'choose' }),
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const inspected = await inspectDocument(file.name, bytes);
  if (!inspected.ok) return refuse({ file: `document-${inspected.reason}` });
  return { ok: true, name: file.name, language, bytes, document: inspected.value };
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400, statusText: 'Bad Request' });
  }
}
