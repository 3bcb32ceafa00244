"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { languageTag, locales } from "@/i18n/routing";
import { cancelEventAction, publishEventAction } from "../actions";
import type { EventStatus } from "../event";
import type { StepAnswer } from "../form/answer";
import type { PublishRefusal } from "../publishing";

export type EventStepsProps = {
  eventId: number;
  version: number;
  slug: string;
  status: EventStatus;
  mayCallOff: boolean;
  refusals: readonly PublishRefusal[];
  unsaved: boolean;
};

const unreached: StepAnswer = { reasons: ["unreachable"], typed: { en: "", zh: "" } };

/** How the event stands, and the steps that are open: publishing it, calling it off. */
export function EventSteps({ slug, status, mayCallOff, refusals, ...step }: EventStepsProps) {
  const t = useTranslations("eventDesk");
  const locale = useLocale();
  return (
    <aside aria-labelledby="standing" className="grid content-start gap-5 text-sm">
      <div>
        <h2 id="standing" className="border-ink border-b pb-1 text-lg">
          {t("steps.title")}
        </h2>
        <p className="mt-2 font-semibold">{t(`status.${status}`)}</p>
        {status !== "draft" && (
          <p className="mt-1">
            <a href={`/${locale}/events/calendar/${slug}`}>{t("steps.seeOnSite")}</a>
          </p>
        )}
      </div>
      {status === "draft" && <PublishForm {...step} refusals={refusals} />}
      {mayCallOff && <CancelForm {...step} />}
    </aside>
  );
}

type StepProps = Pick<EventStepsProps, "eventId" | "version" | "unsaved">;

function StepFields({ eventId, version }: StepProps) {
  const locale = useLocale();
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

function Refusal({ answer }: { answer: StepAnswer | null }) {
  const t = useTranslations("eventDesk");
  return (
    answer && (
      <Notice kind="warning">
        {answer.reasons.map((reason) => (
          <p key={reason}>{t(`reason.${reason}`)}</p>
        ))}
      </Notice>
    )
  );
}

function PublishForm({ refusals, ...step }: StepProps & { refusals: readonly PublishRefusal[] }) {
  const t = useTranslations("eventDesk");
  const { answer, pending, form } = useAnswer({ action: publishEventAction, unreached });
  const words = [...refusals.map((code) => t(`reason.${code}`)), ...(step.unsaved ? [t("steps.saveFirst")] : [])];
  return (
    <form {...form} className="grid gap-2">
      <StepFields {...step} />
      <Refusal answer={answer} />
      <Button
        type="submit"
        disabled={pending || words.length > 0}
        aria-describedby={words.length > 0 ? "publish-refusals" : undefined}
        className="justify-self-start"
      >
        {t("steps.publish")}
      </Button>
      {words.length > 0 ? (
        <ul id="publish-refusals" className="text-muted">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t("steps.publishHint")}</p>
      )}
    </form>
  );
}

function CancelForm(step: StepProps) {
  const t = useTranslations("eventDesk");
  const { answer, pending, form } = useAnswer({ action: cancelEventAction, unreached });
  return (
    <details open={answer !== null || undefined} className="border-hairline border-t pt-3">
      <summary className="cursor-pointer">{t("steps.cancelOpen")}</summary>
      <form {...form} className="mt-3 grid gap-3">
        <StepFields {...step} />
        <p>{t("steps.cancelHint")}</p>
        {locales.map((language) => (
          <Field key={language} id={`reason-${language}`} label={t(`steps.reason.${language}`)}>
            <textarea
              id={`reason-${language}`}
              name={language}
              lang={languageTag[language]}
              rows={2}
              defaultValue={answer?.typed[language]}
              className={`${inputLook} block`}
            />
          </Field>
        ))}
        <Refusal answer={answer} />
        <Button type="submit" look="danger" disabled={pending} className="justify-self-start">
          {t("steps.cancel")}
        </Button>
      </form>
    </details>
  );
}
