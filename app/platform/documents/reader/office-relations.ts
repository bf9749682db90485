import { eachXmlNode } from './each-xml-node';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export function relationsOf(content: Uint8Array | undefined): Relation[] {
  const relations: Relation[] = [];
  if (!content) return relations;
  eachXmlNode(content, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      relations.push({
        id: attribute('Id') ?? '',
        type: attribute('Type') ?? '',
        target: attribute('Target') ?? '',
        external: (attribute('TargetMode') ?? 'Internal') !== 'Internal',
      });
    },
  });
  return relations;
}

/** The name of the part that is the document itself. */
export function mainPart(texts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const start = relationsOf(texts.get('_rels/.rels')).find(
    ({ type, external }) => !external && /\/officeDocument$/.test(type),
  );
  return start && partNamed('', start.target);
}

/** The relations of a part, with the names of the parts they lead to. */
export function relationsOfPart(texts: ReadonlyMap<string, Uint8Array>, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  return relationsOf(texts.get(`${folder}_rels/${part.slice(slash)}.rels`)).map((relation) =>
    relation.external ? relation : { ...relation, target: partNamed(folder, relation.target) },
  );
}

function partNamed(folder: string, target: string): string {
  return new URL(target, `part:/${folder}`).pathname.slice(1);
}
