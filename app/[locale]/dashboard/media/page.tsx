import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { FolderForms } from "@/features/media/components/folder-forms";
import { FolderList } from "@/features/media/components/folder-list";
import { LibraryList } from "@/features/media/components/library-list";
import { UploadPanel } from "@/features/media/components/upload-panel";
import { libraryFilter, queryOf } from "@/features/media/library/filter";
import { listFolders, listThings } from "@/features/media/library/queries";
import { within } from "@/features/media/library/thing";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> };

const path = "/dashboard/media";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "media" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MediaPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("media.read", locale, path);
  const t = await getTranslations("media");
  const filter = libraryFilter.parse(await searchParams);
  const folders = await listFolders();
  const current = folders.find(({ id }) => id === filter.folder) ?? null;
  const day = beijingDay(new Date());
  const list = await listThings({ ...filter, folders: current && within(folders, current.id), day });
  const mayWrite = may(actor, "media.write");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      {mayWrite && !filter.trash && <UploadPanel folderId={current?.id ?? null} />}
      <div className="mt-6 grid gap-x-8 gap-y-6 lg:grid-cols-[12rem_1fr]">
        <div>
          <FolderList folders={folders} current={current?.id ?? null} trash={filter.trash} />
          {mayWrite && <FolderForms folders={folders} current={current} />}
        </div>
        <section aria-label={t("list.title")} className="min-w-0">
          <LibraryList {...list} {...{ folders, filter, day }} mayChange={mayWrite} />
          <PageLinks
            page={filter.page}
            pages={list.pages}
            href={(page) => `/${locale}${path}${queryOf({ ...filter, page })}`}
          />
        </section>
      </div>
    </Desk>
  );
}
