import NextAuth from "next-auth";
import { authOptions } from "@/features/people/session";

type Context = { params: Promise<{ nextauth: string[] }> };

const answer = NextAuth(authOptions) as (request: Request, context: Context) => Promise<Response>;

// What signing in and out here asks for; the library has pages and ways of its own besides, which nobody uses.
const used = {
  GET: ["csrf", "providers", "session"],
  POST: ["callback/credentials", "signout", "_log"],
};

function only(method: keyof typeof used) {
  return async (request: Request, context: Context): Promise<Response> => {
    const { nextauth } = await context.params;
    if (!used[method].includes(nextauth.join("/"))) return new Response(null, { status: 404 });
    return answer(request, context).catch((error: unknown) => {
      if (error instanceof SyntaxError) return new Response("The body cannot be read.", { status: 400 });
      throw error;
    });
  };
}

export const GET = only("GET");
export const POST = only("POST");
