import type { SearchKind } from "./entry";
import { longestQuery } from "./query";

export const searchKinds: readonly SearchKind[] = ["report", "meeting", "case", "district", "event"];

/** What a reader asks for: words, and what to show of what is found. */
export type Asked = { q: string; type?: SearchKind; section?: string; district?: string; year?: number };

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const slug = /^[a-z0-9-]{1,80}$/;
const year = /^(?:19|20)\d\d$/;

/** Reads the parameters of the search's address; what makes no sense is as good as missing. */
export function readAsked(parameters: Parameters): Asked {
  const given = (name: string) => [parameters[name] ?? ""].flat()[0] ?? "";
  const type = searchKinds.find((kind) => kind === given("type"));
  const [section, district, of] = [given("section"), given("district"), given("year")];
  return {
    q: Array.from(given("q").replace(/\p{C}/gu, " ").trim()).slice(0, longestQuery).join(""),
    ...(type ? { type } : {}),
    ...(slug.test(section) ? { section } : {}),
    ...(slug.test(district) ? { district } : {}),
    ...(year.test(of) ? { year: Number(of) } : {}),
  };
}

/** The address of what is asked for, without its language. */
export function searchAddress({ q, type, section, district, year: of }: Asked, page = 1): string {
  const given = { q, type, section, district, year: of, page: page > 1 ? page : undefined };
  const parameters = Object.entries(given).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return parameters.length > 0 ? `/search?${new URLSearchParams(parameters)}` : "/search";
}
