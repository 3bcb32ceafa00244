import { useTranslations } from "next-intl";
import type { Choice } from "../../agenda/components/fields";
import { materialClasses } from "../access";
import { UploadForm } from "./upload-form";

/** Where files are added, with what each class means. */
export function UploadPart({ meetingId, items }: { meetingId: number; items: Choice[] }) {
  const t = useTranslations("materials");
  return (
    <section aria-labelledby="add-material" className="mt-8">
      <h2 id="add-material" className="text-lg">
        {t("addOne")}
      </h2>
      <ul className="mt-2 text-muted text-sm">
        {materialClasses.map((one) => (
          <li key={one}>{t(`classHint.${one}`)}</li>
        ))}
      </ul>
      <UploadForm meetingId={meetingId} items={items} />
    </section>
  );
}
