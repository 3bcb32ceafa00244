import { useLocale, useTranslations } from "next-intl";
import { QrCode } from "@/components/ui/qr-code";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { remindingOf } from "../window";
import { AskButton } from "./ask-button";
import { ChangeDaysForm } from "./days-form";

type Props = {
  form: { meetingId: number; version: number; days: number; closesAt: Date };
  open: boolean;
  letters: number;
  /** How many have come since the letters were written. */
  more: number;
  /** How many more answers the short address takes. */
  left: number;
  /** The short address with the site's own. */
  address: string;
  mayWrite: boolean;
  /** Whether it can take answers for longer or less long. */
  mayChange: boolean;
};

const aMinute = 60_000;

/** How an opened form stands: until when, who was written to, and what the screen in the hall shows. */
export function OpenedForm({ form, open, letters, more, left, address, mayWrite, mayChange }: Props) {
  const t = useTranslations("trainingFeedback");
  const locale = useLocale() as Locale;
  const until = shortMoment(new Date(form.closesAt.getTime() - aMinute), locale);
  return (
    <div className="max-w-3xl tabular-nums">
      <p>{t(open ? "open.standing" : "open.over", { until })}</p>
      <p className="text-muted text-sm">
        {t("open.letters", { letters })} {open && t("open.reminder", { at: shortMoment(remindingOf(form), locale) })}
      </p>
      {open && mayWrite && <AskButton meetingId={form.meetingId} count={more} />}
      {mayChange && (
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer py-1 text-accent">{t("open.change")}</summary>
          <ChangeDaysForm key={form.version} {...form} />
        </details>
      )}
      {open && (
        <section aria-labelledby="screen" className="mt-6">
          <h3 id="screen" className="text-base">
            {t("screen.title")}
          </h3>
          {left > 0 ? (
            <>
              <p className="mb-3 text-muted text-sm">{t("screen.say", { left })}</p>
              <QrCode text={address} label={t("screen.code")} />
              <p className="mt-2 text-muted text-sm">{t("screen.address")}</p>
              <p className="break-all text-xl">
                <a href={address}>{address.replace(/^https?:\/\//, "")}</a>
              </p>
            </>
          ) : (
            <p className="text-muted text-sm">{t("screen.none")}</p>
          )}
        </section>
      )}
    </div>
  );
}
