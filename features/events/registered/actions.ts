"use server";

import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import type { Act } from "@/features/people/actor";
import { whoeverActs } from "@/features/people/session";
import { straight } from "@/features/people/typed";
import { cancelRegistration } from "../mutations/cancel-registration";
import { register } from "../mutations/register";
import type { CancelRefusal } from "../registration";
import { fieldErrors, type Reason, type Refused, sentForm } from "./answer";

function typedIn(form: unknown): Record<string, string> {
  if (!(form instanceof FormData)) return {};
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") ? [[name, straight(value).slice(0, 1000)]] : [],
  );
  return Object.fromEntries(texts);
}

type Taken = { address: string } | Omit<Refused, "typed">;

async function take(typed: Record<string, string>, whoever: () => Promise<Act>): Promise<Taken> {
  const refused = (reasons: readonly Reason[], rest: Partial<Refused> = {}) => ({
    errors: {},
    left: 0,
    ...rest,
    reasons,
  });
  try {
    const act = await whoever();
    const given = sentForm.safeParse(typed);
    if (!given.success) return refused(["invalid"], { errors: fieldErrors(given.error) });
    const { eventId, slug, key, consent: _, ...form } = given.data;
    const answer = await register({ eventId, form, key }, act);
    if (!answer.ok) return refused(answer.reasons, "left" in answer ? { left: answer.left } : {});
    return { address: `/${form.language}/registration/${slug}/thanks?as=${answer.standing}` };
  } catch (error) {
    // The cause alone: the message around it repeats what was typed.
    console.error("registration:", error instanceof Error ? (error.cause ?? error.name) : "failed");
    return refused(["unavailable"]);
  }
}

/** Takes a form of registration; whoever is registered already is answered the same. */
export async function registerAction(_before: Refused | null, form: FormData): Promise<Refused | null> {
  const typed = typedIn(form);
  const taken = await take(typed, () => whoeverActs());
  return "address" in taken ? redirect(taken.address, RedirectType.replace) : { ...taken, typed };
}

const cancelling = z.object({ key: z.string().regex(/^[\w-]{43}$/), slug: z.string(), language: z.enum(["en", "zh"]) });

export type CancelAnswer = {
  reasons: readonly (CancelRefusal | "not_found" | "not_permitted" | "unavailable" | "unreachable")[];
};

/** Cancels the registration that the key of its letter opens, and shows it again. */
export async function cancelRegistrationAction(
  _before: CancelAnswer | null,
  form: FormData,
): Promise<CancelAnswer | null> {
  const given = cancelling.safeParse(typedIn(form));
  if (!given.success) return { reasons: ["not_found"] };
  const { key, slug, language } = given.data;
  try {
    const answer = await cancelRegistration(key, await whoeverActs());
    if (!answer.ok) return { reasons: answer.reasons };
  } catch (error) {
    console.error("registration:", error instanceof Error ? (error.cause ?? error.name) : "failed");
    return { reasons: ["unavailable"] };
  }
  return redirect(`/${language}/registration/${encodeURIComponent(slug)}/${key}`, RedirectType.replace);
}
