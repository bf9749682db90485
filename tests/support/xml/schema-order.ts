import type { XmlElement } from './read-xml';
import { everyElement } from './xml-path';

/** Per element, its children in the order of the schema: `name` once, `name?` at most once, `name*` any, `name+` at least once. */
export type SchemaOrder = Readonly<Record<string, string>>;

/** Where a document leaves the schema: an element out of its place, too often, not there, or unknown. */
export function orderFaults(document: XmlElement, order: SchemaOrder): string[] {
  return everyElement(document).flatMap(({ element, path }) => {
    const children = order[element.name];
    if (children === undefined) return element.children.length > 0 ? [`${path} should have only text`] : [];
    return childFaults(element, path, children.split(/\s+/).filter(Boolean));
  });
}

function childFaults({ children, text }: XmlElement, path: string, slots: readonly string[]): string[] {
  const names = slots.map((slot) => slot.replace(/[?*+]$/, ''));
  const faults = text.trim() === '' ? [] : [`${path} has text of its own`];
  let reached = 0;
  for (const { name } of children) {
    const place = names.indexOf(name);
    if (place < 0) faults.push(`${path} knows no ${name}`);
    else if (place < reached) faults.push(`${path} has ${name} after ${names[reached]}`);
    else reached = place;
  }
  for (const [index, slot] of slots.entries()) {
    const count = children.filter(({ name }) => name === names[index]).length;
    if (count === 0 && !/[?*]$/.test(slot)) faults.push(`${path} misses ${slot}`);
    if (count > 1 && !/[*+]$/.test(slot)) faults.push(`${path} has ${count} of ${slot}`);
  }
  return faults;
}
