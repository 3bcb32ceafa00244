import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Block } from "../../body/document";
import { gridOf, type Place } from "../grid";
import { look } from "./report-look";

type TableBlock = Extract<Block, { type: "table" }>;

/** The places of a row that are drawn: cells that begin in it, and what reaches into it from above, each once. */
function drawn(row: Place[]) {
  return row.flatMap((place, column) =>
    place && place.column !== column ? [] : [{ place, column, across: place?.cell.attrs?.colspan ?? 1 }],
  );
}

/** A table, row by row; a cell that reaches down is left open below. */
export function PrintedTable({ table, print }: { table: TableBlock; print: (blocks: Block[]) => ReactNode }) {
  const rows = gridOf(table);
  const columns = Math.max(1, rows[0]?.length ?? 0);
  return (
    <View style={{ marginBottom: 10 }}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once on paper, where nothing moves
        <View key={at} style={look.row} wrap={false}>
          {drawn(row).map(({ place, column, across }) => (
            <View
              key={column}
              style={[
                look.cell,
                { width: `${(100 * across) / columns}%` },
                place?.cell.type === "tableHeader" ? look.headCell : {},
                place && !place.begins ? { borderTopWidth: 0 } : {},
              ]}
            >
              {place?.begins ? print(place.cell.content) : null}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
