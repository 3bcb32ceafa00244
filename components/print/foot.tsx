import { Text, View } from "@react-pdf/renderer";
import { sheet } from "./look";

/** What stands at the foot of every printed page: what it belongs to, and which page of how many. */
export function Foot({ title }: { title: string }) {
  return (
    <View style={sheet.foot} fixed>
      <Text>{title}</Text>
      <Text render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`} />
    </View>
  );
}
