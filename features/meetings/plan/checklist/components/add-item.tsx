"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { addItemAction, type ItemAnswer } from "../actions";
import { longest } from "../checklist";

/** One more line for the checklist; one language is enough. */
export function AddItem({ meetingId }: { meetingId: number }) {
  const t = useTranslations("checklist");
  const element = useRef<HTMLFormElement>(null);
  const { answer, pending, form } = useAnswer<ItemAnswer>({
    action: addItemAction,
    unreached: notReached,
    after: (given) => {
      if (!given?.ok) return;
      element.current?.reset();
      element.current?.querySelector<HTMLInputElement>("input[name=en]")?.focus();
    },
  });
  const refused = answer?.ok === false ? answer : null;
  const line = (name: "en" | "zh") => {
    const code = refused?.errors[name];
    const error = code && t(code === "missing" ? "error.missing" : "error.too_long");
    return (
      <Field id={`line-${name}`} label={t(`field.${name}`)} error={error} className="min-w-52 flex-1">
        <input
          {...describedBy(`line-${name}`, { error })}
          name={name}
          maxLength={longest}
          defaultValue={refused?.typed[name] ?? ""}
          autoComplete="off"
          className={inputLook}
        />
      </Field>
    );
  };
  const reasons = refused?.reasons.filter((reason) => reason !== "invalid") ?? [];
  return (
    <form {...form} ref={element} noValidate aria-label={t("add")} className="mt-3 flex flex-wrap items-end gap-3">
      <input type="hidden" name="meetingId" value={meetingId} />
      {line("en")}
      {line("zh")}
      <Button type="submit" disabled={pending} focusableWhenDisabled>
        {t("add")}
      </Button>
      {reasons.length > 0 && (
        <p role="alert" className="basis-full text-sm text-warning">
          {reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
