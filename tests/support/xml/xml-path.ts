import type { XmlElement } from './read-xml';

/** The elements at a path below this one: `cac:Party/cbc:Name`. */
export function allAt(element: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
      [element],
    );
}

export function textAt(element: XmlElement, path: string): string | undefined {
  return allAt(element, path)[0]?.text;
}

/** This element and every one inside it, each with the names that lead to it. */
export function everyElement(element: XmlElement, above = ''): { element: XmlElement; path: string }[] {
  const path = above ? `${above}/${element.name}` : element.name;
  return [{ element, path }, ...element.children.flatMap((child) => everyElement(child, path))];
}
