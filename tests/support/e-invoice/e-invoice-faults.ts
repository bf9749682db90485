import { readXml, type XmlElement } from '../xml/read-xml';
import { orderFaults } from '../xml/schema-order';
import { coreRules, valueRules } from './core-rules';
import { profileRules } from './profile-rules';
import { ublOrder } from './ubl-order';
import { vatRules } from './vat-rules';

const namespace = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** The rules a file breaks: that it is XML, the order of UBL 2.1, EN 16931, and those of its profile. */
export function eInvoiceFaults(xml: string): string[] {
  let document: XmlElement;
  try {
    document = readXml(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : error}`];
  }
  const rules = { ...coreRules, ...valueRules, ...vatRules, ...profileRules(document) };
  const broken = Object.entries(rules).flatMap(([rule, holds]) => (holds(document) ? [] : [rule]));
  const { name, attributes } = document;
  const named = attributes.xmlns === `${namespace}${name}-2` ? [] : ['UBL: another namespace'];
  return [...orderFaults(document, ublOrder).map((fault) => `UBL: ${fault}`), ...named, ...broken];
}
