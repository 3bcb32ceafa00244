import { useLocale, useTranslations } from "next-intl";
import { libraryFilter, queryOf } from "../library/filter";
import { asTree, type Folder } from "../library/thing";

type Props = { folders: Folder[]; current: number | null; trash: boolean };

const look =
  "block border-transparent border-s-2 py-1 ps-2 text-ink no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent";
const indents = ["", "ms-4", "ms-8", "ms-12"];

/** The folders of the library, everything above and the trash below them. */
export function FolderList({ folders, current, trash }: Props) {
  const t = useTranslations("media.folder");
  const locale = useLocale();
  const href = (part: object) => `/${locale}/dashboard/media${queryOf({ ...libraryFilter.parse({}), ...part })}`;
  const mark = (isCurrent: boolean) => (isCurrent ? "page" : undefined);
  return (
    <nav aria-label={t("title")}>
      <ul className="text-sm">
        <li>
          <a href={href({})} aria-current={mark(current === null && !trash)} className={look}>
            {t("everything")}
          </a>
        </li>
        {asTree(folders).map((folder) => (
          <li key={folder.id} className={indents[Math.min(folder.depth, 3)]}>
            <a
              href={href({ folder: folder.id })}
              aria-current={mark(current === folder.id && !trash)}
              className={`${look} break-words`}
            >
              {folder.name}
            </a>
          </li>
        ))}
        <li className="mt-2 border-hairline border-t pt-2">
          <a href={href({ trash: true })} aria-current={mark(trash)} className={look}>
            {t("trash")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
