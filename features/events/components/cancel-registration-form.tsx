"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type CancelAnswer, cancelRegistrationAction } from "../registered/actions";

const unreached: CancelAnswer = { reasons: ["unreachable"] };

/** The one button that gives the places back. */
export function CancelRegistrationForm({ slug, registrationKey }: { slug: string; registrationKey: string }) {
  const t = useTranslations("registration");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer({ action: cancelRegistrationAction, unreached });
  return (
    <form {...form} className="mt-8 grid max-w-md gap-3">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="key" value={registrationKey} />
      <input type="hidden" name="language" value={locale} />
      {answer && (
        <Notice kind="warning">
          {answer.reasons.map((reason) => (
            <p key={reason}>{t(`notCancelled.${reason}`)}</p>
          ))}
        </Notice>
      )}
      <p>{t("cancelHint")}</p>
      <Button type="submit" look="danger" disabled={pending} className="min-h-11 justify-self-start px-5 text-base">
        {pending ? t("busy") : t("cancel")}
      </Button>
    </form>
  );
}
