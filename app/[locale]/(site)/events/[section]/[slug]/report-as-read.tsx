import type { ComponentProps, ReactNode } from "react";
import { ReadingTools } from "@/components/layout/reading-tools";
import { AroundReport } from "@/features/reports/components/around-report";
import { Article } from "@/features/reports/components/article";
import { Matters } from "@/features/reports/components/matters";

type Props = ComponentProps<typeof Matters> & {
  report: ComponentProps<typeof Article>["report"] & { slug: string };
  changes: ComponentProps<typeof Article>["changes"];
  around: ComponentProps<typeof AroundReport>;
  /** What its readers are told of where it comes from. */
  basis: ReactNode;
  /** What readers wrote about it. */
  readers: ReactNode;
  preview?: boolean;
};

/** A report as its readers see it: its text, and after it everything they can go on to. */
export function ReportAsRead({ report, changes = [], around, basis, readers, preview = false, ...matters }: Props) {
  return (
    <>
      <Article
        report={report}
        changes={changes}
        preview={preview}
        tools={<ReadingTools path={`/events/${matters.section.slug}/${report.slug}`} />}
      />
      {basis}
      <Matters {...matters} />
      {readers}
      <AroundReport {...around} />
    </>
  );
}
