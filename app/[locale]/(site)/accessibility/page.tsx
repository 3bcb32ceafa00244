import type { Metadata } from "next";
import { Statement, statementMetadata } from "../statement";

type Props = { params: Promise<{ locale: string }> };

const parts = ["standards", "works", "modes", "limits", "tell"] as const;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return statementMetadata("accessibility", params);
}

export default function AccessibilityPage({ params }: Props) {
  return <Statement name="accessibility" parts={parts} params={params} />;
}
