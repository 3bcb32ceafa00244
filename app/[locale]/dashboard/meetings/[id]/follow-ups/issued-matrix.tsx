import { useTranslations } from "next-intl";
import { BulkForm } from "@/features/meetings/follow-ups/components/bulk-form";
import { FilterForm } from "@/features/meetings/follow-ups/components/filter-form";
import { MatrixTable } from "@/features/meetings/follow-ups/components/matrix-table";
import { Sums } from "@/features/meetings/follow-ups/components/sums";
import { type FollowUpFilter, isLimited, isShown } from "@/features/meetings/follow-ups/filter";
import type { ListedFollowUp } from "@/features/meetings/follow-ups/follow-up";
import { matrixOf } from "@/features/meetings/follow-ups/matrix";

type Props = { root: string; followUps: ListedFollowUp[]; filter: FollowUpFilter; mayCheck: boolean };

/** The follow-ups of a meeting by district and ask, with what can be done with several at once. */
export function IssuedMatrix({ root, followUps, filter, mayCheck }: Props) {
  const t = useTranslations("followUps");
  if (followUps.length === 0) return <p className="text-muted">{t("noneIssued")}</p>;
  const matrix = matrixOf(followUps);
  const districts = matrix.rows.map(({ leadUnitId: id, leadEn: shortEn, leadZh: shortZh }) => ({
    ...{ id, shortEn, shortZh },
  }));
  const limits = { ...filter, meeting: undefined };
  const chosen = followUps.filter((one) => isShown(limits, one));
  const shown = isLimited(limits) ? new Set(chosen.map(({ id }) => id)) : null;
  const isReady = chosen.some(({ state }) => state === "reported" || state === "checked");
  const table = <MatrixTable matrix={matrix} shown={shown} mayChoose={mayCheck} />;
  return (
    <>
      <Sums sum={matrix.total} />
      <FilterForm root={root} filter={limits} districts={districts} />
      {shown && (
        <p className="mb-3 text-muted text-sm">{t("filter.shown", { count: shown.size, all: followUps.length })}</p>
      )}
      {mayCheck ? <BulkForm isReady={isReady}>{table}</BulkForm> : table}
    </>
  );
}
