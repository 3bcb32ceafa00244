import { useTranslations } from "next-intl";
import { QrCode } from "@/components/ui/qr-code";
import { languageTag } from "@/i18n/routing";
import type { Bilingual } from "../../../record";
import { type Badge, sheetsOf } from "../badge";

type Props = { badges: readonly Badge[]; title: Bilingual };

/** Badges to print, eight on a sheet of A4, in both scripts whoever prints them. */
export function BadgeSheets({ badges, title }: Props) {
  const t = useTranslations("badges");
  if (badges.length === 0) return <p className="text-muted">{t("none")}</p>;
  return sheetsOf(badges).map((sheet, index) => (
    <ul
      key={sheet[0]?.placeId}
      aria-label={t("sheet", { number: index + 1 })}
      className="grid grid-cols-1 border-hairline border-s border-t bg-white text-black sm:grid-cols-2 not-last:print:break-after-page print:w-[188mm] print:grid-cols-2"
    >
      {sheet.map((badge) => (
        <OneBadge key={badge.placeId} badge={badge} title={title} />
      ))}
    </ul>
  ));
}

// A longer one would push what stands below it off the badge.
const longName = 14;

function OneBadge({ badge, title }: { badge: Badge; title: Bilingual }) {
  const t = useTranslations("badges");
  const { name, post, unit, role, origin, code } = badge;
  const as = role ?? { zh: t(`as.${origin}.zh`), en: t(`as.${origin}.en`) };
  return (
    <li className="grid min-h-[64mm] break-inside-avoid grid-cols-[minmax(0,1fr)_26mm] gap-x-3 border-hairline border-e border-b p-[5mm] print:h-[64mm] print:overflow-hidden">
      <div className="flex min-w-0 flex-col">
        <p className="text-[2.6mm] leading-snug">
          <Both words={title} />
        </p>
        <p
          className={`mt-auto break-words font-serif leading-tight ${name.length > longName ? "text-[5.5mm]" : "text-[8mm]"}`}
        >
          {name}
        </p>
        {post && <p className="line-clamp-2 text-[3.2mm] leading-snug">{post}</p>}
        <p className="mt-[2mm] text-[4mm] leading-snug">
          <Both words={unit} />
        </p>
        <p className="mb-auto text-[3.2mm] leading-snug">
          <Both words={as} />
        </p>
      </div>
      <div className="self-center text-center">
        <QrCode text={code} label={t("code", { name })} />
        <p className="mt-1 whitespace-nowrap font-mono text-[2.6mm]">{code}</p>
      </div>
    </li>
  );
}

/** The Chinese words and below them the English ones; once, where both are the same or one is missing. */
function Both({ words: { zh, en } }: { words: Bilingual }) {
  return (
    <>
      {zh && (
        <span lang={languageTag.zh} className="block">
          {zh}
        </span>
      )}
      {en && en !== zh && (
        <span lang={languageTag.en} className="block first-letter:uppercase">
          {en}
        </span>
      )}
    </>
  );
}
