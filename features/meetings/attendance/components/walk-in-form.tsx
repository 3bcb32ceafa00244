"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import type { Locale } from "@/i18n/routing";
import type { DeskStep } from "../steps";
import type { DeskUnit } from "./use-desk";

type Props = { units: DeskUnit[]; letIn: (walkIn: NonNullable<DeskStep["walkIn"]>) => void };

/** Somebody came who is not on the list: her name, where she comes from, and her post. */
export function WalkInForm({ units, letIn }: Props) {
  const t = useTranslations("presence.walkIn");
  const locale = useLocale() as Locale;
  const hydrated = useHydrated();
  const first = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? "").trim();
    if (said("name") === "") return first.current?.focus();
    letIn({ name: said("name"), post: said("post"), unitId: Number(said("unit")) || null });
    event.currentTarget.reset();
    first.current?.focus();
  }

  return (
    <details className="border-hairline border-y py-2">
      <summary className="cursor-pointer py-1 font-medium">{t("title")}</summary>
      <form onSubmit={submit} className="grid gap-3 py-3 sm:grid-cols-3">
        <Field id="walk-in-name" label={t("name")}>
          <input
            ref={first}
            id="walk-in-name"
            name="name"
            required
            maxLength={100}
            autoComplete="off"
            className={inputLook}
          />
        </Field>
        <Field id="walk-in-unit" label={t("unit")}>
          <select id="walk-in-unit" name="unit" className={inputLook}>
            <option value="">{t("noUnit")}</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit[locale]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="walk-in-post" label={t("post")}>
          <input id="walk-in-post" name="post" maxLength={100} autoComplete="off" className={inputLook} />
        </Field>
        <Button type="submit" disabled={!hydrated} className="justify-self-start">
          {t("submit")}
        </Button>
      </form>
    </details>
  );
}
