import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { keyPattern } from "@/features/media/address";
import { BinButtons } from "@/features/media/components/bin-buttons";
import { ThingEditor } from "@/features/media/components/thing-editor";
import { ThingFacts } from "@/features/media/components/thing-facts";
import { ThingHistory } from "@/features/media/components/thing-history";
import { ThingUses } from "@/features/media/components/thing-uses";
import { historyOf, listFolders, readThing } from "@/features/media/library/queries";
import { usesOfFiles, usesOfPictures } from "@/features/media/usage/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; key: string }> };

const path = "/dashboard/media";

export const metadata: Metadata = { robots: { index: false } };

export default async function ThingPage({ params }: Props) {
  const { locale: given, key } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const actor = await requireActor("media.read", locale, `${path}/${encodeURIComponent(key)}`);
  const thing = keyPattern.test(key) ? await readThing(key) : null;
  if (!thing) notFound();
  const t = await getTranslations("media");
  const uses = thing.kind === "picture" ? await usesOfPictures([key]) : await usesOfFiles([key]);
  const folder = (await listFolders()).find(({ id }) => id === thing.folderId) ?? null;
  const mayWrite = may(actor, "media.write");
  return (
    <Desk actor={actor} path={`${path}/${key}`} demonstration={readEnv().demo}>
      <title>{thing.name}</title>
      <p className="text-sm">
        <a href={`/${locale}${path}`}>{t("title")}</a>
      </p>
      <h1 className="mt-1 break-words text-2xl">{thing.name}</h1>
      <div className="mt-4 grid gap-x-10 gap-y-6 xl:grid-cols-[1fr_20rem]">
        <div className="min-w-0">
          <ThingEditor thing={thing} day={beijingDay(new Date())} uses={uses} mayChange={mayWrite} />
        </div>
        <aside className="min-w-0">
          <ThingFacts thing={thing} folder={folder} />
          <ThingUses uses={uses} />
          <ThingHistory entries={await historyOf(key)} />
          {mayWrite && <BinButtons key={thing.version} thing={thing} />}
        </aside>
      </div>
    </Desk>
  );
}
