import { cache } from "react";
import { readReportFacts } from "@/features/reports/facts/queries";
import { beijingDay } from "@/platform/clock";

/** The record behind a report, read once for all that stands on its page; null for a report without one. */
export const loadFacts = cache((reportId: number) => readReportFacts(reportId, beijingDay(new Date())));
