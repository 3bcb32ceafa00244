"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { mostTasks } from "../../review";
import { type ReviewTasksAnswer, setReviewTasksAction } from "../actions";

type Props = { section: { id: number; name: string; reviewTasks: number }; mayChange: boolean };

const numbers = Array.from({ length: mostTasks }, (_, before) => before + 1);

/** How many people one after the other review a report of a section before it may be published. */
export function ReviewTasksForm({ section, mayChange }: Props) {
  const t = useTranslations("reviewTasks");
  const id = useId();
  const { answer, pending, form } = useAnswer<ReviewTasksAnswer>({
    action: setReviewTasksAction,
    unreached: notReached,
  });
  return (
    <form {...form} className="grid gap-2 border-hairline border-b py-3" aria-label={section.name}>
      <input type="hidden" name="sectionId" value={section.id} />
      <h2 className="font-sans font-semibold text-sm">{section.name}</h2>
      {mayChange ? (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
          {numbers.map((number) => (
            <label key={number} htmlFor={`${id}-${number}`} className="flex min-h-8 items-center gap-2">
              <input
                id={`${id}-${number}`}
                type="radio"
                className="accent-accent"
                name="tasks"
                value={number}
                defaultChecked={number === section.reviewTasks}
              />
              {t(`of.${number}`)}
            </label>
          ))}
          <Button type="submit" disabled={pending}>
            {t("save")}
          </Button>
          <p role="status">{answer?.ok && t("saved")}</p>
        </div>
      ) : (
        <p className="text-sm">{t(`of.${section.reviewTasks}`)}</p>
      )}
      {answer && !answer.ok && (
        <Notice kind="warning">
          {answer.reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
        </Notice>
      )}
    </form>
  );
}
