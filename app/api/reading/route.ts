import { z } from "zod";
import { readEnv } from "@/platform/env";

const year = 365 * 24 * 60 * 60;

// Only a page of this site is led back to: nothing that a browser could take for another host.
const form = z.object({
  mode: z.enum(["standard", "large", "larger", "elder"]),
  back: z
    .string()
    .max(2000)
    .regex(/^\/(?:en|zh)(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/)
    .catch("/en"),
});

/** Keeps how a reader wants pages shown in a cookie that says nothing else, and leads back to the page. */
export async function POST(request: Request): Promise<Response> {
  const given = form.safeParse(Object.fromEntries(await request.formData().catch(() => new FormData())));
  if (!given.success) return new Response("mode: standard, large, larger or elder", { status: 400 });
  const { mode, back } = given.data;
  const secure = readEnv().siteUrl.startsWith("https:") ? "; Secure" : "";
  const age = mode === "standard" ? 0 : year;
  return new Response(null, {
    status: 303,
    headers: {
      Location: back,
      "Set-Cookie": `reading=${mode}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
      "Cache-Control": "no-store",
    },
  });
}
