import { deflateSync } from 'node:zlib';

interface RawPdf {
  /** What more stands in the catalogue, on the page, and at the end. */
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
  /** Whole objects, from number 4. */
  readonly objects?: readonly string[];
  /** Catalogue and page in a packed object. */
  readonly packed?: boolean;
}

/** A PDF of one empty page, written by hand. */
export function rawPdf({
  catalog = '',
  page = '',
  trailer = '',
  objects: more = [],
  packed = false,
}: RawPdf): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] ${page} >>`,
    ...more,
  ];
  return packed ? packedPdf(objects, trailer) : plainPdf(objects, trailer);
}

function plainPdf(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + table + end, 'latin1'));
}

function packedPdf(objects: readonly string[], trailer: string): Uint8Array {
  let inside = '';
  const index = objects.map((object, at) => {
    const pair = `${at + 1} ${inside.length}`;
    inside += `${object}\n`;
    return pair;
  });
  const head = `${index.join(' ')}\n`;
  const holder = deflateSync(Buffer.from(head + inside, 'latin1')).toString('latin1');
  const first = `%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${holder.length} >>\nstream\n${holder}\nendstream\nendobj\n`;
  const rows = [
    [0, 0, 255],
    ...objects.map((_, at) => [2, 4, at]),
    [1, '%PDF-1.7\n'.length, 0],
    [1, first.length, 0],
  ];
  const table = Buffer.from(
    rows.flatMap(([type = 0, place = 0, more = 0]) => [type, place >> 8, place & 255, more]),
  ).toString('latin1');
  const last = `5 0 obj\n<< /Type /XRef /Size ${rows.length} /W [1 2 1] /Root 1 0 R ${trailer} /Length ${table.length} >>\nstream\n${table}\nendstream\nendobj\nstartxref\n${first.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(first + last, 'latin1'));
}

/** The file with its first `what` written otherwise. */
export function withFirst(bytes: Uint8Array, what: string, otherwise: string): Uint8Array {
  return new Uint8Array(
    Buffer.from(Buffer.from(bytes).toString('latin1').replace(what, otherwise), 'latin1'),
  );
}
