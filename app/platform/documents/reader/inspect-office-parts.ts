import { fail, type Result, succeed } from '~/domain/kernel/result';
import type { DocumentKind, DocumentRefusal } from '../document';
import { isLocalTemplate, isPlainLink } from './addresses';
import { eachXmlNode } from './each-xml-node';
import { isRunningField, watchFields } from './office-fields';
import { mainPart, type Relation, relationsOf } from './office-relations';
import type { UnpackedPackage } from './unpack-package.server';

const mainTypes: Readonly<Record<string, DocumentKind | 'xlsx'>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
};

const runningType =
  /macroEnabled|vbaProject|vbaData|activeX|oleObject|macrosheet|intlmacrosheet|dialogsheet/i;

/** Relations to what runs, and to documents that are put into this one when it opens. */
const runningRelation =
  /\/(vbaProject|wordVbaData|oleObject|control|activeXControlBinary|aFChunk|externalLink\w*|webextension\w*|subDocument|attachedToolbars|xl(Intl)?Macrosheet|dialogsheet)$/i;

/** What a document of Word or PowerPoint is, or why it is not kept. Every text part is parsed to its end. */
export function inspectOfficeParts({
  texts,
}: UnpackedPackage): Result<DocumentKind | 'xlsx', DocumentRefusal> {
  const contentTypes = texts.get('[Content_Types].xml');
  const main = mainPart(texts);
  if (!contentTypes || !main) return fail('not-what-it-says');
  let mainType = '';
  let runs = false;
  eachXmlNode(contentTypes, {
    open: (_name, attribute) => {
      const type = attribute('ContentType') ?? '';
      if (runningType.test(type)) runs = true;
      if (attribute('PartName') === `/${main}`) mainType = type;
    },
  });
  if (runs) return fail('active-content');
  const kind = mainTypes[mainType];
  if (!kind) return fail('wrong-type');
  for (const [name, content] of texts) {
    if (name.endsWith('.rels')) {
      if (relationsOf(content).some((relation) => reachesOutside(relation))) return fail('active-content');
    } else if (holdsActiveContent(name, content)) return fail('active-content');
  }
  return succeed(kind);
}

function reachesOutside({ type, target, external }: Relation): boolean {
  if (runningRelation.test(type)) return true;
  if (!external) return false;
  if (/\/hyperlink$/i.test(type)) return !isPlainLink(target);
  return !(/\/attachedTemplate$/i.test(type) && isLocalTemplate(target));
}

/** Fields that fetch or start something, buttons that start a program, and scripts in drawings. */
function holdsActiveContent(name: string, content: Uint8Array): boolean {
  let active = /vbaProject|vbaData|\/activeX/i.test(name);
  const fields = watchFields(() => {
    active = true;
  });
  eachXmlNode(content, {
    open: (element, attribute) => {
      if (element === 'script' || element === 'foreignObject' || element === 'altChunk') active = true;
      if (/^ppaction:\/\/(program|macro|ole)/i.test(attribute('action') ?? '')) active = true;
      if (element === 'fldSimple' && isRunningField(attribute('instr') ?? '')) active = true;
      fields.open(element, attribute);
    },
    text: fields.text,
    close: fields.close,
  });
  return active;
}
