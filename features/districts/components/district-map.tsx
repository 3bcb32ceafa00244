import { useLocale } from "next-intl";
import { classes } from "@/components/ui/classes";
import { mappedAreas, pathOf } from "../map/areas";
import { extent, labels } from "../map/borders";

type District = {
  id: number;
  slug: string;
  nameEn: string;
  nameZh: string;
  shortEn: string;
  shortZh: string;
  protocolOrder: number;
};

const areaLook =
  "fill-wash stroke-strong-line stroke-[1.25] transition-colors duration-150 [stroke-linejoin:round] group-hover:fill-hairline group-hover:stroke-accent group-hover:stroke-[2.5] group-focus:fill-hairline group-focus:stroke-accent group-focus:stroke-[2.5] forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] forced-colors:group-hover:stroke-[Highlight] forced-colors:group-focus:stroke-[Highlight]";

const wordLook = "fill-ink group-hover:fill-accent group-focus:fill-accent forced-colors:fill-[LinkText]";

/**
 * A schematic map whose areas lead to the districts. The same links stand in full in the list beside it, so the map is
 * kept out of the order of tabs and is not read aloud a second time.
 */
export function DistrictMap({ districts }: { districts: District[] }) {
  const locale = useLocale();
  return (
    <svg viewBox={`0 0 ${extent.width} ${extent.height}`} aria-hidden="true" className="block h-auto w-full">
      {districts
        .filter(({ slug }) => mappedAreas.includes(slug))
        .map((district) => (
          <a
            key={district.id}
            href={`/${locale}/districts/${district.slug}`}
            tabIndex={-1}
            className="group outline-none"
          >
            <title>{locale === "en" ? district.nameEn : district.nameZh}</title>
            <path d={pathOf(district.slug)} className={areaLook} />
            <AreaLabel district={district} />
          </a>
        ))}
    </svg>
  );
}

/** The area's name, or its number in the list: on a narrow screen, and where the name is wider than the area. */
function AreaLabel({ district }: { district: District }) {
  const locale = useLocale();
  const label = labels[district.slug];
  if (!label) return null;
  const at = { x: label.x, y: label.y, textAnchor: "middle" } as const;
  return (
    <>
      {!label.small && (
        <text {...at} className={classes(wordLook, "hidden text-[1.0625rem] sm:inline")}>
          {locale === "en" ? district.shortEn : district.shortZh}
        </text>
      )}
      <text
        {...at}
        className={classes(wordLook, "text-2xl tabular-nums", label.small ? "sm:text-[1.0625rem]" : "sm:hidden")}
      >
        {district.protocolOrder}
      </text>
    </>
  );
}
