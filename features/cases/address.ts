/** Which cases a list shows: all, or those of a district, a theme or both, by their addresses. */
export type CaseQuery = { district?: string | undefined; theme?: string | undefined; page: number };

/** The address of a list of cases below a language or, for the empty one, without any. */
export function addressOf(locale: string, { district, theme, page }: CaseQuery): string {
  const query = new URLSearchParams({
    ...(district ? { district } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(theme ? { theme } : {}),
  }).toString();
  return `${locale && `/${locale}`}/cases${query && `?${query}`}`;
}
