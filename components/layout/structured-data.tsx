/** Facts about a page for machines (JSON-LD). A less-than sign is written so that no text can end the block. */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped cannot leave its block
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
