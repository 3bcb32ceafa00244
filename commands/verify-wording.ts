import type { Verified } from "@/features/meetings/minutes/sealing/queries";

type Found = NonNullable<Verified["finding"]>;

function wordsOf(finding: Found): string {
  switch (finding.what) {
    case "altered":
      return `row ${finding.row} of ${finding.table} was altered after it was sealed`;
    case "missing":
      return `row ${finding.row} of ${finding.table} was sealed and is missing`;
    case "added":
      return `row ${finding.row} of ${finding.table} was added after the seal`;
    case "unsealed":
      return `row ${finding.row} of ${finding.table} is called sealed and bears no seal`;
    case "manifest":
      return "the list of what was sealed was altered";
    case "chain":
      return "it does not follow from the seal before it";
  }
}

/** What came out of verifying the seals, in one line. */
export function verifiedInWords({ seals, last, finding }: Verified): string {
  if (finding) return `${finding.sealId === null ? "No seal" : `Seal ${finding.sealId}`}: ${wordsOf(finding)}.`;
  return seals === 0 ? "No minutes have been sealed yet." : `Every seal holds: ${seals}, the last ${last}.`;
}
