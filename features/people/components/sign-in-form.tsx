"use client";

import { signIn } from "next-auth/react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

type Failure = "missing" | "wrong" | "unreachable";

type Props = {
  /** Where to go then. */
  next?: string;
  /** What to do then instead, where the page goes on. */
  done?: () => void;
};

/** Email and password; what was typed stays when it was wrong. */
export function SignInForm({ next, done }: Props) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const hydrated = useHydrated();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const email = String(form.get("email") ?? "");
    const password = String(form.get("password") ?? "");
    if (email.trim() === "" || password === "") return setFailure("missing");
    setBusy(true);
    const answer = await signIn("credentials", { email, password, redirect: false }).catch(() => null);
    if (answer?.ok && done) return done();
    if (answer?.ok) return window.location.assign(next || `/${locale}/sign-in`);
    setBusy(false);
    setFailure(answer && answer.error !== "unavailable" ? "wrong" : "unreachable");
  }

  return (
    // By POST: should the script fail, no password ends up in an address.
    <form onSubmit={submit} method="post" noValidate className="mt-6 grid gap-4">
      {failure && <Notice kind="warning">{t(failure)}</Notice>}
      <Field id="email" label={t("email")}>
        <input
          {...describedBy("email", {})}
          name="email"
          type="email"
          autoComplete="username"
          required
          className={inputLook}
        />
      </Field>
      <Field id="password" label={t("password")}>
        <input
          {...describedBy("password", {})}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          className={inputLook}
        />
      </Field>
      <Button type="submit" look="primary" disabled={busy || !hydrated} className="justify-self-start">
        {busy ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}
