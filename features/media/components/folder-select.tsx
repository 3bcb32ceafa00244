import { useTranslations } from "next-intl";
import { inputLook } from "@/components/ui/field";
import { asTree, type Folder } from "../library/thing";

type Props = {
  id: string;
  name: string;
  folders: Folder[];
  value?: number | null;
  onChange?: (folderId: number | null) => void;
};

/** A choice among the folders, with none of them first. */
export function FolderSelect({ id, name, folders, value, onChange }: Props) {
  const t = useTranslations("media.folder");
  const given = value === null || value === undefined ? "" : String(value);
  return (
    <select
      id={id}
      name={name}
      {...(onChange
        ? { value: given, onChange: (event) => onChange(event.target.value ? Number(event.target.value) : null) }
        : { defaultValue: given })}
      className={inputLook}
    >
      <option value="">{t("none")}</option>
      {asTree(folders).map((folder) => (
        <option key={folder.id} value={folder.id}>
          {`${"\u2003".repeat(folder.depth)}${folder.name}`}
        </option>
      ))}
    </select>
  );
}
