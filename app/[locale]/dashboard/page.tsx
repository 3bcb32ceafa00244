import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { TroubleList } from "@/features/reports/board/components/trouble-list";
import { DeskLists } from "@/features/reports/components/desk-lists";
import { OtherwiseList } from "@/features/reports/correction/components/otherwise-list";
import { DeskLinks, OtherWork } from "@/features/reports/desk/components/other-work";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadDesk } from "./load-desk";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ noted?: string }> };

const path = "/dashboard";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "overview" });
  return { title: t("title"), robots: { index: false } };
}

export default async function DeskPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("dashboard.enter", locale, path);
  const t = await getTranslations("overview");
  const now = new Date();
  const { asked, troubles, behind, otherwise, checks, allowed } = await loadDesk(actor, now);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="text-2xl">{t("title")}</h1>
        {allowed.write && (
          <a
            href={`/${locale}/dashboard/reports/new`}
            className={buttonLook({ look: may(actor, "report.review") ? "plain" : "primary" })}
          >
            {t("begin")}
          </a>
        )}
      </div>
      <DeskLinks />
      {(await searchParams).noted && <Notice kind="done" title={t("noted")} className="mt-6" />}
      <TroubleList troubles={troubles} mayNote={allowed.publish} back={path} />
      <div className="mt-6 gap-x-12 xl:columns-2 [&>section]:mb-8 [&>section]:break-inside-avoid">
        <DeskLists asked={asked} may={allowed} now={now} />
        {allowed.write && <OtherwiseList reports={otherwise} />}
        {allowed.write && <OtherWork behind={behind} checks={checks} />}
      </div>
    </Desk>
  );
}
