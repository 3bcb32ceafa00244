const written = /(?:^|\/)(catalog_[\w-]{1,80})\/(article_[\w-]{1,80})\.html?(?:[?#].*)?$/i;

/**
 * The address on the old site that a path or a full address ends with, such as /catalog_12/article_345.html; or null.
 * Copies are often saved as .htm.
 */
export function oldAddressIn(text: string): string | null {
  const [, catalog, article] = (text.length <= 2000 && written.exec(text.trim())) || [];
  return catalog && article ? `/${catalog}/${article}.html`.toLowerCase() : null;
}
