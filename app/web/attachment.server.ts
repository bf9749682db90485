import type { FileToDownload } from '~/domain/resources/file-queries.server';

/**
 * A file of somebody's making, to be kept and never shown inside the portal: whatever it holds, it runs nothing here.
 */
export function attachment({ name, mediaType, bytes }: FileToDownload): Response {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store',
    },
  });
}
