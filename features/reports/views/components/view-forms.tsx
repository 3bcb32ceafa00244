"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { putBackViewAction, removeViewAction, renameViewAction, saveViewAction, type ViewAnswer } from "../actions";
import { longestName, type ToldView } from "../saved-view";

type View = { id: number; name: string };

const codes = ["missing", "too_long", "nothing_chosen"] as const;

/** Keeps the open list under a name, or gives the open view another one. */
export function NameView({ view, query }: { view: View | null; query: string }) {
  const t = useTranslations("views");
  const locale = useLocale();
  const id = useId();
  const action = view ? renameViewAction : saveViewAction;
  const { answer, pending, form } = useAnswer<ViewAnswer>({ action, unreached: notReached });
  const code = codes.find((one) => one === (answer?.errors.name ?? answer?.errors.query));
  const reasons = answer?.reasons.filter((reason) => reason !== "invalid") ?? [];
  const error = code ? t(`error.${code}`) : reasons.map((reason) => t(`reason.${reason}`)).join(" ");
  return (
    <form {...form} noValidate className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="query" value={query} />
      {view && <input type="hidden" name="viewId" value={view.id} />}
      <Field id={id} label={t("name")} error={error}>
        <input
          {...describedBy(id, { error })}
          name="name"
          defaultValue={answer?.typed.name ?? view?.name}
          maxLength={longestName}
          autoComplete="off"
          className={inputLook}
        />
      </Field>
      <Button type="submit" disabled={pending} focusableWhenDisabled>
        {t(view ? "rename" : "save")}
      </Button>
    </form>
  );
}

type RemoveProps = { view: View; step: "remove" | "putBack"; query: string };

/** Takes a view off the list, or puts it back. */
export function RemoveView({ view, step, query }: RemoveProps) {
  const t = useTranslations("views");
  const locale = useLocale();
  const action = step === "remove" ? removeViewAction : putBackViewAction;
  const { answer, pending, form } = useAnswer<ViewAnswer>({ action, unreached: notReached });
  return (
    <form {...form}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="query" value={query} />
      <input type="hidden" name="viewId" value={view.id} />
      <Button type="submit" disabled={pending} focusableWhenDisabled>
        {t(step)}
        <span className="sr-only"> {view.name}</span>
      </Button>
      {answer && (
        <p role="alert" className="mt-1 text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}

type NoticeProps = { told: ToldView; view: View & { query: string; removedAt: Date | null } };

/** What was just done to a view; one that was removed can be put back from here. */
export function ViewNotice({ told, view }: NoticeProps) {
  const t = useTranslations("views");
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each deed is told anew
  useEffect(() => place.current?.focus(), [told.viewDone, view.id]);
  return (
    <div ref={place} tabIndex={-1} className="mt-4 max-w-4xl">
      <Notice kind="done" title={t(`done.${told.viewDone}`, { name: view.name })}>
        {told.viewDone === "removed" && view.removedAt && (
          <div className="mt-2">
            <RemoveView view={view} step="putBack" query={view.query} />
          </div>
        )}
      </Notice>
    </div>
  );
}
