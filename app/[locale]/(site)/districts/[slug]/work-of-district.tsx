import { getTranslations } from "next-intl/server";
import { CaseList } from "@/features/cases/components/case-list";
import { listCasesOf } from "@/features/cases/published/queries";
import { Presented } from "@/features/meetings/components/presented";
import { listPublicPresentations } from "@/features/meetings/presentations/queries";

/** The cases of a district and what it presented at meetings, where there are any. */
export async function WorkOfDistrict({ id }: { id: number }) {
  const t = await getTranslations("districts");
  const [cases, presentations] = await Promise.all([listCasesOf(id), listPublicPresentations(id)]);
  return (
    <>
      {cases.length > 0 && (
        <section aria-labelledby="cases" className="mt-14">
          <h2 id="cases" className="border-ink border-b pb-3 text-xl">
            {t("cases")}
          </h2>
          <CaseList cases={cases} headings="h3" />
        </section>
      )}
      {presentations.length > 0 && (
        <section aria-labelledby="presentations" className="mt-14">
          <h2 id="presentations" className="border-ink border-b pb-3 text-xl">
            {t("presentations")}
          </h2>
          <Presented presentations={presentations} />
        </section>
      )}
    </>
  );
}
