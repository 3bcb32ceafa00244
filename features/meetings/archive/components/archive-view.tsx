import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sizeOf } from "@/features/media/library/thing";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Summary } from "../summary";

type Props = {
  meetingId: number;
  summary: Summary;
  /** Files that cannot be had; null where nobody has looked. */
  lost: readonly string[] | null;
};

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="mb-2 min-w-0 sm:mb-0">{children}</dd>
    </>
  );
}

/** What the archive of a meeting holds and comes to, and the way to take it away. */
export function ArchiveView({ meetingId, summary, lost }: Props) {
  const t = useTranslations("archive");
  const locale = useLocale() as Locale;
  const { counts, files, bytes, sealed, seal, contentHash, from } = summary;
  return (
    <section aria-labelledby="archive" className="max-w-3xl">
      <h2 id="archive" className="mb-2 text-xl">
        {t("title")}
      </h2>
      <p className="mb-5">{t("intro")}</p>
      {lost && lost.length > 0 && (
        <Notice kind="warning" className="mb-5">
          {t("lost", { count: lost.length })}
          <ul className="mt-1 list-disc pl-5">
            {lost.map((name) => (
              <li key={name} className="break-all">
                {name}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <dl className="grid gap-x-6 gap-y-0.5 border-hairline border-y py-3 sm:grid-cols-[max-content_1fr] sm:gap-y-2">
        <Fact name={t("inside")}>
          <ul className="flex flex-wrap gap-x-4 tabular-nums">
            {counts.map(({ kind, count }) => (
              <li key={kind}>{t(`count.${kind}`, { count })}</li>
            ))}
          </ul>
        </Fact>
        <Fact name={t("files")}>
          <span className="tabular-nums">{t("filesOf", { count: files, size: sizeOf(bytes) })}</span>
        </Fact>
        <Fact name={t("state")}>{t(sealed ? "sealed" : "notSealed")}</Fact>
        {seal && (
          <Fact name={t("seal")}>
            <code className="break-all text-sm">{seal}</code>
          </Fact>
        )}
        <Fact name={t("hash")}>
          <code className="break-all text-sm">{contentHash}</code>
          <p className="text-muted text-sm">{t("hashHint")}</p>
        </Fact>
        {from && (
          <Fact name={t("from")}>
            {t("fromOf", { origin: from.origin, time: shortMoment(from.importedAt, locale) })}
          </Fact>
        )}
      </dl>
      <p className="my-5">
        <a
          href={`/${locale}/dashboard/meetings/${meetingId}/archive/meeting.zip`}
          className={buttonLook({ look: "primary" })}
        >
          {t("download")}
        </a>
      </p>
      <p className="text-muted text-sm">{t("without")}</p>
      <p className="mt-1 text-muted text-sm">{t("import")}</p>
    </section>
  );
}
