import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import type { Locale } from "@/i18n/routing";
import { addItemAction } from "../actions";
import { acceptProposalAction } from "../proposals/actions";
import type { Speaker } from "../speaking-rota";
import { StepButton } from "./step-button";

type Props = {
  meeting: { id: number; version: number };
  speakers: (Speaker & {
    name: { en: string; zh: string };
    isOnAgenda: boolean;
    /** What the district offered to present, as long as it waits for an answer. */
    offer: { id: number; version: number } | null;
  })[];
  themes: { id: number; nameEn: string; nameZh: string }[];
  themeId: number | null;
  mayWrite: boolean;
};

/** Whom it would be fair to hear next and why; nobody is put on the agenda by it. */
export function RotaPanel({ meeting, speakers, themes, themeId, mayWrite }: Props) {
  const t = useTranslations("agenda");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="rota">
      <h2 id="rota" className="border-ink border-b pb-1 text-lg">
        {t("rota.title")}
      </h2>
      <p className="mt-2 text-muted text-sm">{t("rota.intro")}</p>
      <form method="get" className="mt-3 flex items-end gap-2">
        <Field id="theme" label={t("rota.theme")} className="flex-1">
          <select id="theme" name="theme" defaultValue={themeId ?? ""} className={inputLook}>
            <option value="">{t("rota.noTheme")}</option>
            {themes.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {locale === "en" ? theme.nameEn : theme.nameZh}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit">{t("rota.show")}</Button>
      </form>
      <ol className="mt-3 divide-y divide-hairline border-hairline border-y text-sm">
        {speakers.map(({ districtId, name, quarters, reasons, isOnAgenda, offer }) => (
          <li key={districtId} className="flex flex-wrap items-start justify-between gap-x-3 py-1.5">
            <div className="min-w-0 flex-1 py-1">
              <p className="font-semibold">{name[locale]}</p>
              <ul className="flex flex-wrap gap-x-3 text-muted">
                {reasons.map((reason) => (
                  <li key={reason}>{t(`rota.reason.${reason}`, { count: quarters ?? 0 })}</li>
                ))}
              </ul>
            </div>
            {isOnAgenda ? (
              <p className="py-1 text-muted">{t("rota.isOnAgenda")}</p>
            ) : (
              mayWrite && (
                <StepButton
                  action={offer ? acceptProposalAction : addItemAction}
                  fields={
                    offer
                      ? { proposalId: offer.id, startedFrom: offer.version }
                      : { meetingId: meeting.id, startedFrom: meeting.version, kind: "present", unitId: districtId }
                  }
                  label={t("rota.add")}
                  named={t("rota.addNamed", { name: name[locale] })}
                />
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
