"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import type { SaveAnswer } from "../actions";
import { type FieldCode, unreached } from "../library/answer";
import { Refusal } from "./refusal";

type Props = {
  title: string;
  action: (before: SaveAnswer, form: FormData) => Promise<SaveAnswer>;
  thing: { kind: string; key: string; version: number };
  children: (errors: Record<string, FieldCode>) => ReactNode;
};

/** One part of what is kept about a thing, saved for itself; what was typed stays when it could not be saved. */
export function SaveForm({ title, action, thing, children }: Props) {
  const t = useTranslations("media");
  const { answer, pending, form } = useAnswer<SaveAnswer>({ action, unreached });
  const hydrated = useHydrated();
  const refused = answer?.ok === false ? answer : null;
  return (
    <form {...form} noValidate aria-label={title} className="border-hairline border-t py-4">
      <h2 className="mb-3 font-sans font-semibold text-base">{title}</h2>
      <input type="hidden" name="kind" value={thing.kind} />
      <input type="hidden" name="key" value={thing.key} />
      <input type="hidden" name="version" value={thing.version} />
      <fieldset disabled={!hydrated} className="grid gap-3">
        {children(refused?.errors ?? {})}
      </fieldset>
      {refused && (
        <div className="mt-3">
          <Refusal refused={refused} path={`/dashboard/media/${thing.key}`} />
        </div>
      )}
      <div className="mt-3 flex items-center gap-3">
        <Button type="submit" disabled={pending || !hydrated}>
          {t("save.button")}
        </Button>
        <p role="status" className="text-muted text-sm">
          {pending && t("save.saving")}
          {!pending && answer?.ok && t("save.saved")}
        </p>
      </div>
    </form>
  );
}
