/** A text the coordinator wrote in Markdown. Its HTML comes from our own renderer, which lets no tag through. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from Markdown with HTML escaped
  return <div className="lk-prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
