import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { deskFileRoot, fileAddress } from "../file-address";
import { type Folder, sizeOf, type Thing } from "../library/thing";

type Props = { thing: Thing & { uploadedBy: string | null; replacedAt?: Date | null }; folder: Folder | null };

/** What a thing is, where it lies, and who brought it. */
export function ThingFacts({ thing, folder }: Props) {
  const t = useTranslations("media");
  const locale = useLocale() as Locale;
  const size = sizeOf(thing.bytes);
  const facts = [
    { name: "size", value: thing.kind === "picture" ? `${thing.width} × ${thing.height}, ${size}` : size },
    { name: "folder", value: folder?.name ?? t("folder.none") },
    { name: "added", value: shortMoment(thing.createdAt, locale) },
    { name: "by", value: thing.uploadedBy },
    { name: "replaced", value: thing.replacedAt && shortMoment(thing.replacedAt, locale) },
    { name: "trashed", value: thing.trashedAt && shortMoment(thing.trashedAt, locale) },
  ] as const;
  return (
    <>
      <dl className="divide-y divide-hairline border-hairline border-y text-sm">
        {facts.map(
          ({ name, value }) =>
            value && (
              <div key={name} className="grid grid-cols-[6rem_1fr] gap-3 py-1.5">
                <dt className="text-muted">{t(`fact.${name}`)}</dt>
                <dd className="min-w-0 break-words tabular-nums">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {thing.kind === "file" && (
        <p className="mt-3 text-sm">
          <a href={fileAddress(thing.key, thing.name, deskFileRoot)}>{t("download")}</a>
        </p>
      )}
    </>
  );
}
