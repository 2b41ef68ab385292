import type { Edition, Span } from '@tingbao/edition';
import type { EditionReading } from '@tingbao/library';
import { degreeOf, listFindings, type Finding } from './findings.ts';
import { locate, type Located } from './located.ts';
import type { Messages, Place } from './messages/messages.ts';

/**
 * The lines of `tingbao check`: each finding as `file:line: sentence: text`, a doubt with its two readings below it, then the count; and how
 * many doubts there are that no correction has settled.
 */
export function reportEdition(
  edition: Edition,
  sources: EditionReading['sources'],
  messages: Messages,
): { lines: string[]; doubts: number } {
  const located = locate(sources);
  const findings = listFindings(edition);
  const lines = findings.flatMap((finding) => {
    const [span] = finding.spans;
    const here = span ? located.place(span) : { file: edition.newspaper, line: 0 };
    const beside = (places: Place[]) =>
      places.map(({ file, line }) => ({ file: file === here.file ? null : file, line }));
    const sentence = say(finding, beside, located, messages);
    return [
      `${here.file}:${here.line}: ${sentence}${span ? messages.quote(located.quote(span)) : ''}`,
      ...(isOpen(finding) ? [`    ${messages.readings(finding.doubt.rule, finding.doubt.readings)}`] : []),
    ];
  });
  const doubts = findings.filter(isOpen).length;
  const counts = {
    articles: edition.articles.length,
    repairs: findings.filter(({ kind }) => kind === 'repair').length,
    doubts,
    settled: edition.doubts.length - doubts,
    setAside: edition.setAside.length,
  };
  return { lines: [...lines, messages.summary(counts)], doubts };
}

function isOpen(finding: Finding): finding is Finding & { kind: 'doubt' } {
  return finding.kind === 'doubt' && finding.doubt.settled === undefined;
}

function say(
  finding: Finding,
  beside: (places: Place[]) => Place[],
  located: Located,
  messages: Messages,
): string {
  switch (finding.kind) {
    case 'repair': {
      const { note, spans } = finding;
      return messages.repair[note.code](beside(located.places(note, spans)), note);
    }
    case 'doubt': {
      const { doubt } = finding;
      return doubt.settled === undefined
        ? messages.doubt(doubt.rule, doubt.readings, degreeOf(doubt))
        : messages.settled(doubt.rule, doubt.settled);
    }
    case 'set-aside': {
      const { reason, of } = finding.piece;
      return messages.setAside(reason, beside(of.map((span: Span) => located.place(span))));
    }
  }
}
