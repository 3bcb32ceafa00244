import { Document, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { Foot } from "@/components/print/foot";
import { accent, running, sheet } from "@/components/print/look";
import { type Notice, type NoticeFacts, noticeIn } from "../notice/notice";
import { words } from "../notice/words";

const look = StyleSheet.create({
  title: { fontSize: 18, fontWeight: 700, color: accent, textAlign: "center", marginBottom: 22, lineHeight: 1.4 },
  addressees: { ...running, marginBottom: 10 },
  part: { fontSize: 11.5, fontWeight: 700, marginTop: 10, marginBottom: 3 },
  line: { ...running, paddingLeft: 22 },
  host: { ...running, marginTop: 28, textAlign: "right" },
});

function NoticePage({ notice, to }: { notice: Notice; to: string }) {
  return (
    <Page size="A4" style={sheet.page}>
      <Text style={look.title}>{notice.title}</Text>
      <Text style={look.addressees}>{`${to}${notice.addressees}`}</Text>
      {notice.parts.map(({ part, name, lines }) => (
        <View key={part}>
          <Text style={look.part} minPresenceAhead={24}>
            {name}
          </Text>
          {lines.map((line) => (
            <Text key={line} style={look.line}>
              {line}
            </Text>
          ))}
        </View>
      ))}
      <Text style={look.host}>{notice.host}</Text>
      <Foot title={notice.title} />
    </Page>
  );
}

const most = 4;
const printed = new Map<string, Promise<string>>();

/**
 * The notice of a meeting as a PDF in base64, Chinese first. Printed once for the same words: seventeen letters bear
 * the same one.
 */
export async function printNotice(facts: NoticeFacts): Promise<string> {
  const notices = { zh: noticeIn("zh", facts), en: noticeIn("en", facts) };
  const id = JSON.stringify(notices);
  const kept = printed.get(id);
  if (kept) return kept;
  const made = renderToBuffer(
    <Document title={notices.zh.title} author={notices.zh.host} language="zh-CN">
      <NoticePage notice={notices.zh} to={words.zh.to} />
      <NoticePage notice={notices.en} to={words.en.to} />
    </Document>,
  ).then((bytes) => bytes.toString("base64"));
  printed.set(id, made);
  made.catch(() => printed.delete(id));
  const [oldest] = printed.keys();
  if (printed.size > most && oldest) printed.delete(oldest);
  return made;
}
