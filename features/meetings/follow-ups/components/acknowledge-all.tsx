"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type AcknowledgeAnswer, acknowledgeAllAction } from "../actions";
import { unreached } from "../answer";
import { Refusal } from "./refusal";

/** Acknowledges all that is new with one press; nothing where nothing is. */
export function AcknowledgeAll({ count }: { count: number }) {
  const t = useTranslations("followUps");
  const { answer, pending, form } = useAnswer<AcknowledgeAnswer>({ action: acknowledgeAllAction, unreached });
  return (
    <div className="no-print">
      {answer?.ok && (
        <Notice kind="done" className="mb-4 max-w-3xl">
          {t("acknowledge.done", { count: answer.acknowledged })}
        </Notice>
      )}
      {answer && !answer.ok && <Refusal refused={answer} />}
      {count > 0 && (
        <form {...form} className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>{t("acknowledge.new", { count })}</p>
          <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled>
            {pending ? t("busy") : t("acknowledge.all")}
          </Button>
        </form>
      )}
    </div>
  );
}
