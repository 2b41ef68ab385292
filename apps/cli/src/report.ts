import type { EditionReading } from '@tingbao/library';
import { lineAt, lineStarts, type Edition, type Span } from '@tingbao/edition';
import { listFindings, type Finding } from './findings.ts';
import type { Messages, Place } from './messages/messages.ts';

/** Characters of the source that a line quotes. */
const QUOTED = 32;

/** The lines of `tingbao check`: each finding as `file:line: sentence: text`, then the count; and how many doubts there are. */
export function reportEdition(
  edition: Edition,
  sources: EditionReading['sources'],
  messages: Messages,
): { lines: string[]; doubts: number } {
  const located = new Map(
    sources.map((source) => [source.page.number, { source, starts: lineStarts(source.page.text) }]),
  );
  const place = ({ page, start }: Span): Place => {
    const at = located.get(page);
    return { file: at?.source.shown ?? `${page}`, line: at ? lineAt(at.starts, start) : 0 };
  };
  const quote = ({ page, start, end }: Span) => {
    const text = located.get(page)?.source.page.text.slice(start, Math.min(end, start + QUOTED)) ?? '';
    return messages.quote(text.replace(/[\s\p{Cc}]+/gu, ' ').trim() + (end - start > QUOTED ? '…' : ''));
  };
  const findings = listFindings(edition);
  const lines = findings.map((finding) => {
    const [span] = finding.spans;
    const here = span ? place(span) : { file: edition.newspaper, line: 0 };
    const named = (spans: Span[]) =>
      spans.map(place).map(({ file, line }) => ({ file: file === here.file ? null : file, line }));
    const sentence = say(finding, named, messages);
    return `${here.file}:${here.line}: ${sentence}${span ? quote(span) : ''}`;
  });
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  const doubts = count('doubt');
  const counts = {
    articles: edition.articles.length,
    repairs: count('repair'),
    doubts,
    setAside: count('set-aside'),
  };
  return { lines: [...lines, messages.summary(counts)], doubts };
}

function say(finding: Finding, named: (spans: Span[]) => Place[], messages: Messages): string {
  switch (finding.kind) {
    case 'repair':
      return messages.repair[finding.code](named(finding.spans));
    case 'doubt':
      return messages.doubt(finding.rule, finding.readings);
    case 'set-aside':
      return messages.setAside(finding.reason, named(finding.of));
  }
}
