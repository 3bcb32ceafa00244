import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { changeKeyAction, withdrawAction } from "../actions";
import type { LetterKind } from "../letters";
import { ContactForm } from "./body-list";
import { DeedButton } from "./deed-button";

type Props = {
  invitation: { id: number; unitId: number; state: "draft" | "open" | "withdrawn"; hasKey: boolean };
  unit: { nameEn: string; nameZh: string };
  addresses: string[];
  letters: { id: number; kind: LetterKind; writtenAt: Date; sentAt: Date | null; sentTo: string }[];
  mayWrite: boolean;
};

/** How far the invitation of one body has come: its letters, its key, and what the organiser may do about them. */
export function InvitationFacts({ invitation, unit, addresses, letters, mayWrite }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale() as Locale;
  const { id: invitationId, unitId, state, hasKey } = invitation;
  const name = locale === "en" ? unit.nameEn : unit.nameZh;
  return (
    <section aria-label={t("facts.title")} className="mb-8 grid gap-2 text-sm">
      <p>
        {t(`state.${state}`)} ·{" "}
        {addresses.length > 0 ? t("facts.to", { to: addresses.join(", ") }) : t("bodies.noAddress")}
      </p>
      {state === "open" && <p className="text-muted">{t(hasKey ? "facts.key" : "facts.noKey")}</p>}
      {letters.length > 0 && (
        <ul>
          {letters.map((letter) => (
            <li key={letter.id} className="tabular-nums">
              {letter.sentAt
                ? t("facts.sent", {
                    kind: letter.kind,
                    at: shortMoment(letter.sentAt, locale),
                    to: letter.sentTo,
                  })
                : t("facts.unsent", { kind: letter.kind, at: shortMoment(letter.writtenAt, locale) })}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div className="no-print flex flex-wrap gap-2">
          {state === "open" && (
            <>
              {hasKey && (
                <DeedButton
                  action={changeKeyAction}
                  fields={{ invitationId, to: "none" }}
                  words={t("facts.revoke")}
                  look="plain"
                />
              )}
              <DeedButton
                action={changeKeyAction}
                fields={{ invitationId, to: "another" }}
                words={t("facts.anotherKey")}
                look="plain"
              />
            </>
          )}
          {state !== "withdrawn" && (
            <DeedButton
              action={withdrawAction}
              fields={{ invitationId }}
              words={t(state === "open" ? "facts.withdraw" : "remove")}
              of={name}
              look="danger"
            />
          )}
        </div>
      )}
      {mayWrite && addresses.length === 0 && <ContactForm unitId={unitId} email="" name={name} />}
    </section>
  );
}
