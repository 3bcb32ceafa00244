import type { Body } from "@/features/reports/body/document";
import type { ExportedReport } from "./exported";

/** A report to be exported, with a body of a test. */
export function exportedOf(body: Body, given: Partial<ExportedReport> = {}): ExportedReport {
  return {
    ...{ language: "en", tag: "en-GB", publisher: "Beijing Women's Federation", site: "https://portal.example" },
    ...{ title: "BWF Holds Meeting", summary: "Forty people attended.", facts: ["Pinggu, 20 November 2026"] },
    words: { notes: "Notes" },
    body,
    ...given,
  };
}
