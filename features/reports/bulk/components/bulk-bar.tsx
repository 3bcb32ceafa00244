"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import type { BulkStep } from "../bulk";

type Props = { may: { write: boolean; review: boolean }; trash: boolean; pending: boolean };

/** What can be done with the chosen rows; stands in their form. */
export function BulkBar({ may, trash, pending }: Props) {
  const t = useTranslations("reports");
  const [chosen, setChosen] = useState(0);
  const hydrated = useHydrated();
  const lists: BulkStep[] = trash ? ["untrash"] : ["submit", "recall", "trash"];
  const steps: BulkStep[] = [
    ...(may.write ? lists.slice(0, 2) : []),
    ...(may.review && !trash ? (["approve"] as const) : []),
    ...(may.write ? lists.slice(2) : []),
  ];
  const boxes = (form: HTMLFormElement | null) => [
    ...(form?.querySelectorAll<HTMLInputElement>("input[name=chosen]") ?? []),
  ];
  return (
    <fieldset
      ref={(bar) => {
        const form = bar?.form;
        const count = () => setChosen(boxes(form ?? null).filter(({ checked }) => checked).length);
        form?.addEventListener("change", count);
        return () => form?.removeEventListener("change", count);
      }}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2 text-sm"
    >
      <legend className="sr-only">{t("bulk.label")}</legend>
      {hydrated && (
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            className="size-4"
            onChange={(event) => {
              for (const box of boxes(event.currentTarget.form)) box.checked = event.currentTarget.checked;
            }}
          />
          {t("bulk.all")}
        </label>
      )}
      <span aria-live="polite" className="text-muted">
        {hydrated && t("bulk.chosen", { count: chosen })}
      </span>
      <span className="flex flex-wrap gap-2">
        {steps.map((step) => (
          <Button
            key={step}
            type="submit"
            name="step"
            value={step}
            disabled={pending || (hydrated && chosen === 0)}
            focusableWhenDisabled
          >
            {t(`bulk.step.${step}`)}
          </Button>
        ))}
      </span>
    </fieldset>
  );
}
