import { suggestTitles } from "@/features/search/suggestions/queries";

/** Titles on the site that hold what is being typed, eight at most. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await suggestTitles(typed));
}
