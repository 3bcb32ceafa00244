import { useLocale, useTranslations } from "next-intl";
import { deskRoot, sourcesOf } from "../address";
import { consentOn } from "../consent";
import { sizeOf, type Thing } from "../library/thing";

type Props = { thing: Thing; day: string; chosen: boolean; onChoose: ((chosen: boolean) => void) | null };

/** A picture or file in the library: what it looks like, its name and what must be known of it. */
export function ThingTile({ thing, day, chosen, onChoose }: Props) {
  const t = useTranslations("media");
  const locale = useLocale();
  const consent = consentOn(thing, day);
  const ending = thing.name.slice(thing.name.lastIndexOf(".") + 1).toUpperCase();
  const size = thing.kind === "picture" ? `${thing.width} × ${thing.height}` : sizeOf(thing.bytes);
  return (
    <li className="flex min-w-0 gap-3 border-hairline border-b py-2 sm:block sm:border-b-0 sm:py-0">
      <div className="relative aspect-[4/3] w-28 shrink-0 bg-wash sm:w-full">
        {thing.kind === "picture" ? (
          // biome-ignore lint/performance/noImgElement: the picture is kept in all its widths already
          <img
            src={sourcesOf(thing.key, Math.min(thing.width, 480), deskRoot).src}
            alt=""
            loading="lazy"
            className="size-full object-contain"
          />
        ) : (
          <span className="flex size-full items-center justify-center font-semibold text-muted">{ending}</span>
        )}
      </div>
      <div className="flex min-w-0 flex-1 items-start gap-2 sm:mt-1">
        {onChoose && (
          <span className="grid size-6 shrink-0 place-items-center">
            <input
              type="checkbox"
              checked={chosen}
              onChange={(event) => onChoose(event.target.checked)}
              aria-label={t("list.choose", { name: thing.name })}
              className="size-4"
            />
          </span>
        )}
        <div className="min-w-0 text-sm">
          <a href={`/${locale}/dashboard/media/${thing.key}`} className="line-clamp-2 break-all">
            {thing.name}
          </a>
          <p className="text-muted tabular-nums">{size}</p>
          {(consent === "missing" || consent === "expired") && (
            <p className="text-warning">{t(`consent.is.${consent}`)}</p>
          )}
        </div>
      </div>
    </li>
  );
}
