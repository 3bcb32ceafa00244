import { notFound, redirect } from "next/navigation";
import { type AuthOptions, getServerSession } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { z } from "zod";
import { type Act, type Actor, visitor } from "./actor";
import { email } from "./email";
import { signIn } from "./mutations/sign-in";
import { signOut } from "./mutations/sign-out";
import { type Action, may } from "./permissions";
import { findActor } from "./queries";

const credentials = z.object({ email, password: z.string().max(1000) });
const sessionClaims = z.object({ sessionId: z.string() });

const twelveHours = 12 * 60 * 60;

// On https the cookie is bound to this very host by its name.
const hostCookie = {
  sessionToken: {
    name: "__Host-next-auth.session-token",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: true },
  },
};

/** The cookie holds only the id of a session record, which is looked up on every request. */
export const authOptions: AuthOptions = {
  session: { strategy: "jwt", maxAge: twelveHours },
  pages: { signIn: "/en/sign-in", signOut: "/en/sign-in", error: "/en/sign-in" },
  ...(process.env.SITE_URL?.startsWith("https:") ? { cookies: hostCookie } : {}),
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const parsed = credentials.safeParse(given);
        if (!parsed.success) return null;
        // What a thrown error says would be handed to whoever asked.
        const session = await signIn(parsed.data, new Date()).catch(() => {
          throw new Error("unavailable");
        });
        return session && { id: session.sessionId, name: session.name };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
    session: ({ session, token }) => ({ ...session, user: undefined, sessionId: token.sessionId }),
  },
  events: {
    async signOut({ token }) {
      const claims = sessionClaims.safeParse(token);
      if (claims.success) await signOut(claims.data.sessionId, new Date());
    },
  },
};

/** Who is asking; null for a visitor. Asked once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const claims = sessionClaims.safeParse(await getServerSession(authOptions));
  return claims.success ? findActor(claims.data.sessionId) : null;
});

/** Who acts, and now; null for a visitor. */
export async function whoActs(): Promise<Act | null> {
  const actor = await currentActor();
  return actor && { actor, at: new Date() };
}

/** Who acts, and now: someone signed in, or a visitor. */
export async function whoeverActs(): Promise<Act> {
  return { actor: (await currentActor()) ?? visitor, at: new Date() };
}

/** Who may see this page: leads visitors to sign in, and answers "no such page" to everyone else. */
export async function requireActor(action: Action, locale: string, path: string): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}`)}`);
  if (!may(actor, action)) notFound();
  return actor;
}
